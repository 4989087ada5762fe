import { defineCommand } from '../../../access/define-command.server.ts'
import { standingLocked } from '../../allocation/standing.server.ts'
import { sessionsOf } from '../schedule.server.ts'
import { canEstimateCost } from './policy.ts'
import { estimateCostInput } from './schemas.ts'
import { writeEstimate } from './write-estimate.server.ts'

/** Once more, when the plan has changed: sharing the schedule makes the first. */
export const estimateCostAgain = defineCommand({
  name: 'estimate-cost',
  input: estimateCostInput,
  load: async (tx, { reviewId }, actor) => {
    const standing = await standingLocked(tx, reviewId, actor)
    if (!standing) return null
    return { standing, sessions: (await sessionsOf(tx, [reviewId])).get(reviewId)?.length ?? 0 }
  },
  policy: canEstimateCost,
  run: ({ tx, facts }) => writeEstimate(tx, facts.standing),
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
  }),
})
