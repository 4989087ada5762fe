import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/actor.ts'
import { writeAudit } from '../../access/define-command.server.ts'
import { defineJob } from '../../access/define-job.server.ts'
import { writingAs } from '../../access/transaction.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { log } from '../../platform/log.server.ts'
import { progressOf, type TellProgress } from './import-progress.server.ts'
import { CHANGED_SINCE } from './policy.ts'
import {
  type ImportCounts,
  type RowChange,
  type Subject,
  subjectWords,
  wouldChange,
} from './register-import.ts'
import { moveDates, type Stretch, writeStretch } from './write-rows.server.ts'

/** Writes a previewed import into the register: all of it or nothing. It may be left, and begun again. */
export const writeRegister = defineJob({
  name: 'write-register',
  payload: z.object({ importId: z.uuid() }),
  run: ({ importId }, actor) => write(importId, actor),
})

/** The same at once, for whatever acts for itself. */
export async function write(importId: string, actor: Actor) {
  try {
    await writingAs(actor, (tx) => writeAll(tx, importId, actor))
  } catch (error) {
    const changed = error instanceof RegisterMoved
    const words =
      'Something went wrong at our end. Nothing was changed. Apply it again, and tell us if it happens twice.'
    await backToPreview(importId, changed ? CHANGED_SINCE : words, actor)
    if (!changed)
      log.error(
        { importId, error: error instanceof Error ? error.stack : String(error) },
        'an import could not be applied',
      )
  }
}

class RegisterMoved extends Error {}

async function writeAll(tx: Tx, importId: string, actor: Actor) {
  const edition = await tx
    .selectFrom('register_edition')
    .select('number')
    .forUpdate()
    .executeTakeFirstOrThrow()
  const own = await tx
    .selectFrom('register_import')
    .select(['state', 'edition', 'as_at', 'counts'])
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst()
  // Begun twice, and the other one was first.
  if (own?.state !== 'applying' || own.as_at === null) return
  if (own.edition !== edition.number) throw new RegisterMoved()
  const tell = progressOf(actor, importId)
  await writeStretches(tx, await stretchesOf(tx, importId, own.as_at), tell)
  await tell('Moving the dates', 0.97)
  await moveDates(tx, importId, own.as_at)
  await tx
    .updateTable('register_edition')
    .set({ number: edition.number + 1, as_at: sql<string>`greatest(as_at, ${own.as_at}::date)` })
    .execute()
  await tx
    .updateTable('register_import')
    .set({ state: 'applied', finished_at: sql<Date>`now()` })
    .where('id', '=', importId)
    .execute()
  const changes = wouldChange(own.counts as unknown as ImportCounts)
  await writeAudit(tx, 'write-register', actor, {
    subjectId: importId,
    audience: ['central'],
    detail: { changes },
  })
}

const CHUNK = 4000
// What ends comes before what begins: a school is never twice in one trust on the way.
const order: [Subject, RowChange][] = [
  ['trust', 'new'],
  ['trust', 'changed'],
  ['trust', 'gone'],
  ['school', 'new'],
  ['school', 'changed'],
  ['school', 'gone'],
  ['membership', 'changed'],
  ['membership', 'gone'],
  ['membership', 'new'],
]

type Planned = Stretch & { rows: number }

async function stretchesOf(tx: Tx, importId: string, asAt: string): Promise<Planned[]> {
  const spans = await tx
    .selectFrom('register_import_row')
    .select([
      'subject',
      'change',
      sql<number>`min(position)`.as('first'),
      sql<number>`max(position)`.as('last'),
    ])
    .where('import_id', '=', importId)
    .groupBy(['subject', 'change'])
    .execute()
  return order.flatMap(([subject, change]) => {
    const span = spans.find((one) => one.subject === subject && one.change === change)
    if (!span) return []
    const starts = Array.from(
      { length: Math.ceil((span.last - span.first + 1) / CHUNK) },
      (_, n) => span.first + n * CHUNK,
    )
    return starts.map((from) => {
      const to = Math.min(from + CHUNK - 1, span.last)
      return { importId, asAt, subject, change, from, to, rows: to - from + 1 }
    })
  })
}

async function writeStretches(tx: Tx, stretches: Planned[], tell: TellProgress) {
  const total = stretches.reduce((sum, stretch) => sum + stretch.rows, 0)
  let done = 0
  for (const stretch of stretches) {
    await tell(`Writing ${subjectWords[stretch.subject].many.toLowerCase()}`, (0.95 * done) / total)
    const written = await writeStretch(tx, stretch)
    // A row that is no longer what the preview saw: then none of it is to be trusted.
    if (written !== stretch.rows) throw new RegisterMoved()
    done += stretch.rows
  }
}

async function backToPreview(importId: string, trouble: string, actor: Actor) {
  await writingAs(actor, (tx) =>
    tx
      .updateTable('register_import')
      .set({ state: 'previewed', trouble, finished_by: null })
      .where('id', '=', importId)
      .where('state', '=', 'applying')
      .execute(),
  )
}
