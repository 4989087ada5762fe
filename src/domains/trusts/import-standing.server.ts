import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { type ApplyFacts, canImportRegister, type ImportFacts, type Keeper } from './policy.ts'
import { isRunning, STALLED_AFTER_MS } from './register-import.ts'

export async function keeperIn(tx: Tx): Promise<Keeper> {
  const { rows } = await sql<Keeper>`select (select access.central()) as central`.execute(tx)
  return rows[0] ?? { central: false }
}

/** How the actor stands to one import, its row held until the command ends. */
export async function importLocked(tx: Tx, id: string): Promise<ImportFacts | null> {
  const row = await tx
    .selectFrom('register_import')
    .select('state')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    ...(await keeperIn(tx)),
    state: row.state,
    stalled: isRunning(row.state) && (await isStalled(tx, id)),
  }
}

async function isStalled(tx: Tx, id: string) {
  const progress = await tx
    .selectFrom('register_import_progress')
    .select('at')
    .where('import_id', '=', id)
    .executeTakeFirst()
  return !progress || Date.now() - progress.at.getTime() > STALLED_AFTER_MS
}

/** The same for applying. Whoever writes the register holds its edition: nobody waits behind them. */
export async function importToApply(
  tx: Tx,
  { importId }: { importId: string },
  _actor: Actor,
): Promise<ApplyFacts | null> {
  const facts = await importLocked(tx, importId)
  if (!facts) return null
  const edition = await tx
    .selectFrom('register_edition')
    .select('number')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  const own = await tx
    .selectFrom('register_import')
    .select('edition')
    .where('id', '=', importId)
    .executeTakeFirstOrThrow()
  const other = await tx
    .selectFrom('register_import')
    .select('id')
    .where('state', '=', 'applying')
    .where('id', '!=', importId)
    .executeTakeFirst()
  return { ...facts, busy: !edition || other !== undefined, current: edition?.number === own.edition }
}

/** True for those who may bring files; everybody else finds nothing at those addresses. */
export const mayImportRegister = defineQuery({
  name: 'may import the register',
  run: async (tx, _: null, actor) => canImportRegister(await keeperIn(tx), actor) === 'allowed',
})
