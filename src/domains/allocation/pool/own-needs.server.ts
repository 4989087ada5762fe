import type { Actor } from '../../../access/actor.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { dateOf } from '../../../web/dates.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { tiesDue } from './ties-task.ts'

/** What somebody of the pool is asked that belongs to no one review: once a year, whether what they declared is right. */
export async function poolNeeds(tx: Tx, { personId }: Actor): Promise<ReviewTask[]> {
  if (!personId) return []
  const record = await tx
    .selectFrom('pool_record')
    .select('ties_confirmed_at')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  // whoever has said nothing of themselves yet is asked by the central team, not by a task
  if (!record) return []
  const on = record.ties_confirmed_at && dateOf(record.ties_confirmed_at)
  if (!tiesDue(on, today())) return []
  return [
    {
      stage: 'set_up',
      group: 'You',
      title: 'Say whether what you declared is still right',
      state: 'yours',
      to: '/pool/me',
      hint: 'Your relationships with trusts, as you declared them.',
      dueOn: null,
      why: 'Before people are asked for reviews, we look at what connects them with a trust. It is asked once a year.',
      act: 'Look at it',
    },
  ]
}
