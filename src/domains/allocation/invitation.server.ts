import { defineQuery } from '../../access/define-query.server.ts'
import { acceptancesOf, waitingFor } from '../people/agreements/acceptances.server.ts'
import { allPolicies, currentPolicies, currentVersions } from '../people/agreements/policy-texts.server.ts'
import { membersOf } from './members.server.ts'
import { partOf } from './parts.ts'
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
      .select(['role', 'part', 'agreement_version', 'agreed_at'])
      .where('review_id', '=', reviewId)
      .where('person_id', '=', standing.personId)
      .where('state', 'in', ['invited', 'accepted'])
      .executeTakeFirstOrThrow()
    const others = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const versions = await currentVersions(tx)
    const version = Number(mine.agreement_version ?? versions.confidentiality)
    const agreement = (await allPolicies(tx)).find(
      (text) => text.kind === 'confidentiality' && text.version === version,
    )
    const waiting = waitingFor(standing.personId, await acceptancesOf(tx, [standing.personId]), versions)
    const may = canAnswerInvitation(standing)
    return {
      review: standing.review,
      role,
      part: partOf(mine) ?? 'peer',
      answered: standing.role !== null,
      agreedAt: mine.agreed_at,
      version,
      agreement: agreement?.parts ?? [],
      // asked together with the invitation, so that nothing has to be accepted separately before the work begins
      policies: (await currentPolicies(tx)).filter(
        (text) => text.kind !== 'confidentiality' && waiting.includes(text.kind),
      ),
      accepted: others.filter(
        (member) => member.state === 'accepted' && member.personId !== standing.personId,
      ),
      can: { answer: may === 'allowed' },
      whyNot: typeof may === 'object' && standing.role === null ? may.notNow : null,
    }
  },
})
