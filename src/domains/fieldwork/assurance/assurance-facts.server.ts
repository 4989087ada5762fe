import type { Actor } from '../../../access/actor.ts'
import type { AuditNote } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { AssuranceFacts } from './policy.ts'

export async function assuranceFacts(
  tx: Tx,
  { reviewId }: { reviewId: string },
  actor: Actor,
): Promise<AssuranceFacts | null> {
  const standing = await standingIn(tx, reviewId, actor)
  if (!standing) return null
  const row = await tx
    .selectFrom('leading_statement')
    .select(['lead_id', 'assurer_id', 'answered_at'])
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return {
    standing,
    pair: await pairIn(tx, reviewId),
    statement: row
      ? { leadId: row.lead_id, assurerId: row.assurer_id, answered: row.answered_at !== null }
      : null,
  }
}

async function pairIn(tx: Tx, reviewId: string): Promise<AssuranceFacts['pair']> {
  const members = ((await membersOf(tx, [reviewId])).get(reviewId) ?? []).filter(
    ({ state }) => state === 'accepted',
  )
  const lead = members.find(({ part }) => part === 'provisional_lead')
  const assurer = members.find(({ part }) => part === 'quality_assurer')
  return lead && assurer ? { leadId: lead.personId, assurerId: assurer.personId } : null
}

/** Nobody but the actor: whether and when one of the two wrote is theirs. */
export const auditOfAssurance = ({ standing }: AssuranceFacts): AuditNote => ({
  reviewId: standing.review.id,
  trustId: standing.review.trustId,
  subjectId: standing.review.id,
  audience: [],
})
