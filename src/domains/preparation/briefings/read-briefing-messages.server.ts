import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canReadBriefingMessages } from './policy.ts'
import { reviewInput } from './schemas.ts'

/** The lead reviewer has read what waited. */
export const readBriefingMessages = defineCommand({
  name: 'read-briefing-messages',
  input: reviewInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canReadBriefingMessages,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('briefing_message')
      .set({ read_at: sql`now()` })
      .where('review_id', '=', input.reviewId)
      .where('read_at', 'is', null)
      .execute()
  },
  // That somebody wrote to the lead reviewer is between the two of them.
  audit: ({ input, facts }) => ({ reviewId: input.reviewId, trustId: facts.review.trustId, audience: [] }),
})
