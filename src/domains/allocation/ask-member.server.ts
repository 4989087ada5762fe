import { queueMail } from '../../access/mail.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { fullRange } from '../../web/dates.ts'
import { conflictsOf } from './conflict-facts.server.ts'
import type { Conflict } from './find-conflicts.ts'
import { keptPart, roleOfPart, type TeamPart } from './parts.ts'
import { leaveBoard } from './rounds/leave-board.server.ts'
import { kindInRound } from './set-aside-kinds.ts'
import type { Standing } from './standing.ts'

export type Asking = {
  review: Standing['review']
  personId: string
  part: TeamPart
  /** why what stands in the way is set aside */
  reason: string
  /** what a round set aside for them; the reason was given for this and for nothing else */
  broken?: { kind: string; words: string }[]
  askedBy: string | null
}
type Invited = { id: string; name: string; email: string }
const SHORTEST_REASON = 10

/** The one way into a team: conflicts are looked for before anybody is asked, and setting one aside is kept. */
export async function askMember(tx: Tx, asking: Asking) {
  const { review, part } = asking
  const role = roleOfPart(part)
  const person = await heldPerson(tx, asking.personId)
  await refuseTaken(tx, review.id, role, person)
  const conflicts = (await conflictsOf(tx, review, role, [person.id], part)).get(person.id) ?? []
  refuseConflicts(conflicts, asking, person)
  const memberId = crypto.randomUUID()
  await tx
    .insertInto('review_member')
    .values({
      id: memberId,
      review_id: review.id,
      person_id: person.id,
      role,
      part: keptPart(part),
      invited_by: asking.askedBy,
    })
    .execute()
  const setAside = [...conflicts, ...besides(asking, conflicts)]
  if (setAside.length > 0) await keepWaiver(tx, asking, memberId, setAside)
  await leaveBoard(tx, review.id, person.id)
  await ask(tx, person, asking)
  return { memberId, setAside: setAside.length }
}

/** What a round set aside and the conflicts do not tell already. */
const besides = ({ broken = [], reason }: Asking, conflicts: Conflict[]) =>
  reason.length < SHORTEST_REASON
    ? []
    : broken.filter(({ kind }) => roundOnly.has(kind) && !conflicts.some((one) => one.kind === kind))
const roundOnly = new Set([
  'most',
  'rest',
  'untrained',
  'not_agreed',
  'nearby',
  'reciprocal',
  'barred',
  'same_team',
  'no_assurer',
])

// Held, so that two reviews cannot ask the same person for the same days at once.
async function heldPerson(tx: Tx, personId: string): Promise<Invited> {
  const person = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', '=', personId)
    .where('deactivated_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw new Refused('This person’s account is closed. Ask somebody else.')
  return person
}

async function refuseTaken(
  tx: Tx,
  reviewId: string,
  role: 'lead_reviewer' | 'peer_reviewer',
  person: Invited,
) {
  const current = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select(['review_member.person_id', 'review_member.role', 'person.name'])
    .where('review_id', '=', reviewId)
    .where('state', 'in', ['invited', 'accepted'])
    .execute()
  if (current.some((one) => one.person_id === person.id))
    throw new Refused(`${person.name} has a part in this review already.`)
  const lead = current.find((one) => one.role === 'lead_reviewer')
  if (role === 'lead_reviewer' && lead)
    throw new Refused(`${lead.name} has the lead reviewer’s place. Withdraw them first.`)
}

function refuseConflicts(conflicts: Conflict[], { reason, broken }: Asking, person: Invited) {
  const fixed = conflicts.filter((conflict) => !conflict.waivable)
  if (fixed.length > 0)
    throw new Refused(
      fixed.map(({ words }) => ({ message: `${person.name}: ${words} This cannot be set aside.` })),
    )
  if (conflicts.length > 0 && reason.length < SHORTEST_REASON) {
    const words = conflicts.map((conflict) => conflict.words).join(' ')
    throw new Refused([
      { field: 'reason', message: `${person.name}: ${words} Write why you set this aside, in a sentence.` },
    ])
  }
  const later = conflicts.filter(
    ({ kind }) => broken && !broken.some((one) => one.kind === kindInRound(kind)),
  )
  if (later.length > 0)
    throw new Refused(
      `${person.name}: ${later.map(({ words }) => words).join(' ')} The reason that was kept says nothing of this. ` +
        'Place them again with a reason for it, or ask them from the review’s page.',
    )
}

async function keepWaiver(
  tx: Tx,
  asking: Asking,
  memberId: string,
  conflicts: { kind: string; words: string }[],
) {
  if (!asking.askedBy) throw new Error('a conflict is set aside by somebody')
  await tx
    .insertInto('conflict_waiver')
    .values({
      member_id: memberId,
      review_id: asking.review.id,
      conflicts: JSON.stringify(conflicts.map(({ kind, words }) => ({ kind, words }))),
      reason: asking.reason,
      waived_by: asking.askedBy,
    })
    .execute()
}

const asWhat: Record<TeamPart, string> = {
  lead: 'to lead a trust peer review',
  provisional_lead: 'to lead a trust peer review, beside a quality assurer,',
  peer: 'to take part in a trust peer review',
  shadow: 'to shadow a trust peer review',
  quality_assurer: 'to be the quality assurer of a trust peer review',
}

const ask = (tx: Tx, person: Invited, { review, part }: Asking) =>
  queueMail(tx, {
    to: person.email,
    toPersonId: person.id,
    reviewId: review.id,
    kind: 'invitation-to-review',
    subject: 'You are asked to take part in a trust peer review',
    lines: [
      `Dear ${person.name},`,
      `We would like you ${asWhat[part]} on ${fullRange(review.day1, review.day3)}.`,
      'Read what it asks of you, and whom you would work with, before you answer.',
    ],
    link: { label: 'Read the invitation', path: `/reviews/${review.id}/invitation` },
  })
