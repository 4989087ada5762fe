import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type EditFacts, scheduleFacts } from '../schedule-facts.server.ts'
import type { Change } from './change.ts'
import { changeIn } from './changes.server.ts'

/** A change of this review, and the schedule that it would change. */
export async function changeFacts(
  tx: Tx,
  { reviewId, changeId }: { reviewId: string; changeId: string },
  actor: Actor,
): Promise<(EditFacts & { change: Change }) | null> {
  const facts = await scheduleFacts(tx, reviewId, actor)
  const change = facts && (await changeIn(tx, reviewId, changeId))
  return facts && change ? { ...facts, change } : null
}

/** That a change is settled: how, by whom and when. */
export const settle = (
  tx: Tx,
  { change, standing }: EditFacts & { change: Change },
  state: 'agreed' | 'declined' | 'taken_back' | 'undone',
  answer = '',
) =>
  tx
    .updateTable('schedule_change')
    .set({ state, answer, settled_by: standing.personId, settled_at: new Date() })
    .where('id', '=', change.id)
    .execute()
