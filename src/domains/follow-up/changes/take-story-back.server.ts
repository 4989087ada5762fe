import { defineCommand } from '../../../access/define-command.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canBringStory } from './policy.ts'
import { takeStoryBackInput } from './schemas.ts'

/** Nobody outside the host reads it from now on; the words themselves stay with the host. */
export const takeStoryBack = defineCommand({
  name: 'take-story-back',
  input: takeStoryBackInput,
  load: (tx, { reviewId }, actor) =>
    standingIn(tx, reviewId, actor).then((standing) => standing && { standing }),
  policy: canBringStory,
  run: async ({ tx, input: { reviewId, actionId } }) => {
    await tx
      .deleteFrom('brought_story')
      .where('review_id', '=', reviewId)
      .where('action_id', actionId ? '=' : 'is', actionId)
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.actionId ?? undefined,
    audience: ['host'],
  }),
})
