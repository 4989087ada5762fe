import type { z } from 'zod'
import { defineCommand, type Running } from '../../access/define-command.server.ts'
import { queueMail } from '../../access/mail.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { fullRange } from '../../web/dates.ts'
import { conflictsOf } from './conflict-facts.server.ts'
import type { Conflict } from './find-conflicts.ts'
import { canInviteMember } from './policy.ts'
import { inviteMemberInput } from './schemas.ts'
import { standingLocked } from './standing.server.ts'
import type { Standing } from './standing.ts'

type Inviting = Running<z.infer<typeof inviteMemberInput>, Standing>
type Invited = { id: string; name: string; email: string }
const SHORTEST_REASON = 10

/** Conflicts are looked for before anybody is asked; setting one aside needs a reason that is kept. */
export const inviteMember = defineCommand({
  name: 'invite-member',
  input: inviteMemberInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: canInviteMember,
  run: async (inviting: Inviting) => {
    const { tx, input, facts, actor } = inviting
    const person = await heldPerson(tx, input.personId)
    await refuseTaken(tx, inviting.input, person)
    const conflicts = (await conflictsOf(tx, facts.review, input.role, [person.id])).get(person.id) ?? []
    refuseConflicts(conflicts, input.reason)
    const memberId = crypto.randomUUID()
    await tx
      .insertInto('review_member')
      .values({
        id: memberId,
        review_id: input.reviewId,
        person_id: person.id,
        role: input.role,
        invited_by: actor.personId,
      })
      .execute()
    if (conflicts.length > 0) await keepWaiver(inviting, memberId, conflicts)
    await ask(tx, person, facts.review)
    return { memberId, setAside: conflicts.length }
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.personId,
    audience: ['central'],
    detail: { role: input.role, conflictsSetAside: value.setAside },
  }),
})

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

async function refuseTaken(tx: Tx, { reviewId, role }: Inviting['input'], person: Invited) {
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

function refuseConflicts(conflicts: Conflict[], reason: string) {
  const fixed = conflicts.filter((conflict) => !conflict.waivable)
  if (fixed.length > 0)
    throw new Refused(fixed.map(({ words }) => ({ message: `${words} This cannot be set aside.` })))
  if (conflicts.length > 0 && reason.length < SHORTEST_REASON) {
    const words = conflicts.map((conflict) => conflict.words).join(' ')
    throw new Refused([{ field: 'reason', message: `${words} Write why you set this aside, in a sentence.` }])
  }
}

async function keepWaiver({ tx, input, actor }: Inviting, memberId: string, conflicts: Conflict[]) {
  if (!actor.personId) throw new Error('a conflict is set aside by somebody')
  await tx
    .insertInto('conflict_waiver')
    .values({
      member_id: memberId,
      review_id: input.reviewId,
      conflicts: JSON.stringify(conflicts.map(({ kind, words }) => ({ kind, words }))),
      reason: input.reason,
      waived_by: actor.personId,
    })
    .execute()
}

const ask = (tx: Tx, person: Invited, review: Standing['review']) =>
  queueMail(tx, {
    to: person.email,
    toPersonId: person.id,
    reviewId: review.id,
    kind: 'invitation-to-review',
    subject: 'You are asked to take part in a trust peer review',
    lines: [
      `Dear ${person.name},`,
      `We would like you to take part in a trust peer review on ${fullRange(review.day1, review.day3)}.`,
      'Read what it asks of you, and whom you would work with, before you answer.',
    ],
    link: { label: 'Read the invitation', path: `/reviews/${review.id}/invitation` },
  })
