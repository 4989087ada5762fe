import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'

export type DocumentFacts = { standing: Standing; document: { id: string; lineageId: string } }
type At = { reviewId: string; documentId: string }

/** A document that can be read today, with how the actor stands to its review. */
export async function documentFacts(
  tx: Tx,
  { reviewId, documentId }: At,
  actor: Actor,
): Promise<DocumentFacts | null> {
  const standing = await standingIn(tx, reviewId, actor)
  const document = await tx
    .selectFrom('document')
    .select(['id', 'lineage_id as lineageId'])
    .where('id', '=', documentId)
    .where('review_id', '=', reviewId)
    .where('removed_at', 'is', null)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return standing && document ? { standing, document } : null
}
