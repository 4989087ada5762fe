import { defineCommand } from '../../access/define-command.server.ts'
import { today } from '../../platform/clock.ts'
import { standingLocked } from '../allocation/standing.server.ts'
import { enterStage } from '../programme/enter-stage.server.ts'
import { canBeginThreeDays } from './policy.ts'
import { stageMoveInput } from './schemas.ts'
import { isFrozen } from './three-days.server.ts'

export const beginThreeDays = defineCommand({
  name: 'begin-three-days',
  input: stageMoveInput,
  load: async (tx, { reviewId }, actor) => {
    const standing = await standingLocked(tx, reviewId, actor)
    return standing && { standing, frozen: await isFrozen(tx, reviewId), today: today() }
  },
  policy: canBeginThreeDays,
  run: async ({ tx, input }) => {
    await enterStage(tx, input.reviewId, 'three_days')
    return input.reviewId
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.reviewId,
    audience: ['central', 'host', 'team'],
  }),
})
