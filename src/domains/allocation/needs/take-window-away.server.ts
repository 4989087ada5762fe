import { defineCommand } from '../../../access/define-command.server.ts'
import { standingLocked } from '../standing.server.ts'
import { canTakeWindowAway } from './policy.ts'
import { windowRowInput } from './schemas.ts'

export const takeWindowAway = defineCommand({
  name: 'take-review-window-away',
  input: windowRowInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: canTakeWindowAway,
  run: async ({ tx, input }) => {
    await tx
      .deleteFrom('review_window')
      .where('id', '=', input.windowId)
      .where('review_id', '=', input.reviewId)
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    audience: ['central'],
  }),
})
