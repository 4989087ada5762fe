import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { auditQuestion } from './audit-question.ts'
import { canTakeBackAmendment } from './question-amendment-policy.ts'
import { oneAmendment } from './question-amendments.server.ts'
import { amendmentInput } from './schemas.ts'

export const takeBackAmendment = defineCommand({
  name: 'take-back-amendment',
  input: amendmentInput,
  load: (tx, { amendmentId }, actor) => oneAmendment(tx, amendmentId, actor),
  policy: canTakeBackAmendment,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('question_amendment')
      .set({ taken_back_at: sql`now()` })
      .where('id', '=', input.amendmentId)
      .execute()
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.amendmentId),
})
