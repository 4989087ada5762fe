import type { Actor } from '../../access/actor.ts'
import { readingAs } from '../../access/transaction.server.ts'
import { applyRegisterImport } from './apply-register-import.server.ts'
import { bringRegisterFiles, type RegisterUpload, storeUploads } from './bring-register-files.server.ts'
import { discardRegisterImport } from './discard-register-import.server.ts'
import { preview } from './preview-register-import.server.ts'
import type { ImportCounts, ImportState } from './register-import.ts'
import { write } from './write-register.server.ts'

export type ImportResult = {
  id: string
  state: ImportState
  asAt: string | null
  /** why it was refused, or why it could not be applied */
  reason: string | null
  counts: ImportCounts | null
  remarks: string[]
  refused: { line: number | null; reason: string }[]
}

/**
 * The whole way at once, for whatever acts for itself: the command line and the demonstration. The commands and
 * the work are those of the web; without `apply` the preview is told and put away again.
 */
export async function importRegister(
  actor: Actor,
  uploads: RegisterUpload[],
  how: { asAt?: string; apply: boolean },
): Promise<ImportResult> {
  const brought = await bringRegisterFiles(actor, { files: await storeUploads(uploads), asAt: how.asAt })
  if (!brought.ok)
    throw new Error(
      'problems' in brought ? brought.problems.map(({ message }) => message).join(' ') : 'not for this actor',
    )
  const importId = brought.value
  await preview(importId, actor)
  const seen = await resultOf(actor, importId)
  if (seen.state === 'undated') {
    await discardRegisterImport(actor, { importId })
    return {
      ...seen,
      reason: 'Nothing in the names of these files says which day they speak of. Say it with --as-at.',
    }
  }
  if (seen.state !== 'previewed') return seen
  return how.apply ? applyNow(actor, importId) : putAway(actor, seen)
}

async function applyNow(actor: Actor, importId: string) {
  const outcome = await applyRegisterImport(actor, { importId })
  if (outcome.ok) await write(importId, actor)
  const result = await resultOf(actor, importId)
  const problems =
    !outcome.ok && 'problems' in outcome ? outcome.problems.map(({ message }) => message).join(' ') : null
  return { ...result, reason: problems ?? result.reason }
}

async function putAway(actor: Actor, seen: ImportResult) {
  await discardRegisterImport(actor, { importId: seen.id })
  return seen
}

function resultOf(actor: Actor, importId: string): Promise<ImportResult> {
  return readingAs(actor, async (tx) => {
    const row = await tx
      .selectFrom('register_import')
      .selectAll()
      .where('id', '=', importId)
      .executeTakeFirstOrThrow()
    const refused = await tx
      .selectFrom('register_import_row')
      .select(['line', 'reason'])
      .where('import_id', '=', importId)
      .where('change', '=', 'refused')
      .orderBy('position')
      .limit(100)
      .execute()
    const counted = Object.keys(row.counts).length > 0
    return {
      id: importId,
      state: row.state,
      asAt: row.as_at,
      reason: row.refusal ?? row.trouble,
      counts: counted ? (row.counts as unknown as ImportCounts) : null,
      remarks: row.remarks as unknown as string[],
      refused: refused.map(({ line, reason }) => ({ line, reason: reason ?? '' })),
    }
  })
}
