import { queueMail } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'

type Telling = { kind: string; subject: string; lines: string[]; link?: { label: string; path: string } }

/** One mail to each person who has a part in the review or is asked to take one. */
export async function tellMembers(tx: Tx, reviewId: string, telling: Telling) {
  const people = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.state', 'in', ['invited', 'accepted'])
    .where('person.deactivated_at', 'is', null)
    .execute()
  for (const person of people) {
    const lines = [`Dear ${person.name},`, ...telling.lines]
    await queueMail(tx, { ...telling, lines, to: person.email, toPersonId: person.id, reviewId })
  }
}
