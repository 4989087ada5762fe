import { defineCommand } from '../../access/define-command.server.ts'
import { auditStep } from './audit-step.ts'
import { writeHandover } from './handover.server.ts'
import { canHandAgain } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { mailMembers, mailReader, reportPath } from './report-mail.server.ts'
import { againInput } from './schemas.ts'

/** After a change: to the reader, or to the host, within the same step. What they said before stays. */
export const handAgain = defineCommand({
  name: 'hand-report-again',
  input: againInput,
  load: reportFactsLocked,
  policy: canHandAgain,
  run: async ({ tx, input: { reviewId, words }, facts }) => {
    await tx
      .updateTable('report')
      // of the reading that is over, the day stays
      .set(
        facts.report?.state === 'host'
          ? { returned_at: null, facts_checked_at: null, facts_checked_by: null }
          : { returned_at: null, quality_done_at: null },
      )
      .where('review_id', '=', reviewId)
      .execute()
    await writeHandover(tx, facts, 'again', words)
    if (facts.report?.state === 'quality') return mailReader(tx, reviewId)
    await mailMembers(tx, reviewId, ['host_lead', 'host_leader'], {
      kind: 'report-to-host',
      subject: 'Your draft report is with you again',
      lines: [
        'The draft of your trust’s report was changed. Look at it again, and say when you have finished.',
      ],
      label: 'Check the facts',
      path: reportPath(reviewId),
    })
  },
  audit: ({ facts }) => auditStep(facts),
})
