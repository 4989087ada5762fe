import { defineCommand } from '../../../access/define-command.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canSetContact } from './policy.ts'
import { removeSafeguardingContactInput } from './schemas.ts'

export const removeSafeguardingContact = defineCommand({
  name: 'remove-safeguarding-contact',
  input: removeSafeguardingContactInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canSetContact,
  run: async ({ tx, input: { reviewId, urn } }) => {
    await tx
      .deleteFrom('safeguarding_contact')
      .where('review_id', '=', reviewId)
      .where('urn', '=', urn)
      .execute()
    return urn
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.reviewId,
    audience: ['host', 'team'],
  }),
})
