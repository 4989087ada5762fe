import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { auditStep } from './audit-step.ts'
import { canSendToTeam } from './policy.ts'
import { stepFactsLocked } from './report-facts.server.ts'
import { mailMembers, reportPath } from './report-mail.server.ts'
import { reviewInput } from './schemas.ts'

export const sendToTeam = defineCommand({
  name: 'send-report-to-team',
  input: reviewInput,
  load: stepFactsLocked,
  policy: canSendToTeam,
  run: async ({ tx, input: { reviewId }, facts }) => {
    await tx
      .updateTable('report')
      .set({ state: 'team', to_team_at: sql`now()` })
      .where('review_id', '=', reviewId)
      .execute()
    await mailMembers(tx, reviewId, ['peer_reviewer'], {
      kind: 'report-to-team',
      subject: 'A draft report is ready for you to read',
      lines: [
        `The draft report of the review of ${facts.standing.review.trustName} is ready for the team.`,
        'Read it and comment before the host sees it. It is confidential: read it where nobody looks over your shoulder.',
      ],
      label: 'Read the draft',
      path: reportPath(reviewId),
    })
  },
  audit: ({ facts }) => auditStep(facts),
})
