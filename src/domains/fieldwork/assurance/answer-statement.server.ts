import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { assuranceFacts, auditOfAssurance } from './assurance-facts.server.ts'
import { canAnswerStatement } from './policy.ts'
import { answerStatementInput } from './schemas.ts'

/** From here on the central team reads the statement and the answer, and nothing else of it. */
export const answerStatement = defineCommand({
  name: 'answer-statement',
  input: answerStatementInput,
  load: assuranceFacts,
  policy: canAnswerStatement,
  run: async ({ tx, input: { reviewId, answer }, facts }) => {
    await tx
      .updateTable('leading_statement')
      .set({ answer, answered_at: now() })
      .where('review_id', '=', reviewId)
      .where('lead_id', '=', facts.standing.personId)
      .execute()
    return reviewId
  },
  audit: ({ facts }) => ({ ...auditOfAssurance(facts), audience: ['central'] }),
})
