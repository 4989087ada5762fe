import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { isUuid } from '../standing.server.ts'
import { type RoundRow, roundSettings } from './round.ts'

/** How long without a sign of life until work is taken to have died with its server. */
const STALLED_AFTER_SECONDS = 90

/** One round, or null where there is none for this reader. */
export async function roundOf(tx: Tx, roundId: string): Promise<RoundRow | null> {
  if (!isUuid(roundId) || !(await isCentral(tx))) return null
  const row = await tx.selectFrom('round').selectAll().where('id', '=', roundId).executeTakeFirst()
  return row ? toRound(row) : null
}

type Row = { id: string; year_id: string; term: RoundRow['term']; settings: unknown }
export const toRound = (row: Row): RoundRow => ({
  id: row.id,
  yearId: row.year_id,
  term: row.term,
  settings: roundSettings.parse(row.settings),
})

/** The same for a command: held until it ends, and whether it is being worked out meanwhile. */
export async function roundLocked(tx: Tx, { roundId }: { roundId: string }) {
  if (!(await isCentral(tx))) return null
  const row = await tx
    .selectFrom('round')
    .selectAll()
    .where('id', '=', roundId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return { central: true, round: toRound(row), working: (await workOf(tx, roundId))?.working ?? false }
}
export type RoundFacts = NonNullable<Awaited<ReturnType<typeof roundLocked>>>

/** How far the work has come. Work that has given no sign for long has died, and can be begun again. */
export async function workOf(tx: Tx, roundId: string) {
  const row = await tx
    .selectFrom('round_work')
    .select([
      'state',
      'doing',
      'done',
      'stop_asked as stopAsked',
      sql<boolean>`at > now() - make_interval(secs => ${STALLED_AFTER_SECONDS})`.as('alive'),
    ])
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  return row ? { ...row, working: row.state === 'working' && row.alive } : null
}
