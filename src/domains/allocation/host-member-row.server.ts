import { sql } from 'kysely'
import { queueMail } from '../../access/mail.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { type HostRole, postsForHostRole } from './host-roles.ts'

type Host = { reviewId: string; trustId: string; by: string | null }

/** The host's people take part because they work there: they join as accepted, from a post in the trust. */
export async function insertHostMember(
  tx: Tx,
  host: Host,
  personId: string,
  role: HostRole,
  field: string,
): Promise<string> {
  const refuse = (message: string) => new Refused([{ field, message }])
  const person = await tx
    .selectFrom('person')
    .innerJoin('trust_post', 'trust_post.person_id', 'person.id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('person.id', '=', personId)
    .where('person.deactivated_at', 'is', null)
    .where('trust_post.trust_id', '=', host.trustId)
    .where('trust_post.post', 'in', postsForHostRole[role])
    .where(({ or, eb }) =>
      or([eb('trust_post.until', 'is', null), eb('trust_post.until', '>=', sql<string>`current_date`)]),
    )
    .executeTakeFirst()
  if (!person) throw refuse('Choose somebody with such a post in this trust.')
  if (await isOfCentralTeam(tx, personId))
    throw refuse(
      `${person.name} is of the central team, who never read a host’s report. Choose somebody else.`,
    )
  const current = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select(['review_member.person_id', 'review_member.role', 'person.name'])
    .where('review_id', '=', host.reviewId)
    .where('state', 'in', ['invited', 'accepted'])
    .execute()
  if (current.some((one) => one.person_id === personId))
    throw refuse(`${person.name} has a part in this review already.`)
  const lead = current.find((one) => one.role === 'host_lead')
  if (role === 'host_lead' && lead)
    throw refuse(`${lead.name} is the chief executive in this review. Withdraw them first.`)
  const id = crypto.randomUUID()
  await tx
    .insertInto('review_member')
    .values({
      id,
      review_id: host.reviewId,
      person_id: personId,
      role,
      state: 'accepted',
      invited_by: host.by,
      answered_at: sql`now()`,
    })
    .execute()
  await queueMail(tx, {
    to: person.email,
    toPersonId: person.id,
    reviewId: host.reviewId,
    kind: 'host-member-added',
    subject: 'You have a part in your trust’s peer review',
    lines: [
      `Dear ${person.name},`,
      'You have been named for your trust in its peer review. Its page says what happens when, and what is yours to do.',
    ],
    link: { label: 'Open the review', path: `/reviews/${host.reviewId}` },
  })
  return id
}

// Otherwise the central team could name one of its own for the host, and read the report after release.
async function isOfCentralTeam(tx: Tx, personId: string) {
  const role = await tx
    .selectFrom('programme_role')
    .select('role')
    .where('person_id', '=', personId)
    .where('role', '=', 'central_team')
    .where(({ or, eb }) => or([eb('until', 'is', null), eb('until', '>=', sql<string>`current_date`)]))
    .executeTakeFirst()
  return role !== undefined
}
