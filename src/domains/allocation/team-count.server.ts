import type { Tx } from '../../platform/database.server.ts'
import { templateContent } from '../programme/template.ts'
import { isCountedPeer } from './parts.ts'
import type { TeamCount } from './policy.ts'

/** How many of the team have accepted, against the least that the review's template asks for. */
export async function teamCount(tx: Tx, reviewId: string): Promise<TeamCount & { usualPeers: number }> {
  const { content } = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select('review_template.content')
    .where('review.id', '=', reviewId)
    .executeTakeFirstOrThrow()
  const accepted = await tx
    .selectFrom('review_member')
    .select(['role', 'part'])
    .where('review_id', '=', reviewId)
    .where('state', '=', 'accepted')
    .execute()
  const { least, usual } = templateContent.parse(content).teamSize
  const need = await tx
    .selectFrom('review_need')
    .select('peers')
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return {
    leadAccepted: accepted.some((member) => member.role === 'lead_reviewer'),
    peersAccepted: accepted.filter(isCountedPeer).length,
    leastPeers: least,
    usualPeers: need?.peers ?? usual,
  }
}
