import { defineCommand } from '../../../access/define-command.server.ts'
import { stepInput } from '../schemas.ts'
import { canTickStep } from './policy.ts'
import { stepFacts } from './step-facts.server.ts'

export const untickStep = defineCommand({
  name: 'untick-step',
  input: stepInput,
  load: stepFacts,
  policy: canTickStep,
  run: async ({ tx, input: { reviewId, key } }) => {
    await tx.deleteFrom('review_step').where('review_id', '=', reviewId).where('key', '=', key).execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
    detail: { step: input.key },
  }),
})
