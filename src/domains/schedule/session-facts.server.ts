import type { Actor } from '../../access/actor.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { Session } from './schedule.ts'
import { type EditFacts, scheduleFacts } from './schedule-facts.server.ts'

/** The schedule, with the one session of it that is changed; null where there is no such session. */
export async function sessionFacts(
  tx: Tx,
  { reviewId, sessionId }: { reviewId: string; sessionId: string },
  actor: Actor,
): Promise<(EditFacts & { session: Session }) | null> {
  const facts = await scheduleFacts(tx, reviewId, actor)
  const session = facts?.schedule.sessions.find(({ id }) => id === sessionId)
  return facts && session ? { ...facts, session } : null
}
