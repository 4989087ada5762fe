import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import {
  type ImportCounts,
  type ImportState,
  isRunning,
  type RowChange,
  STALLED_AFTER_MS,
  type Subject,
} from './register-import.ts'

export type ImportFile = {
  name: string
  bytes: number
  kind: 'establishments' | 'groups' | 'links' | null
  rowsRead: number | null
}
export type ImportSeen = {
  id: string
  state: ImportState
  asAt: string | null
  refusal: string | null
  trouble: string | null
  remarks: string[]
  counts: ImportCounts | null
  /** the register is still the one that was compared with */
  current: boolean
  broughtBy: string | null
  createdAt: Date
  finishedBy: string | null
  finishedAt: Date | null
  doing: string
  done: number
  stalled: boolean
  files: ImportFile[]
}

/** Every import, the newest first. */
export const registerImports = defineQuery({
  name: 'register imports',
  run: (tx, _: null): Promise<ImportSeen[]> => importsIn(tx, null),
})

export const registerImport = defineQuery({
  name: 'register import',
  run: async (tx, { importId }: { importId: string }): Promise<ImportSeen | null> =>
    z.uuid().safeParse(importId).success ? ((await importsIn(tx, importId))[0] ?? null) : null,
})

async function importsIn(tx: Tx, id: string | null): Promise<ImportSeen[]> {
  const rows = await tx
    .selectFrom('register_import as i')
    .innerJoin('register_import_progress as p', 'p.import_id', 'i.id')
    .innerJoin('register_edition as e', (join) => join.onTrue())
    .leftJoin('person as bringer', 'bringer.id', 'i.brought_by')
    .leftJoin('person as finisher', 'finisher.id', 'i.finished_by')
    .select([
      'i.id',
      'i.state',
      'i.as_at',
      'i.refusal',
      'i.trouble',
      'i.remarks',
      'i.counts',
      'i.edition',
      'i.created_at',
      'i.finished_at',
    ])
    .select([
      'p.doing',
      'p.done',
      'p.at',
      'e.number',
      'bringer.name as brought_by',
      'finisher.name as finished_by',
    ])
    .$if(id !== null, (query) => query.where('i.id', '=', id))
    .orderBy('i.created_at', 'desc')
    .limit(100)
    .execute()
  const files = await filesOf(
    tx,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    asAt: row.as_at,
    refusal: row.refusal,
    trouble: row.trouble,
    remarks: row.remarks as unknown as string[],
    counts: Object.keys(row.counts).length > 0 ? (row.counts as unknown as ImportCounts) : null,
    current: row.edition === row.number,
    broughtBy: row.brought_by,
    createdAt: row.created_at,
    finishedBy: row.finished_by,
    finishedAt: row.finished_at,
    doing: row.doing,
    done: row.done,
    stalled: isRunning(row.state) && Date.now() - row.at.getTime() > STALLED_AFTER_MS,
    files: files.get(row.id) ?? [],
  }))
}

async function filesOf(tx: Tx, ids: string[]) {
  if (ids.length === 0) return new Map<string, ImportFile[]>()
  const rows = await tx
    .selectFrom('register_import_file')
    .select(['import_id', 'name', 'bytes', 'kind', 'rows_read as rowsRead'])
    .where('import_id', 'in', ids)
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, (row) => row.import_id) as Map<string, ImportFile[]>
}

export type RowSeen = {
  position: number
  name: string
  line: number | null
  reason: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}
type AskedRows = { importId: string; subject: Subject; change: RowChange; page: number }
export const ROWS_A_PAGE = 100

/** One page of what an import would change, or could not use, of one kind. */
export const importRows = defineQuery({
  name: 'import rows',
  run: (tx, { importId, subject, change, page }: AskedRows): Promise<RowSeen[]> =>
    tx
      .selectFrom('register_import_row')
      .select(['position', 'name', 'line', 'reason'])
      .select([sql<RowSeen['before']>`before`.as('before'), sql<RowSeen['after']>`after`.as('after')])
      .where('import_id', '=', importId)
      .where('subject', '=', subject)
      .where('change', '=', change)
      .orderBy('position')
      .limit(ROWS_A_PAGE)
      .offset((page - 1) * ROWS_A_PAGE)
      .execute(),
})
