import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'

type BriefingFacts = {
  standing: Standing
  briefing: { id: string; name: string; email: string | null; revoked: boolean }
}

/** One briefing, held until the command ends, and how the actor stands to its review. */
export async function briefingFacts(
  tx: Tx,
  { reviewId, briefingId }: { reviewId: string; briefingId: string },
  actor: Actor,
): Promise<BriefingFacts | null> {
  const standing = await standingIn(tx, reviewId, actor)
  const row = await tx
    .selectFrom('briefing')
    .select(['id', 'name', 'email', 'revoked_at'])
    .where('id', '=', briefingId)
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst()
  if (!standing || !row) return null
  const { revoked_at, ...briefing } = row
  return { standing, briefing: { ...briefing, revoked: revoked_at !== null } }
}

/** The history says that people were briefed, never who: it is read by more than those who may know. */
export const auditBriefing = (standing: Standing, subjectId?: string) => ({
  reviewId: standing.review.id,
  trustId: standing.review.trustId,
  subjectId,
  audience: ['host' as const, 'team' as const],
})
