import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { canCheckFacts } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { mailMembers, reportPath } from './report-mail.server.ts'
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
    await mailMembers(tx, reviewId, ['lead_reviewer'], {
      kind: 'report-facts-checked',
      subject: 'The host has checked the facts',
      lines: [
        `${facts.standing.review.trustName} has finished checking the facts of its draft report.`,
        'Answer each correction, if there are any. Then you can release the report.',
      ],
      label: 'Open the report',
      path: reportPath(reviewId),
    })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
  }),
})
