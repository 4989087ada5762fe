import { sql } from 'kysely'
import { z } from 'zod'
import { defineCommand } from '../../../access/define-command.server.ts'
import { boardFacts } from './board-facts.server.ts'
import { canCloseBoard } from './policy.ts'

/** The page is the leaders' own again. Paper that was printed is not called back by this, and the page says so. */
export const closeBoard = defineCommand({
  name: 'close-action-board',
  input: z.object({ reviewId: z.uuid() }),
  load: boardFacts,
  policy: canCloseBoard,
  run: async ({ tx, facts }) => {
    await tx
      .updateTable('action_board')
      .set({ closed_at: sql`now()`, closed_by: facts.standing.personId })
      .where('id', '=', facts.openId ?? '')
      .execute()
    return null
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['host'],
  }),
})
