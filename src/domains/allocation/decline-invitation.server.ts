import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { openInvitation, tellInviter } from './answer-invitation.server.ts'
import { canAnswerInvitation } from './policy.ts'
import { declineInvitationInput } from './schemas.ts'

export const declineInvitation = defineCommand({
  name: 'decline-invitation',
  input: declineInvitationInput,
  load: (tx, { reviewId }, actor) => openInvitation(tx, reviewId, actor),
  policy: ({ standing }) => canAnswerInvitation(standing),
  run: async ({ tx, input, facts }) => {
    if (!facts.memberId) throw new Error('the policy lets only the invited answer')
    await tellInviter(tx, facts, 'declined')
    await tx
      .updateTable('review_member')
      .set({ state: 'declined', answered_at: sql`now()` })
      .where('id', '=', facts.memberId)
      .execute()
    if (!input.reason) return
    await tx
      .insertInto('decline_reason')
      .values({ member_id: facts.memberId, review_id: input.reviewId, reason: input.reason })
      .execute()
  },
  // Who declined is for the central team alone: the host and the team never learn that somebody was asked.
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: facts.standing.personId,
    audience: ['central'],
  }),
})
