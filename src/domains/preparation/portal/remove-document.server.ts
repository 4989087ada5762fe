import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import { canRemoveDocument } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { documentInput } from './schemas.ts'

async function documentFacts(tx: Tx, documentId: string, actor: Actor) {
  const row = await tx
    .selectFrom('document')
    .select(['id', 'request_id', 'lineage_id', 'replaced_at'])
    .where('id', '=', documentId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  const facts = row ? await requestFacts(tx, row.request_id, actor) : null
  return row && facts ? { ...facts, document: row } : null
}

/**
 * Readers no longer see it; the host keeps the record that it was there. What it said goes, in every version: whoever
 * takes a document back has a reason. Returns where the content lies, to be removed once this is certain.
 */
export const removeDocument = defineCommand({
  name: 'remove-document',
  input: documentInput.pick({ documentId: true }),
  load: (tx, { documentId }, actor) => documentFacts(tx, documentId, actor),
  policy: canRemoveDocument,
  run: async ({ tx, facts: { document } }) => {
    const standing = tx.selectFrom('document').select(['id', 'storage_key']).where('removed_at', 'is', null)
    const versions = await (document.replaced_at
      ? standing.where('id', '=', document.id)
      : standing.where('lineage_id', '=', document.lineage_id)
    ).execute()
    const ids = versions.map(({ id }) => id)
    await tx
      .updateTable('document')
      .set({ removed_at: sql`now()`, storage_key: '' })
      .where('id', 'in', ids)
      .execute()
    await tx.deleteFrom('document_text').where('document_id', 'in', ids).execute()
    return versions.map(({ storage_key }) => storage_key)
  },
  audit: ({ input, facts }) => auditRequest(facts, input.documentId),
})

/** The same, and then its content. What fails here is swept up within a day, as nothing names it any more. */
export async function removeWithContent(actor: Actor, input: unknown) {
  const outcome = await removeDocument(actor, input)
  if (outcome.ok) await Promise.allSettled(outcome.value.map((key) => fileStorage().remove(key)))
  return outcome
}
