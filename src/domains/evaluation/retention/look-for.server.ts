import { stat } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import { dropPieces, piecesOf } from '../../preparation/uploads/tus.server.ts'
import type { ErasedKind } from './retention.ts'

/** A file of a review: stored, or in pieces on its way. */
export type KeptFile = { arriving: boolean; file: string }

/** Removing what is not there is no mistake, so that whoever is stopped can begin again. */
export const removeFile = ({ arriving, file }: KeptFile) =>
  arriving ? dropPieces(file) : fileStorage().remove(file)

// A key of storage names a folder; the pieces of an upload lie under its id, with the protocol's note beside them.
async function isThere(file: string): Promise<boolean> {
  if (file.includes('/')) return fileStorage().holds(file)
  for (const path of [piecesOf(file), `${piecesOf(file)}.json`])
    if (await stat(path).catch(() => null)) return true
  return false
}

/** What is still there of what was erased: rows by table, words to be searched among them, and files. */
export async function lookFor(tx: Tx, reviewId: string, kind: ErasedKind) {
  const { rows } = await sql<{ remaining: number }>`
    select remaining from access.left_to_erase(${reviewId}::uuid, ${kind})`.execute(tx)
  const row = await tx
    .selectFrom('erasure')
    .select('gone_files')
    .where('review_id', '=', reviewId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  let files = 0
  for (const file of row?.gone_files ?? []) if (await isThere(file)) files++
  return { rows: rows[0]?.remaining ?? 0, files }
}
