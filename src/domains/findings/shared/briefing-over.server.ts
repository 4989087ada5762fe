import { sql } from 'kysely'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'

/** When the final briefing ended; null while it lies ahead, goes on, or is not on the schedule (MISSION F3). */
export async function briefingEndedIn(tx: Tx, reviewId: string): Promise<Date | null> {
  const { rows } = await sql<{
    ends: Date | null
  }>`select access.final_briefing_ends(${reviewId}) as ends`.execute(tx)
  const ends = rows[0]?.ends ?? null
  return ends && ends < now() ? ends : null
}
