import type { Actor } from '../../../access/actor.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type EditFacts, scheduleFacts } from '../schedule-facts.server.ts'
import { NO_PROBLEM, newestRun, type Run } from './runs.server.ts'

/** The schedule, and how it was last worked out. */
export async function runFacts(
  tx: Tx,
  { reviewId }: { reviewId: string },
  actor: Actor,
): Promise<(EditFacts & { run: Run | null }) | null> {
  const facts = await scheduleFacts(tx, reviewId, actor)
  return facts && { ...facts, run: await newestRun(tx, reviewId) }
}

/** Somebody may have had the days worked out again since the page was opened: nobody decides on what they have not seen. */
export function refuseOther({ run }: { run: Run | null }, { runId }: { runId: string }) {
  if (run?.id !== runId)
    throw new Refused('The days have been worked out again meanwhile. Look at them again.')
}

/** What was reckoned from (who is away when among it) is kept for the proposal, and for what the schedule came of. */
export async function forgetProblems(tx: Tx, reviewId: string) {
  const taken = await newestRun(tx, reviewId, ['taken'])
  await tx
    .updateTable('schedule_run')
    .set({ problem: NO_PROBLEM })
    .where('review_id', '=', reviewId)
    .where('state', 'not in', ['working', 'proposed'])
    .$if(taken !== null, (rows) => rows.where('id', '<>', taken?.id ?? ''))
    .execute()
}
