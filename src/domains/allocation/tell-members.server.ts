import { sql } from 'kysely'
import { queueMail } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'

type Telling = { kind: string; subject: string; lines: string[]; link?: { label: string; path: string } }

/** One mail to each person who has a part in the review or is asked to take one. */
export async function tellMembers(tx: Tx, reviewId: string, telling: Telling) {
  for (const person of await membersToTell(tx, reviewId)) {
    const lines = [`Dear ${person.name},`, ...telling.lines]
    await queueMail(tx, { ...telling, lines, to: person.email, toPersonId: person.id, reviewId })
  }
}

/** Those who have a part in the review or are asked to take one, and can still sign in. */
export const membersToTell = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select(['person.id', 'person.name', 'person.email', 'review_member.role', 'review_member.state'])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.state', 'in', ['invited', 'accepted'])
    .where('person.deactivated_at', 'is', null)
    .orderBy(
      sql`array_position(array['lead_reviewer','peer_reviewer','host_lead','host_leader','coordinator'], review_member.role)`,
    )
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .execute()
