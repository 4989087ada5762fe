import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid, standingIn } from '../allocation/standing.server.ts'
import type { Standing } from '../allocation/standing.ts'

/** How a member of the visiting team stands to a review that is still theirs to read; null for everybody else. */
export async function teamStandingIn(tx: Tx, reviewId: string, actor: Actor): Promise<Standing | null> {
  if (!isUuid(reviewId)) return null
  const { rows } = await sql<{
    open: boolean
  }>`select ${reviewId}::uuid in (select access.team_reviews()) as open`.execute(tx)
  return rows[0]?.open ? standingIn(tx, reviewId, actor) : null
}
