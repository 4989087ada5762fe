import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { holdFacts } from './hold-facts.server.ts'
import { canHoldErasure } from './policy.ts'
import { holdInput } from './schemas.ts'

/** Stops the clock of one review. The reason is read by its host and its team, and is not in the history. */
export const holdErasure = defineCommand({
  name: 'hold-erasure',
  input: holdInput,
  load: (tx, { reviewId }, actor) => holdFacts(tx, reviewId, actor),
  policy: canHoldErasure,
  run: async ({ tx, input: { reviewId, reason }, facts }) => {
    await tx
      .insertInto('retention_hold')
      .values({ review_id: reviewId, reason, set_by: facts.standing.personId, set_at: now() })
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
  }),
})
