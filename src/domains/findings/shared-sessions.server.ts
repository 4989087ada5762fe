import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import type { Standing } from '../allocation/standing.ts'
import { findingsHeardIn } from '../schedule/schedule.ts'
import type { SharedSession } from './next-shared.ts'

/** The sessions in which the host can hear findings, in order, as far as the schedule is shared. */
export async function sharedSessionsOf(tx: Tx, reviews: Days[]): Promise<Map<string, SharedSession[]>> {
  if (reviews.length === 0) return new Map()
  const rows = await tx
    .selectFrom('session')
    .select([
      'id',
      'review_id',
      'title',
      'day',
      sql<string>`to_char(starts, 'HH24:MI')`.as('starts'),
      sql<string>`to_char(ends, 'HH24:MI')`.as('ends'),
    ])
    .where(
      'review_id',
      'in',
      reviews.map(({ id }) => id),
    )
    .where('kind', 'in', [...findingsHeardIn])
    .orderBy('day')
    .orderBy('starts')
    .execute()
  const byReview = Map.groupBy(rows, (row) => row.review_id)
  return new Map(
    reviews.map(({ id, day1, day2, day3 }) => {
      const days = { 1: day1, 2: day2, 3: day3 }
      const dated = (byReview.get(id) ?? []).map(({ day, review_id: _, ...row }) => ({
        ...row,
        date: days[day],
      }))
      return [id, dated]
    }),
  )
}
type Days = Pick<Standing['review'], 'id' | 'day1' | 'day2' | 'day3'>

export const sharedSessionsIn = async (tx: Tx, { review }: { review: Days }) =>
  (await sharedSessionsOf(tx, [review])).get(review.id) ?? []
