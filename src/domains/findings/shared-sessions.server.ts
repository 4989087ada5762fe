import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import type { Standing } from '../allocation/standing.ts'
import { type SharedSession, sharedKinds } from './next-shared.ts'

/** The sessions in which the host can hear findings, in order, as far as the schedule is shared. */
export async function sharedSessionsIn(tx: Tx, { review }: Standing): Promise<SharedSession[]> {
  const rows = await tx
    .selectFrom('session')
    .select([
      'id',
      'title',
      'day',
      sql<string>`to_char(starts, 'HH24:MI')`.as('starts'),
      sql<string>`to_char(ends, 'HH24:MI')`.as('ends'),
    ])
    .where('review_id', '=', review.id)
    .where('kind', 'in', [...sharedKinds])
    .orderBy('day')
    .orderBy('starts')
    .execute()
  const days = { 1: review.day1, 2: review.day2, 3: review.day3 }
  return rows.map(({ day, ...row }) => ({ ...row, date: days[day] }))
}
