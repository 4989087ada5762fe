import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canShareReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { reviewInput } from '../schemas.ts'

/** At once: the page no longer has it, and with the last report the page itself is gone. */
export const unpublishReport = defineCommand({
  name: 'unpublish-report',
  input: reviewInput,
  load: reportFactsLocked,
  policy: canShareReport,
  run: async ({ tx, input: { reviewId }, facts }) => {
    const ended = await tx
      .updateTable('report_publication')
      .set({ ended_at: sql`now()`, ended_by: facts.standing.personId })
      .where('review_id', '=', reviewId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw new Refused('It is not published.')
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['host'],
  }),
})
