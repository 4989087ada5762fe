import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
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
    const documents = await tx
      .selectFrom('document')
      .select((query) => query.fn.countAll<number>().as('count'))
      .where('request_id', '=', input.requestId)
      .where('removed_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (input.answer === '' && documents.count === 0) {
      throw new Refused([
        {
          field: 'answer',
          message: 'Answer in a few sentences, or add a document, before you mark it as answered',
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
