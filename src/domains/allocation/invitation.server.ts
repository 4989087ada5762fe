import { defineQuery } from '../../access/define-query.server.ts'
import { agreementText, currentAgreementVersion } from './confidentiality-agreement.ts'
import { membersOf } from './members.server.ts'
import { canAnswerInvitation } from './policy.ts'
import { isUuid, standingIn } from './standing.server.ts'

/** What the reader was asked: before they answer, and afterwards what they agreed to. */
export const invitation = defineQuery({
  name: 'invitation',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    const role = standing?.invitedAs ?? standing?.role
    if (!standing || (role !== 'lead_reviewer' && role !== 'peer_reviewer')) return null
    const mine = await tx
      .selectFrom('review_member')
      .select(['agreement_version', 'agreed_at'])
      .where('review_id', '=', reviewId)
      .where('person_id', '=', standing.personId)
      .where('state', 'in', ['invited', 'accepted'])
      .executeTakeFirstOrThrow()
    const others = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const version = mine.agreement_version ?? currentAgreementVersion
    const may = canAnswerInvitation(standing)
    return {
      review: standing.review,
      role,
      answered: standing.role !== null,
      agreedAt: mine.agreed_at,
      version,
      agreement: agreementText(version),
      accepted: others.filter(
        (member) => member.state === 'accepted' && member.personId !== standing.personId,
      ),
      can: { answer: may === 'allowed' },
      whyNot: typeof may === 'object' && standing.role === null ? may.notNow : null,
    }
  },
})
