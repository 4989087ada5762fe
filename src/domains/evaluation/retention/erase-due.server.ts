import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { writeAudit } from '../../../access/define-command.server.ts'
import { defineJob } from '../../../access/define-job.server.ts'
import { writingAs } from '../../../access/transaction.server.ts'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { log } from '../../../platform/log.server.ts'
import { type Due, whatIsDue } from './due.server.ts'
import { type KeptFile, lookFor, removeFile } from './look-for.server.ts'

/** Rows and files of one transaction, so that a large review holds nobody up. */
const ROWS = 500
const FILES = 50

export type Erased = Due & { gone: number; left: { rows: number; files: number } }

/** Erases, once a day, what is due. Stopped at any moment it goes on from there; asked again it changes nothing. */
export const eraseDue = defineJob({
  name: 'erase-due',
  payload: z.unknown(),
  run: async (_, actor) => {
    const erased = await eraseWhatIsDue(actor)
    if (erased.length > 0) log.info({ reviewsAndKinds: erased.length }, 'erased what was due')
  },
})

/** `at`: when it is told to have been done. */
export async function eraseWhatIsDue(actor: Actor, at: (due: Due) => Date = now): Promise<Erased[]> {
  const erased: Erased[] = []
  const troubles: unknown[] = []
  for (const due of (await whatIsDue(actor)).filter(({ held }) => !held)) {
    // One review that cannot be erased keeps no other waiting; the job is tried again for it.
    const done = await erase(actor, due, at(due)).catch((error) => {
      troubles.push(error)
      return null
    })
    if (done) erased.push(done)
  }
  if (troubles.length > 0) throw new AggregateError(troubles, 'Something that is due could not be erased')
  return erased
}

async function erase(actor: Actor, due: Due, at: Date): Promise<Erased> {
  let gone = 0
  for (;;) {
    const batch = await writingAs(actor, (tx) => eraseBatch(tx, due))
    if (batch === 0) break
    gone += batch
  }
  const left = await writingAs(actor, (tx) => finish(tx, actor, due, { gone, at }))
  return { ...due, gone, left }
}

async function eraseBatch(tx: Tx, { reviewId, kind, dueOn }: Due): Promise<number> {
  // Held, as by whoever stops the clock: it is stopped before a batch or after it.
  await tx.selectFrom('review').select('id').where('id', '=', reviewId).forUpdate().executeTakeFirst()
  const { rows: files } = await sql<KeptFile>`
    select * from access.files_to_erase(${reviewId}::uuid, ${kind}, ${FILES})`.execute(tx)
  for (const file of files) await removeFile(file)
  const names = files.map(({ file }) => file)
  const { rows } = await sql<{ told_as: string; gone: number }>`
    select * from access.erase_some(${reviewId}::uuid, ${kind}, ${ROWS}, ${names})`.execute(tx)
  const [done] = rows
  if (!done) return 0
  await sql`insert into erasure (review_id, kind, due_on, counts, gone_files)
    values (${reviewId}, ${kind}, ${dueOn}, jsonb_build_object(${done.told_as}::text, ${done.gone}::int), ${names})
    on conflict (review_id, kind) do update set
      counts = erasure.counts || jsonb_build_object(${done.told_as}::text,
        coalesce((erasure.counts ->> ${done.told_as})::int, 0) + ${done.gone}::int),
      gone_files = array(select distinct unnest(erasure.gone_files || excluded.gone_files))`.execute(tx)
  return done.gone
}

type Done = { gone: number; at: Date }

/** Looks for it all once more, and writes down what was found. Where something is left, it is not called finished. */
async function finish(tx: Tx, actor: Actor, { reviewId, kind, dueOn }: Due, { gone, at }: Done) {
  const left = await lookFor(tx, reviewId, kind)
  const clean = left.rows + left.files === 0
  const told = { checked_at: at, found_rows: left.rows, found_files: left.files }
  const finished = clean ? { finished_at: at } : {}
  await tx
    .insertInto('erasure')
    .values({ review_id: reviewId, kind, due_on: dueOn, ...told, ...finished })
    .onConflict((conflict) => conflict.columns(['review_id', 'kind']).doUpdateSet({ ...told, ...finished }))
    .execute()
  const review = await tx
    .selectFrom('review')
    .select('trust_id')
    .where('id', '=', reviewId)
    .executeTakeFirst()
  await writeAudit(tx, 'erase-due', actor, {
    reviewId,
    trustId: review?.trust_id,
    audience: ['central', 'host', 'team'],
    at,
    detail: { kind, erased: gone, left: left.rows + left.files },
  })
  return left
}
