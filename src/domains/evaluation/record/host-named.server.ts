import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isHost } from '../../allocation/standing.ts'
import { canNameHost } from './policy.ts'

/** Whether the host's name stands on certificates: for the host, who says so. */
export const hostNamed = defineQuery({
  name: 'host named',
  run: async (tx, { reviewId }: { reviewId: string }, actor: Actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || !isHost(standing)) return null
    const row = await tx
      .selectFrom('host_named')
      .select('agreed_at')
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    const naming = canNameHost({ standing })
    return {
      review: standing.review,
      named: row !== undefined,
      closed: typeof naming === 'object' ? naming.notNow : null,
    }
  },
})
