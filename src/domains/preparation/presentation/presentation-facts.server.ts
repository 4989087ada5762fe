import type { Actor } from '../../../access/actor.ts'
import type { AuditNote } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import type { FileKind } from './presentation.ts'

export async function presentationFacts(tx: Tx, { reviewId }: { reviewId: string }, actor: Actor) {
  const standing = await standingIn(tx, reviewId, actor)
  return standing && { standing }
}

/** The history says that something was sent or taken away, never what it says or where it leads. */
export const auditPresentation = (standing: Standing, kind?: FileKind): AuditNote => ({
  reviewId: standing.review.id,
  trustId: standing.review.trustId,
  audience: ['host', 'team'],
  ...(kind && { detail: { kind } }),
})
