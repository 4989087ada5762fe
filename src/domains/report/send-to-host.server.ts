import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { canSendToHost } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { mailMembers, reportPath } from './report-mail.server.ts'
import { reviewInput } from './schemas.ts'

export const sendToHost = defineCommand({
  name: 'send-report-to-host',
  input: reviewInput,
  load: reportFactsLocked,
  policy: canSendToHost,
  run: async ({ tx, input: { reviewId } }) => {
    await tx
      .updateTable('report')
      .set({ state: 'host', to_host_at: sql`now()` })
      .where('review_id', '=', reviewId)
      .execute()
    await mailMembers(tx, reviewId, ['host_lead', 'host_leader'], {
      kind: 'report-to-host',
      subject: 'Your draft report is ready for you to check the facts',
      lines: [
        'The draft of your trust’s report is ready. Read it and correct any fact that is not right.',
        'When you have finished, say so on the page, so that the report can be released to you.',
      ],
      label: 'Check the facts',
      path: reportPath(reviewId),
    })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
  }),
})
