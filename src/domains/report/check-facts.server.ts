import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { auditStep } from './audit-step.ts'
import { canCheckFacts } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { tellLead } from './report-mail.server.ts'
import { reviewInput } from './schemas.ts'

/** The host's word that it has read the draft and said what is not right. */
export const checkFacts = defineCommand({
  name: 'check-report-facts',
  input: reviewInput,
  load: reportFactsLocked,
  policy: canCheckFacts,
  run: async ({ tx, input: { reviewId }, facts, actor }) => {
    await tx
      .updateTable('report')
      .set({ facts_checked_at: sql`now()`, facts_checked_by: actor.personId })
      .where('review_id', '=', reviewId)
      .execute()
    await tellLead(tx, reviewId, 'The host has checked the facts', [
      `${facts.standing.review.trustName} has finished checking the facts of its draft report.`,
      'Answer each thing that it said, if there are any. Then you can make the text final.',
    ])
  },
  audit: ({ facts }) => auditStep(facts),
})
