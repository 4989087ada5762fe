import { defineCommand } from '../../../access/define-command.server.ts'
import { canMarkRequest } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { requestInput } from './schemas.ts'

export const reopenRequest = defineCommand({
  name: 'reopen-request',
  input: requestInput,
  load: (tx, { requestId }, actor) => requestFacts(tx, requestId, actor),
  policy: canMarkRequest,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('document_request')
      .set({ state: 'open', answered_by: null, answered_at: null })
      .where('id', '=', input.requestId)
      .execute()
  },
  audit: ({ facts }) => auditRequest(facts),
})
