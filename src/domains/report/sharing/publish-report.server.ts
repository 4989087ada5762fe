import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canShareReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { publishInput } from '../schemas.ts'

/** The whole report, for anybody, on the trust's own page. */
export const publishReport = defineCommand({
  name: 'publish-report',
  input: publishInput,
  load: reportFactsLocked,
  policy: canShareReport,
  run: async ({ tx, input: { reviewId, pdf }, facts }) => {
    const there = await tx
      .selectFrom('report_publication')
      .select('id')
      .where('review_id', '=', reviewId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (there) throw new Refused('It is published already.')
    await tx
      .insertInto('report_publication')
      .values({ review_id: reviewId, with_pdf: pdf === 'yes', published_by: facts.standing.personId })
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['host'],
    detail: { pdf: input.pdf === 'yes' },
  }),
})
