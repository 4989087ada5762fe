import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { templateContent } from '../../programme/template.ts'
import { standingLocked } from '../standing.server.ts'
import { ownSteps } from './own-steps.ts'
import type { StepStanding } from './policy.ts'

/** The review, held, and the step of its template that is ticked by hand; null where there is no such step. */
export async function stepFacts(
  tx: Tx,
  { reviewId, key }: { reviewId: string; key: string },
  actor: Actor,
): Promise<StepStanding | null> {
  const standing = await standingLocked(tx, reviewId, actor)
  if (!standing) return null
  const { content } = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select('review_template.content')
    .where('review.id', '=', reviewId)
    .executeTakeFirstOrThrow()
  const step = ownSteps(templateContent.parse(content)).find((one) => one.key === key)
  return step ? { standing, step } : null
}
