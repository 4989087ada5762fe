import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { auditStep } from './audit-step.ts'
import { endStep } from './handover.server.ts'
import { canSendToHost } from './policy.ts'
import { stepFactsLocked } from './report-facts.server.ts'
import { mailMembers, reportPath } from './report-mail.server.ts'
import { goOnInput } from './schemas.ts'

export const sendToHost = defineCommand({
  name: 'send-report-to-host',
  input: goOnInput,
  load: stepFactsLocked,
  policy: canSendToHost,
  run: async ({ tx, input: { reviewId, words }, facts }) => {
    await endStep(tx, facts, words)
    await tx
      .updateTable('report')
      .set({ state: 'host', to_host_at: sql`now()`, returned_at: null })
      .where('review_id', '=', reviewId)
      .execute()
    await mailMembers(tx, reviewId, ['host_lead', 'host_leader'], {
      kind: 'report-to-host',
      subject: 'Your draft report is ready for you to check the facts',
      lines: [
        'The draft of your trust’s report is ready. Read it and correct any fact that is not right.',
        'When you have finished, say so on the page. Then the text is made final and released to you.',
      ],
      label: 'Check the facts',
      path: reportPath(reviewId),
    })
  },
  audit: ({ facts }) => auditStep(facts),
})
