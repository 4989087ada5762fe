import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canRemoveDocument } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { documentInput } from './schemas.ts'

async function documentFacts(tx: Tx, documentId: string, actor: Actor) {
  const row = await tx
    .selectFrom('document')
    .select('request_id')
    .where('id', '=', documentId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? requestFacts(tx, row.request_id, actor) : null
}

/** Readers no longer see it; the host keeps the record that it was there. */
export const removeDocument = defineCommand({
  name: 'remove-document',
  input: documentInput.pick({ documentId: true }),
  load: (tx, { documentId }, actor) => documentFacts(tx, documentId, actor),
  policy: canRemoveDocument,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('document')
      .set({ removed_at: sql`now()` })
      .where('id', '=', input.documentId)
      .execute()
  },
  audit: ({ input, facts }) => auditRequest(facts, input.documentId),
})
