import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { auditStep } from './audit-step.ts'
import { writeHandover } from './handover.server.ts'
import { canAskForChange } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { tellLead } from './report-mail.server.ts'
import { askInput } from './schemas.ts'

/** Whoever has the report hands it back for a change of the whole, and reads again afterwards. The step stays. */
export const askForChange = defineCommand({
  name: 'ask-for-report-change',
  input: askInput,
  load: reportFactsLocked,
  policy: canAskForChange,
  run: async ({ tx, input: { reviewId, words }, facts }) => {
    await tx
      .updateTable('report')
      .set({ returned_at: sql`now()` })
      .where('review_id', '=', reviewId)
      .execute()
    await writeHandover(tx, facts, 'asked', words)
    await tellLead(tx, reviewId, 'A change of the draft report is asked for', [
      'Somebody who reads the draft report asks for a change, and reads it again afterwards.',
      'What they ask for is on the report’s page.',
    ])
  },
  audit: ({ facts }) =>
    auditStep(facts, { audience: facts.report?.state === 'host' ? ['host', 'team'] : ['central', 'team'] }),
})
