import type { Actor } from '../../../access/actor.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type EditFacts, scheduleFacts } from '../schedule-facts.server.ts'
import { newestRun, type Run } from './runs.server.ts'

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
