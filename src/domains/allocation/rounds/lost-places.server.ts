import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { type BoardRow, isBeside } from './board.ts'
import { placeOf } from './build-problem.ts'
import { shortTrust } from './short-trust.ts'

export type LostPlace = { reviewId: string; personId: string; name: string; at: Date; words: string }

/** Who declined or was withdrawn from a review that still lacks somebody for the place, newest first. */
export async function lostPlaces(tx: Tx, rows: BoardRow[]): Promise<LostPlace[]> {
  const ids = rows.map(({ review }) => review.id)
  if (ids.length === 0) return []
  const { rows: left } = await sql<{
    reviewId: string
    personId: string
    name: string
    role: 'lead_reviewer' | 'peer_reviewer'
    part: string | null
    state: 'declined' | 'withdrawn'
    at: Date
  }>`select review_id as "reviewId", person.id as "personId", person.name, role, part, state, answered_at as at
    from review_member join person on person.id = person_id
    where review_id = any (${ids}::uuid[]) and role in ('lead_reviewer', 'peer_reviewer')
      and state in ('declined', 'withdrawn') and answered_at is not null order by answered_at desc`.execute(
    tx,
  )
  return left.flatMap((one) => {
    const row = rows.find(({ review }) => review.id === one.reviewId)
    const place = placeOf(one)
    const open = row?.cells.filter(
      (cell) => cell.place === place && cell.state === 'empty' && !isBeside(cell),
    )
    if (!row || !open || open.length === 0) return []
    const host = shortTrust(row.review.trustName)
    const words =
      one.state === 'declined'
        ? `${one.name} declined ${host}.`
        : `${one.name} no longer has a place at ${host}.`
    return [{ reviewId: one.reviewId, personId: one.personId, name: one.name, at: one.at, words }]
  })
}
