import { type Mail, queueMail } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { MemberRole } from '../allocation/standing.ts'

type Words = Pick<Mail, 'kind' | 'subject' | 'lines'> & { label: string; path: string }

/** Tells the members in these roles that something waits, and where: never what it says. */
export async function mailMembers(tx: Tx, reviewId: string, roles: MemberRole[], words: Words) {
  const people = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select(['person.id', 'person.email'])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.state', '=', 'accepted')
    .where('review_member.role', 'in', roles)
    .where('person.deactivated_at', 'is', null)
    .execute()
  const { label, path, ...rest } = words
  for (const person of people)
    await queueMail(tx, {
      ...rest,
      to: person.email,
      toPersonId: person.id,
      reviewId,
      link: { label, path },
    })
}

export const reportPath = (reviewId: string) => `/reviews/${reviewId}/report`
