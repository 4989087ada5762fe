import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'

/**
 * Whoever is asked is proposed no longer, wherever they are asked from: otherwise the proposal would come back when
 * they decline, and they would be asked again. Nor can a move from before be undone, since it would put back people
 * whom nobody has weighed against what stands now.
 */
export async function leaveBoard(tx: Tx, reviewId: string, personId: string) {
  await closeMoves(tx, reviewId)
  await tx
    .deleteFrom('round_seat')
    .where('review_id', '=', reviewId)
    .where('person_id', '=', personId)
    .execute()
}

/** Of the rounds that propose somebody for the review, or have moved somebody into or out of it. */
async function closeMoves(tx: Tx, reviewId: string) {
  const named = JSON.stringify([{ reviewId }])
  await sql`update round_move set undone_at = now() where undone_at is null and round_id in (
    select round_id from round_seat where review_id = ${reviewId}
    union select round_id from round_move where undone_at is null
      and (before @> ${named}::jsonb or after @> ${named}::jsonb))`.execute(tx)
}
