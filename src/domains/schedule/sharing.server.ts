import type { Tx } from '../../platform/database.server.ts'

/** When the schedules of these reviews were shared. */
export async function sharedOf(tx: Tx, reviewIds: string[]): Promise<Map<string, string>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('schedule_sharing')
    .select(['review_id', 'shared_at'])
    .where('review_id', 'in', reviewIds)
    .execute()
  return new Map(rows.map((row) => [row.review_id, row.shared_at.toISOString()]))
}
