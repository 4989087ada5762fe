import { defineQuery } from '../../../access/define-query.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { canInviteWriter } from '../policy.ts'
import { reportFacts } from '../report-facts.server.ts'

/** Who of the team writes with the lead reviewer, and who could. */
export const reportWriters = defineQuery({
  name: 'report writers',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const facts = await reportFacts(tx, { reviewId }, actor)
    if (!facts || canInviteWriter(facts) !== 'allowed') return null
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const rows = await tx
      .selectFrom('report_writer')
      .select(['person_id', 'invited_at'])
      .where('review_id', '=', reviewId)
      .where('ended_at', 'is', null)
      .execute()
    const since = new Map(rows.map((row) => [row.person_id, row.invited_at]))
    return {
      trustName: facts.standing.review.trustName,
      isDraft: facts.report?.state === 'draft',
      peers: members
        .filter(({ role, state }) => role === 'peer_reviewer' && state === 'accepted')
        .map(({ personId, name }) => ({ id: personId, name, since: since.get(personId) ?? null })),
    }
  },
})
