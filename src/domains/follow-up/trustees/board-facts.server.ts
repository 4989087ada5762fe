import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingLocked } from '../../allocation/standing.server.ts'

/** The review, held until the command ends, and whether its actions are shown. */
export async function boardFacts(tx: Tx, { reviewId }: { reviewId: string }, actor: Actor) {
  const standing = await standingLocked(tx, reviewId, actor)
  return standing && { standing, openId: await openBoardOf(tx, reviewId) }
}

async function openBoardOf(tx: Tx, reviewId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('action_board')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The chair of trustees, as the host's leaders know them: usually one, none where nobody has been invited yet. */
export async function chairsOf(tx: Tx, reviewId: string) {
  const { rows } = await sql<{ id: string; name: string; email: string }>`
    select p.id, p.name, p.email from access.posts_at_host(${reviewId}::uuid) h join person p on p.id = h.person_id
    where h.post = 'chair' and p.deactivated_at is null
    order by p.name collate "en-GB-x-icu"`.execute(tx)
  return rows
}
