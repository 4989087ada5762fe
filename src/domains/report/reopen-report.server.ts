import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { auditStep } from './audit-step.ts'
import { writeHandover } from './handover.server.ts'
import { canReopen } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { mailMembers, reportPath } from './report-mail.server.ts'
import { goOnInput } from './schemas.ts'

/** Back to the host's check, where the lead reviewer writes again: the host sees a change before it owns it. */
export const reopenReport = defineCommand({
  name: 'reopen-report',
  input: goOnInput,
  load: reportFactsLocked,
  policy: canReopen,
  run: async ({ tx, input: { reviewId, words }, facts }) => {
    if (words === '') throw new Refused([{ field: 'words', message: 'Say why the text has to change.' }])
    await writeHandover(tx, facts, 'reopened', words)
    await tx
      .updateTable('report')
      .set({
        state: 'host',
        final_at: null,
        final_by: null,
        sha256: null,
        facts_checked_at: null,
        facts_checked_by: null,
        returned_at: sql`now()`,
      })
      .where('review_id', '=', reviewId)
      .execute()
    await mailMembers(tx, reviewId, ['host_lead', 'host_leader'], {
      kind: 'report-reopened',
      subject: 'The text of your report is opened again',
      lines: [
        'Something in your trust’s report has to change after all. The lead reviewer hands it to you again afterwards, so that you see what changed.',
      ],
      label: 'See why',
      path: reportPath(reviewId),
    })
  },
  audit: ({ facts }) => auditStep(facts),
})
