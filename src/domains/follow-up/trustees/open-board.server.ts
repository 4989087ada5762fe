import { z } from 'zod'
import { defineCommand } from '../../../access/define-command.server.ts'
import { queueMail } from '../../../access/mail.server.ts'
import { boardFacts, chairsOf } from './board-facts.server.ts'
import { canOpenBoard } from './policy.ts'

/** From now on the chair of trustees reads the actions, and is told that they can. */
export const openBoard = defineCommand({
  name: 'open-action-board',
  input: z.object({ reviewId: z.uuid() }),
  load: boardFacts,
  policy: canOpenBoard,
  run: async ({ tx, input: { reviewId }, facts }) => {
    await tx
      .insertInto('action_board')
      .values({ review_id: reviewId, opened_by: facts.standing.personId })
      .execute()
    const chairs = await chairsOf(tx, reviewId)
    for (const chair of chairs)
      await queueMail(tx, {
        to: chair.email,
        toPersonId: chair.id,
        reviewId,
        kind: 'actions-shown',
        subject: 'A page for you as chair of trustees',
        lines: [
          `Dear ${chair.name},`,
          'The leaders of your trust have opened a page to you: what the trust is doing after its peer review, by whom and by when. It is for you to read, and to print for the board.',
        ],
        link: { label: 'Read the page', path: `/reviews/${reviewId}/actions/board` },
      })
    return { told: chairs.length }
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['host'],
  }),
})
