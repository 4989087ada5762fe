import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { canInviteWriter } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { mailWriter } from '../report-mail.server.ts'
import { writerInput } from './schemas.ts'

/** The lead reviewer asks somebody of the team to write with them. It stays the lead's report. */
export const inviteWriter = defineCommand({
  name: 'invite-report-writer',
  input: writerInput,
  load: reportFactsLocked,
  policy: canInviteWriter,
  run: async ({ tx, input: { reviewId, personId }, facts }) => {
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const peer = members.some(
      (member) =>
        member.personId === personId && member.role === 'peer_reviewer' && member.state === 'accepted',
    )
    if (!peer) throw new Refused([{ field: 'personId', message: 'Choose somebody of your team.' }])
    const asked = await tx
      .insertInto('report_writer')
      .values({ review_id: reviewId, person_id: personId, invited_by: facts.standing.personId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (asked) await mailWriter(tx, reviewId, personId)
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.personId,
    audience: ['team'],
  }),
})
