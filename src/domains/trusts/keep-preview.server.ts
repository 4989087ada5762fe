import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import type { ImportRow } from './comparison-rows.ts'

const CHUNK = 4000

/** Keeps the rows of a preview, thousands to a statement; `told` hears how many are in. */
export async function keepRows(
  tx: Tx,
  importId: string,
  rows: ImportRow[],
  told: (done: number) => Promise<void>,
) {
  await tx.deleteFrom('register_import_row').where('import_id', '=', importId).execute()
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK).map((row, place) => ({ ...row, position: at + place }))
    await sql`insert into register_import_row
        (import_id, position, subject, change, key, name, line, reason, before, after)
      select ${importId}::uuid, r.position, r.subject, r.change, r.key, r.name, r.line, r.reason, r.before, r.after
      from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as r (position int, subject text, change text,
        key text, name text, line int, reason text, before jsonb, after jsonb)`.execute(tx)
    await told(Math.min(1, (at + CHUNK) / rows.length))
  }
}
