import type { Tx } from '../../../platform/database.server.ts'
import { dateOf } from '../../../web/dates.ts'

export type Tick = { key: string; by: string | null; on: string }

/** Which steps of these reviews are ticked, when, and by whom as far as the reader may know them. */
export async function ticksOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Tick[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('review_step')
    .leftJoin('person', 'person.id', 'review_step.done_by')
    .select(['review_step.review_id', 'review_step.key', 'review_step.done_at', 'person.name'])
    .where('review_step.review_id', 'in', reviewIds)
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.review_id)].map(([id, list]) => [
      id,
      list.map(({ key, name, done_at }) => ({ key, by: name, on: dateOf(done_at) })),
    ]),
  )
}
