import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { holdFacts } from './hold-facts.server.ts'
import { canEndHold } from './policy.ts'
import { endHoldInput } from './schemas.ts'

/** Lets the clock go on. What is due by then is erased in the night that follows. */
export const endHold = defineCommand({
  name: 'end-hold',
  input: endHoldInput,
  load: (tx, { reviewId }, actor) => holdFacts(tx, reviewId, actor),
  policy: canEndHold,
  run: async ({ tx, input: { reviewId }, facts }) => {
    await tx
      .updateTable('retention_hold')
      .set({ ended_at: now(), ended_by: facts.standing.personId })
      .where('review_id', '=', reviewId)
      .where('ended_at', 'is', null)
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
  }),
})
