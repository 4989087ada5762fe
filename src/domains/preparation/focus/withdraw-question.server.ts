import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { auditQuestion } from './audit-question.ts'
import { canWithdrawQuestion } from './policy.ts'
import { oneQuestion } from './question-facts.server.ts'
import { withdrawQuestionInput } from './schemas.ts'

/** Takes a question out of the review. Its wordings and talk are kept, and the others move up. */
export const withdrawQuestion = defineCommand({
  name: 'withdraw-question',
  input: withdrawQuestionInput,
  load: (tx, { questionId }, actor) => oneQuestion(tx, questionId, actor),
  policy: canWithdrawQuestion,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('key_question')
      .set({ withdrawn_at: sql`now()` })
      .where('id', '=', input.questionId)
      .execute()
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.questionId),
})
