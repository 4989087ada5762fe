import { defineCommand } from '../../../access/define-command.server.ts'
import { stepInput } from '../schemas.ts'
import { canTickStep } from './policy.ts'
import { stepFacts } from './step-facts.server.ts'

export const tickStep = defineCommand({
  name: 'tick-step',
  input: stepInput,
  load: stepFacts,
  policy: canTickStep,
  run: async ({ tx, input: { reviewId, key }, actor }) => {
    if (!actor.personId) return
    // Two who tick it at once both find it ticked: the first stands.
    await tx
      .insertInto('review_step')
      .values({ review_id: reviewId, key, done_by: actor.personId })
      .onConflict((already) => already.doNothing())
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
    detail: { step: input.key },
  }),
})
