import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { defineCommand, type Running } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canAddDocuments } from './policy.ts'
import { auditRequest, type RequestFacts, requestFacts } from './request-facts.server.ts'
import { addDocumentsInput } from './schemas.ts'

type Input = z.infer<typeof addDocumentsInput>
type Place = { lineage_id: string; version: number; download_allowed: boolean }
type Facts = RequestFacts & { replaced: (Place & { id: string; replaced_at: Date | null }) | null }

async function facts(tx: Tx, { requestId, replaces }: Input, actor: Actor): Promise<Facts | null> {
  const found = await requestFacts(tx, requestId, actor)
  if (!found || !replaces) return found && { ...found, replaced: null }
  const replaced = await tx
    .selectFrom('document')
    .select(['id', 'lineage_id', 'version', 'download_allowed', 'replaced_at'])
    .where('id', '=', replaces)
    .where('request_id', '=', requestId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return replaced ? { ...found, replaced } : null
}

/**
 * Files that have been looked at and stored become documents: all of them or none. Only send-documents.server.ts
 * asks for this, with what it has stored itself. Returns the keys that are in use now; the rest are its to remove.
 */
export const addDocuments = defineCommand({
  name: 'add-documents',
  input: addDocumentsInput,
  load: facts,
  policy: canAddDocuments,
  run: async (running) => {
    const { input, tx } = running
    const here = await digestsOf(tx, input.requestId)
    const used: string[] = []
    for (const file of input.files) {
      // The same file sent twice (an impatient second press, a lost answer) is kept once.
      if (here.has(file.sha256)) continue
      here.add(file.sha256)
      await write(running, file)
      used.push(file.key)
    }
    return used
  },
  audit: ({ input, facts, value }) => ({
    ...auditRequest(facts),
    detail: { question: facts.request.number, files: value.length, newVersion: Boolean(input.replaces) },
  }),
})

async function write({ tx, input, facts, enqueue }: Running<Input, Facts>, file: Input['files'][number]) {
  const id = crypto.randomUUID()
  const place = facts.replaced ? await takeOver(tx, facts.replaced) : { lineage_id: id }
  await tx
    .insertInto('document')
    .values({
      id,
      ...place,
      review_id: facts.standing.review.id,
      request_id: input.requestId,
      name: file.name,
      media_type: file.mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
      storage_key: file.key,
      change_note: input.note,
      uploaded_by: facts.standing.personId,
    })
    .execute()
  await enqueue('read-document', { documentId: id }, { jobKey: `read-document ${id}` })
}

/** The place of the version before, which readers no longer see. */
async function takeOver(tx: Tx, replaced: NonNullable<Facts['replaced']>): Promise<Place> {
  if (replaced.replaced_at)
    throw new Refused('A newer version has been sent meanwhile. Look at it before you send another.')
  await tx.updateTable('document').set({ replaced_at: sql`now()` }).where('id', '=', replaced.id).execute()
  const { lineage_id, version, download_allowed } = replaced
  return { lineage_id, version: version + 1, download_allowed }
}

// An earlier version may be brought back, so that only what is read today counts.
async function digestsOf(tx: Tx, requestId: string) {
  const query = tx
    .selectFrom('document')
    .select('sha256')
    .where('request_id', '=', requestId)
    .where('removed_at', 'is', null)
    .where('replaced_at', 'is', null)
  return new Set((await query.execute()).map((row) => row.sha256))
}
