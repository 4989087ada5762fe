import { sql } from 'kysely'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'

/** When the final briefing ended of each review where it has; not where it lies ahead or goes on (MISSION F3). */
export async function briefingsEndedOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Date>> {
  const { rows } = await sql<{ id: string; ends: Date | null }>`
    select id, access.final_briefing_ends(id) as ends from unnest(${reviewIds}::uuid[]) as id`.execute(tx)
  return new Map(rows.flatMap(({ id, ends }) => (ends && ends < now() ? [[id, ends] as const] : [])))
}

export const briefingEndedIn = async (tx: Tx, reviewId: string): Promise<Date | null> =>
  (await briefingsEndedOf(tx, [reviewId])).get(reviewId) ?? null
