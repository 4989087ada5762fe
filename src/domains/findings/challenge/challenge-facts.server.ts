import type { Actor } from '../../../access/actor.ts'
import type { AuditNote } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { ChallengeFacts } from './policy.ts'

export async function challengeFacts(
  tx: Tx,
  { reviewId }: { reviewId: string },
  actor: Actor,
): Promise<ChallengeFacts | null> {
  const standing = await standingIn(tx, reviewId, actor)
  if (!standing) return null
  const stated = await tx
    .selectFrom('challenge')
    .select('review_id')
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return { standing, stated: stated !== undefined }
}

/** It is a shared session: both sides may know that something was said in it, and the history holds no words. */
export const auditOfChallenge = ({ standing }: ChallengeFacts, subjectId: string): AuditNote => ({
  reviewId: standing.review.id,
  trustId: standing.review.trustId,
  subjectId,
  audience: ['host', 'team'],
})
