import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { defineJob } from '../../../access/define-job.server.ts'
import { readingAs, writingAs } from '../../../access/transaction.server.ts'
import { now } from '../../../platform/clock.ts'
import { log } from '../../../platform/log.server.ts'
import { fileStorage, incomingFolder } from '../../../platform/storage.server.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Clears away, once a day, what a crash or a closed laptop left behind: uploads that were begun over a day ago, the
 * pieces of files that never arrived, and stored files that nothing names. Younger ones may still be on their way.
 */
export const sweepFiles = defineJob({
  name: 'sweep-files',
  payload: z.unknown(),
  run: async (_, actor) => {
    const before = now().getTime() - DAY
    const uploads = await forgetUploads(actor)
    const pieces = await sweepIncoming(before)
    const files = await sweepStorage(actor, before)
    if (uploads + pieces + files > 0) log.info({ uploads, pieces, files }, 'cleared away')
  },
})

// Its rule shows it those begun over a day ago, and no others.
async function forgetUploads(actor: Actor): Promise<number> {
  const { numDeletedRows } = await writingAs(actor, (tx) => tx.deleteFrom('upload').executeTakeFirst())
  return Number(numDeletedRows)
}

async function sweepIncoming(before: number): Promise<number> {
  let swept = 0
  for (const name of await readdir(incomingFolder())) {
    const path = join(incomingFolder(), name)
    const found = await stat(path).catch(() => null)
    if (!found || found.mtimeMs >= before) continue
    await rm(path, { recursive: true, force: true })
    swept++
  }
  return swept
}

async function sweepStorage(actor: Actor, before: number): Promise<number> {
  const named = await readingAs(actor, async (tx) => {
    const { rows } = await sql<{ key: string }>`select access.stored_keys() as key`.execute(tx)
    return new Set(rows.map(({ key }) => key))
  })
  let swept = 0
  for await (const { key, storedAt } of fileStorage().list()) {
    if (named.has(key) || storedAt.getTime() >= before) continue
    await fileStorage().remove(key)
    swept++
  }
  return swept
}
