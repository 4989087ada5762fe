import { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { defineJob } from '../../../access/define-job.server.ts'
import { readingAs, writingAs } from '../../../access/transaction.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import type { Extracted } from './extract/extracted.ts'
import { readInWorker } from './extract/read-in-worker.server.ts'

/**
 * Takes the words out of a document that has come, to be searched, counted and shown. A file that cannot be read is
 * told to be so, and stays as it is; asked again, it does nothing. There is no line in the history: nobody did anything.
 */
export const readDocument = defineJob({
  name: 'read-document',
  payload: z.object({ documentId: z.uuid() }),
  run: ({ documentId }, actor) => read(documentId, actor),
})

const waiting = (tx: Tx, documentId: string) =>
  tx
    .selectFrom('document')
    .select(['id', 'review_id', 'name', 'media_type', 'storage_key'])
    .where('id', '=', documentId)
    .where('removed_at', 'is', null)
    .where('reading', '=', 'waiting')

async function read(documentId: string, actor: Actor) {
  const document = await readingAs(actor, (tx) => waiting(tx, documentId).executeTakeFirst())
  if (!document) return
  const bytes = await new Response(await fileStorage().read(document.storage_key)).bytes()
  const ending = document.name.split('.').at(-1)?.toLowerCase() ?? ''
  const found = await readInWorker({ mediaType: document.media_type, ending, bytes })
  await writingAs(actor, (tx) => keep(tx, document, found))
}

type Waiting = { id: string; review_id: string }

async function keep(tx: Tx, document: Waiting, found: Extracted | null) {
  // Two at once: the second waits here, and then finds that it was done.
  if (!(await waiting(tx, document.id).forUpdate().executeTakeFirst())) return
  await tx
    .updateTable('document')
    .set(
      found
        ? { reading: 'read' as const, pages: found.pages, words: found.words }
        : { reading: 'unreadable' as const },
    )
    .where('id', '=', document.id)
    .execute()
  const rows = (found?.parts ?? []).map((part, place) => ({
    document_id: document.id,
    review_id: document.review_id,
    place: place + 1,
    ...part,
  }))
  for (let from = 0; from < rows.length; from += 200)
    await tx
      .insertInto('document_text')
      .values(rows.slice(from, from + 200))
      .execute()
}
