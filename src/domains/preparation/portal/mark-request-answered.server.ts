import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canMarkRequest } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { answerRequestInput } from './schemas.ts'

/** The answer as it stands on the page is kept with it, so that nothing typed is lost. */
export const markRequestAnswered = defineCommand({
  name: 'mark-request-answered',
  input: answerRequestInput,
  load: (tx, { requestId }, actor) => requestFacts(tx, requestId, actor),
  policy: canMarkRequest,
  run: async ({ tx, input, facts }) => {
    if (input.answer === '' && !(await anythingSent(tx, input.requestId))) {
      throw new Refused([
        {
          field: 'answer',
          message: 'Answer in a few sentences, or add a document or a link, before you mark it as answered',
        },
      ])
    }
    await tx
      .updateTable('document_request')
      .set({
        answer: input.answer,
        state: 'answered',
        answered_by: facts.standing.personId,
        answered_at: sql`now()`,
      })
      .where('id', '=', input.requestId)
      .execute()
  },
  audit: ({ facts }) => auditRequest(facts),
})

async function anythingSent(tx: Tx, requestId: string): Promise<boolean> {
  for (const table of ['document', 'document_link'] as const) {
    const row = await tx
      .selectFrom(table)
      .select('id')
      .where('request_id', '=', requestId)
      .where('removed_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}
