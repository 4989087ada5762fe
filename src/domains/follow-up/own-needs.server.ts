import type { Actor } from '../../access/actor.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { ownTask } from './own-task.ts'

/** Actions of somebody who has no part in the review that they come from: a headteacher, the chair of trustees. */
export async function ownActionNeeds(
  tx: Tx,
  { personId }: Actor,
  inReviews: string[],
): Promise<(ReviewTask & { reviewId: string })[]> {
  if (!personId) return []
  const rows = await tx
    .selectFrom('action')
    .select(['id', 'review_id', 'title', 'state', 'due_on', 'put_off_until', 'reminders'])
    .where('owner_id', '=', personId)
    .where('state', '=', 'open')
    .execute()
  return rows
    .filter(({ review_id }) => !inReviews.includes(review_id))
    .map((row) => ({ ...ownTask(row), reviewId: row.review_id }))
}
