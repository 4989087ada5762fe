import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { recordAcceptances } from '../people/agreements/acceptances.server.ts'
import { newlyAccepted } from './agreements/newly-accepted.server.ts'
import { openInvitation, tellInviter } from './answer-invitation.server.ts'
import { canAnswerInvitation } from './policy.ts'
import { acceptInvitationInput } from './schemas.ts'
import type { Standing } from './standing.ts'

/** Accepting the place and what it is promised under is one act: nobody opens a document before it. */
export const acceptInvitation = defineCommand({
  name: 'accept-invitation',
  input: acceptInvitationInput,
  load: (tx, { reviewId }, actor) => openInvitation(tx, reviewId, actor),
  policy: ({ standing }) => canAnswerInvitation(standing),
  run: async ({ tx, input, facts }) => {
    const { personId } = facts.standing
    const accepted = await newlyAccepted(tx, personId, input)
    await refuseSameDays(tx, facts.standing)
    await recordAcceptances(tx, personId, accepted)
    await tx
      .updateTable('review_member')
      .set({
        state: 'accepted',
        answered_at: sql`now()`,
        agreement_version: input.agreementVersion,
        agreed_at: sql`now()`,
      })
      .where('id', '=', facts.memberId)
      .execute()
    await tellInviter(tx, facts, 'accepted')
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: facts.standing.personId,
    audience: ['central', 'host', 'team'],
    detail: { agreement: input.agreementVersion },
  }),
})

async function refuseSameDays(tx: Tx, { personId, review }: Standing) {
  const days = [review.day1, review.day2, review.day3]
  const other = await tx
    .selectFrom('review_member')
    .innerJoin('review', 'review.id', 'review_member.review_id')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select('trust.name')
    .where('review_member.person_id', '=', personId)
    .where('review_member.state', '=', 'accepted')
    .where('review.id', '<>', review.id)
    .where('review.stage', '<>', 'cancelled')
    .where(({ or, eb }) => or([eb('day1', 'in', days), eb('day2', 'in', days), eb('day3', 'in', days)]))
    .executeTakeFirst()
  if (other)
    throw new Refused(
      `You have a place in the review of ${other.name} on the same days. Decline one of the two.`,
    )
}
