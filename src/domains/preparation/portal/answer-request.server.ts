import { defineCommand } from '../../../access/define-command.server.ts'
import { canAnswerRequest } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { answerRequestInput } from './schemas.ts'

/** Keeps the words of an answer; the question stays open until it is marked as answered. */
export const answerRequest = defineCommand({
  name: 'answer-request',
  input: answerRequestInput,
  load: (tx, { requestId }, actor) => requestFacts(tx, requestId, actor),
  policy: canAnswerRequest,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('document_request')
      .set({ answer: input.answer })
      .where('id', '=', input.requestId)
      .execute()
  },
  audit: ({ facts }) => auditRequest(facts),
})
