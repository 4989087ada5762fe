import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canShareReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { endLinkInput } from '../schemas.ts'

/** At once: whoever has the page open finds nothing at their next step. */
export const endReportLink = defineCommand({
  name: 'end-report-link',
  input: endLinkInput,
  load: reportFactsLocked,
  policy: canShareReport,
  run: async ({ tx, input }) => {
    const ended = await tx
      .updateTable('report_link')
      .set({ ended_at: sql`now()` })
      .where('id', '=', input.linkId)
      .where('review_id', '=', input.reviewId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw new Refused('That link has ended already.')
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.linkId,
    audience: ['host'],
  }),
})
