import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { type BoardRow, isBeside } from './board.ts'
import { placeOf } from './build-problem.ts'
import { shortTrust } from './short-trust.ts'

export type LostPlace = { reviewId: string; personId: string; name: string; at: Date; words: string }
type Left = {
  reviewId: string
  personId: string
  name: string
  role: 'lead_reviewer' | 'peer_reviewer'
  part: string | null
  state: 'declined' | 'withdrawn'
  at: Date
}

/** Who declined or was withdrawn from a review that still lacks somebody for the place, newest first. */
export async function lostPlaces(tx: Tx, rows: BoardRow[]): Promise<LostPlace[]> {
  const left = await whoLeft(
    tx,
    rows.map(({ review }) => review.id),
  )
  return left.flatMap((one) => {
    const row = rows.find(({ review }) => review.id === one.reviewId)
    const place = placeOf(one)
    const open = row?.cells.some((cell) => cell.place === place && cell.state === 'empty' && !isBeside(cell))
    return row && open ? [lostPlace(one, row.review.trustName)] : []
  })
}

/** Everybody who left one of these reviews or said no to it, whether or not somebody else has their place by now. */
export async function whoLeft(tx: Tx, reviewIds: string[]): Promise<Left[]> {
  if (reviewIds.length === 0) return []
  const { rows } =
    await sql<Left>`select review_id as "reviewId", person.id as "personId", person.name, role, part,
      state, answered_at as at
    from review_member join person on person.id = person_id
    where review_id = any (${reviewIds}::uuid[]) and role in ('lead_reviewer', 'peer_reviewer')
      and state in ('declined', 'withdrawn') and answered_at is not null
    order by answered_at desc`.execute(tx)
  return rows
}

export function lostPlace({ reviewId, personId, name, at, state }: Left, trustName: string): LostPlace {
  const host = shortTrust(trustName)
  const words =
    state === 'declined' ? `${name} declined ${host}.` : `${name} no longer has a place at ${host}.`
  return { reviewId, personId, name, at, words }
}
