import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { auditStep } from './audit-step.ts'
import { canFinishQualityRead } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { tellLead } from './report-mail.server.ts'
import { reviewInput } from './schemas.ts'

export const finishQualityRead = defineCommand({
  name: 'finish-quality-read',
  input: reviewInput,
  load: reportFactsLocked,
  policy: canFinishQualityRead,
  run: async ({ tx, input: { reviewId } }) => {
    await tx
      .updateTable('report')
      .set({ quality_done_at: sql`now()` })
      .where('review_id', '=', reviewId)
      .execute()
    await tellLead(tx, reviewId, 'The reading for style and clarity is finished', [
      'Whoever read the draft report for style and clarity has finished.',
      'Settle the comments, then send the draft to the host.',
    ])
  },
  audit: ({ facts }) => auditStep(facts, { audience: ['central', 'team'] }),
})
