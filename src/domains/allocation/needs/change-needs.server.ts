import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { standingLocked } from '../standing.server.ts'
import { canChangeNeeds } from './policy.ts'
import { reviewNeedInput } from './schemas.ts'

export const changeNeeds = defineCommand({
  name: 'change-review-needs',
  input: reviewNeedInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: canChangeNeeds,
  run: async ({ tx, input, actor }) => {
    const values = {
      peers: input.peers,
      shadows: input.shadows ?? 0,
      quality_assurers: input.qualityAssurers ?? 0,
      experience: input.experience,
      focus: input.focus,
      group_name: input.group,
      changed_by: actor.personId,
      changed_at: sql<Date>`now()`,
    }
    await tx
      .insertInto('review_need')
      .values({ review_id: input.reviewId, ...values })
      .onConflict((conflict) => conflict.column('review_id').doUpdateSet(values))
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    audience: ['central'],
  }),
})
