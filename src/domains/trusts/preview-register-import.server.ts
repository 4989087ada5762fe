import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/actor.ts'
import { writeAudit } from '../../access/define-command.server.ts'
import { defineJob } from '../../access/define-job.server.ts'
import { readingAs, writingAs } from '../../access/transaction.server.ts'
import { log } from '../../platform/log.server.ts'
import { longDate } from '../../web/dates.ts'
import { type PreviewRows, rowsOfComparison } from './comparison-rows.ts'
import { loadRegister } from './current-register.server.ts'
import { progressOf, type TellProgress } from './import-progress.server.ts'
import { keepRows } from './keep-preview.server.ts'
import { dayOf, incomingOf, readUploads, type StoredUpload } from './read-uploads.server.ts'
import { compareRegister } from './register/compare-register.ts'
import type { RegisterFile } from './register/register-file.ts'

/** Reads an import's files and says what they would change. It may be left, and begun again. */
export const previewRegisterImport = defineJob({
  name: 'preview-register-import',
  payload: z.object({ importId: z.uuid() }),
  run: ({ importId }, actor) => preview(importId, actor),
})

type Waiting = { scope: 'national' | 'part' | null; as_at: string | null; files: StoredUpload[] }

/** The same at once, for whatever acts for itself. */
export async function preview(importId: string, actor: Actor) {
  const waiting = await readingAs(actor, async (tx): Promise<Waiting | null> => {
    const row = await tx
      .selectFrom('register_import')
      .select(['scope', 'as_at'])
      .where('id', '=', importId)
      .where('state', '=', 'reading')
      .executeTakeFirst()
    const files = await tx
      .selectFrom('register_import_file')
      .select(['name', 'storage_key'])
      .where('import_id', '=', importId)
      .orderBy('position')
      .execute()
    return row ? { ...row, files } : null
  })
  if (!waiting) return
  try {
    await read(importId, waiting, actor)
  } catch (error) {
    await sayTrouble(importId, actor)
    log.error(
      { importId, error: error instanceof Error ? error.stack : String(error) },
      'an import could not be read',
    )
  }
}

async function read(importId: string, waiting: Waiting, actor: Actor) {
  const tell = progressOf(actor, importId)
  const uploads = await readUploads(waiting.files, (name, done) => tell(`Reading ${name}`, done * 0.6))
  if ('refusal' in uploads) return refuse(importId, uploads.refusal, actor)
  const day = dayOf(uploads.files, waiting.as_at)
  if ('refusal' in day) return refuse(importId, day.refusal, actor)
  if ('undated' in day) return leave(importId, { state: 'undated' }, actor)
  await compareAndKeep(
    importId,
    uploads.files,
    { asAt: day.asAt, scope: waiting.scope ?? undefined },
    actor,
    tell,
  )
}

type How = { asAt: string; scope?: 'national' | 'part' }

async function compareAndKeep(
  importId: string,
  files: RegisterFile[],
  how: How,
  actor: Actor,
  tell: TellProgress,
) {
  await tell('Comparing with the register', 0.6)
  const current = await readingAs(actor, loadRegister)
  const compared = compareRegister(current, incomingOf(files), how)
  const found = rowsOfComparison(compared, files, current)
  // Two files may leave out rows of the same kind, in the same words.
  const remarks = [...new Set([...olderThan(current.asAt, how.asAt), ...compared.remarks])]
  await writingAs(actor, async (tx) => {
    const held = await tx
      .selectFrom('register_import')
      .select('state')
      .where('id', '=', importId)
      .forUpdate()
      .executeTakeFirst()
    if (held?.state !== 'reading') return
    await keepRows(tx, importId, found.rows, (done) => tell('Keeping what was found', 0.7 + 0.3 * done))
    await keepKinds(importId, files, tx)
    await tx
      .updateTable('register_import')
      .set(previewed(how.asAt, current.edition, remarks, found))
      .where('id', '=', importId)
      .execute()
    await writeAudit(tx, 'preview-register-import', actor, { subjectId: importId, audience: ['central'] })
  })
}

function previewed(asAt: string, edition: number, remarks: string[], found: PreviewRows) {
  return {
    state: 'previewed' as const,
    as_at: asAt,
    edition,
    trouble: null,
    remarks: JSON.stringify(remarks),
    counts: JSON.stringify(found.counts),
    same: JSON.stringify(found.same),
  }
}

function olderThan(held: string | null, asAt: string): string[] {
  if (!held || held <= asAt) return []
  return [
    `These files are older than the register, which speaks of ${longDate(held)}. Applying them would bring back what was true on ${longDate(asAt)}.`,
  ]
}

async function keepKinds(importId: string, files: RegisterFile[], tx: Parameters<typeof keepRows>[0]) {
  for (const [position, file] of files.entries()) {
    await tx
      .updateTable('register_import_file')
      .set({ kind: file.kind, rows_read: file.rowsRead })
      .where('import_id', '=', importId)
      .where('position', '=', position)
      .execute()
  }
}

function refuse(importId: string, refusal: string, actor: Actor) {
  return leave(importId, { state: 'refused', refusal, finished_at: sql<Date>`now()` }, actor)
}

type Leaving =
  | { state: 'undated' }
  | { state: 'refused'; refusal: string; finished_at: ReturnType<typeof sql<Date>> }

async function leave(importId: string, values: Leaving, actor: Actor) {
  await writingAs(actor, async (tx) => {
    await tx
      .updateTable('register_import')
      .set(values)
      .where('id', '=', importId)
      .where('state', '=', 'reading')
      .execute()
    const command = values.state === 'refused' ? 'refuse-register-files' : 'ask-for-date-of-register-files'
    await writeAudit(tx, command, actor, { subjectId: importId, audience: ['central'] })
  })
}

// Unexpected: the files are fine as far as we know, so they are kept, and reading can be tried again.
async function sayTrouble(importId: string, actor: Actor) {
  const trouble =
    'Something went wrong at our end while the files were read. Nothing was changed. Preview again.'
  await writingAs(actor, (tx) =>
    tx
      .updateTable('register_import')
      .set({ state: 'previewed', edition: -1, trouble })
      .where('id', '=', importId)
      .where('state', '=', 'reading')
      .execute(),
  )
}
