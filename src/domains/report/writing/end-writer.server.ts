import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { canInviteWriter } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { writerInput } from './schemas.ts'

/** Ends it at once: their open page closes, and what they wrote stays. */
export const endWriter = defineCommand({
  name: 'end-report-writer',
  input: writerInput,
  load: reportFactsLocked,
  policy: canInviteWriter,
  run: async ({ tx, input: { reviewId, personId } }) => {
    await tx
      .updateTable('report_writer')
      .set({ ended_at: sql`now()` })
      .where('review_id', '=', reviewId)
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.personId,
    audience: ['team'],
  }),
})
