import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { canMarkRequest } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { notApplicableInput } from './schemas.ts'

/** The reason stands where the answer would: the team reads it. */
export const markRequestNotApplicable = defineCommand({
  name: 'mark-request-not-applicable',
  input: notApplicableInput,
  load: (tx, { requestId }, actor) => requestFacts(tx, requestId, actor),
  policy: canMarkRequest,
  run: async ({ tx, input, facts }) => {
    await tx
      .updateTable('document_request')
      .set({
        answer: input.reason,
        state: 'not_applicable',
        answered_by: facts.standing.personId,
        answered_at: sql`now()`,
      })
      .where('id', '=', input.requestId)
      .execute()
  },
  audit: ({ facts }) => auditRequest(facts),
})
