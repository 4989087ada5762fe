import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { canRemoveLink } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { removeLinkInput } from './schemas.ts'

/** Readers no longer see it; that it was there is kept. */
export const removeLink = defineCommand({
  name: 'remove-link',
  input: removeLinkInput,
  load: (tx, { requestId }, actor) => requestFacts(tx, requestId, actor),
  policy: canRemoveLink,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('document_link')
      .set({ removed_at: sql`now()` })
      .where('id', '=', input.linkId)
      .where('request_id', '=', input.requestId)
      .where('removed_at', 'is', null)
      .execute()
  },
  audit: ({ input, facts }) => auditRequest(facts, input.linkId),
})
