import type { Actor } from '../../../access/actor.ts'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type EditFacts, scheduleFacts } from '../schedule-facts.server.ts'
import type { Change } from './change.ts'
import { changeIn, newestChangeOf } from './changes.server.ts'

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

/** And what decides whether it can be undone still. */
export async function undoFacts(tx: Tx, which: { reviewId: string; changeId: string }, actor: Actor) {
  const facts = await changeFacts(tx, which, actor)
  return (
    facts && { ...facts, isNewest: (await newestChangeOf(tx, which.reviewId)) === facts.change.id, at: now() }
  )
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
