import type { Actor } from '../../../access/actor.ts'
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
