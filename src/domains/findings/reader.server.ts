import type { Actor } from '../../access/actor.ts'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid, standingIn } from '../allocation/standing.server.ts'
import { isHostLeader, isTeam, type Standing } from '../allocation/standing.ts'
import { teamStandingIn } from '../fieldwork/team-standing.server.ts'

/** Who reads what the team and the host share: the team until release, and the host's leaders, whose it stays. */
export async function readerIn(tx: Tx, reviewId: string, actor: Actor): Promise<Standing | null> {
  const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
  return standing && isHostLeader(standing) ? standing : teamStandingIn(tx, reviewId, actor)
}

/** On which side somebody reads a board, if at all: what an open page is asked about again and again. */
export const boardReader = defineQuery({
  name: 'board reader',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await readerIn(tx, reviewId, actor)
    return standing && (isTeam(standing) ? ('team' as const) : ('host' as const))
  },
})
