import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { auditStep } from './audit-step.ts'
import { canSendToQuality } from './policy.ts'
import { stepFactsLocked } from './report-facts.server.ts'
import { mailReader } from './report-mail.server.ts'
import { reviewInput } from './schemas.ts'

export const sendToQuality = defineCommand({
  name: 'send-report-to-quality-read',
  input: reviewInput,
  load: stepFactsLocked,
  policy: canSendToQuality,
  run: async ({ tx, input: { reviewId } }) => {
    await tx
      .updateTable('report')
      .set({ state: 'quality', to_quality_at: sql`now()` })
      .where('review_id', '=', reviewId)
      .execute()
    await mailReader(tx, reviewId)
  },
  audit: ({ facts }) => auditStep(facts),
})
