import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingLocked } from '../../allocation/standing.server.ts'
import type { HoldFacts } from './policy.ts'
import { erasedKinds } from './retention.ts'

/** The review is held meanwhile, as it is by the job that erases: no batch is under way while a clock is stopped. */
export async function holdFacts(tx: Tx, reviewId: string, actor: Actor): Promise<HoldFacts | null> {
  const standing = await standingLocked(tx, reviewId, actor)
  if (!standing) return null
  const held = await tx
    .selectFrom('retention_hold')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  const erased = await tx
    .selectFrom('erasure')
    .select('kind')
    .where('review_id', '=', reviewId)
    .where('finished_at', 'is not', null)
    .execute()
  return { standing, held: held !== undefined, allErased: erased.length === erasedKinds.length }
}
