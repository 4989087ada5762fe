import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'

export type Reviewer = { id: string; name: string; email: string; visiting: boolean }

/** Those whom the texts concern: the pools of reviewers, and whoever sits in or is asked into an open review's team. */
const reviewing = sql<boolean>`(
  exists (select from programme_role where person_id = person.id and role in ('lead_reviewer', 'peer_reviewer')
    and (until is null or until >= current_date))
  or exists (select from review_member m join review on review.id = m.review_id where m.person_id = person.id
    and m.role in ('lead_reviewer', 'peer_reviewer') and m.state in ('invited', 'accepted')
    and review.stage not in ('follow_up', 'cancelled')))`

/** Every reviewer, for the central team; anybody else finds those among them whom they know. */
export function allReviewers(tx: Tx): Promise<Reviewer[]> {
  return tx
    .selectFrom('person')
    .select([
      'id',
      'name',
      'email',
      sql<boolean>`exists (select from review_member m join review on review.id = m.review_id
        where m.person_id = person.id and m.state = 'accepted' and m.role in ('lead_reviewer', 'peer_reviewer')
          and review.stage not in ('follow_up', 'cancelled'))`.as('visiting'),
    ])
    .where('deactivated_at', 'is', null)
    .where(reviewing)
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .execute()
}

export async function isReviewer(tx: Tx, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where(reviewing)
    .executeTakeFirst()
  return row !== undefined
}
