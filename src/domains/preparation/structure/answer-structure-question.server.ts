import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canAnswerStructureQuestion } from './policy.ts'
import { answerInput } from './schemas.ts'
import { auditStructure, structureFacts } from './structure-facts.server.ts'

async function questionFacts(
  tx: Tx,
  { reviewId, questionId }: { reviewId: string; questionId: string },
  actor: Actor,
) {
  const asked = await tx
    .selectFrom('structure_question')
    .select('id')
    .where('id', '=', questionId)
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst()
  return asked ? structureFacts(tx, { reviewId }, actor) : null
}

/** The host's answer stands under the question; said anew, it replaces what was said before. */
export const answerStructureQuestion = defineCommand({
  name: 'answer-structure-question',
  input: answerInput,
  load: questionFacts,
  policy: canAnswerStructureQuestion,
  run: async ({ tx, input, facts }) => {
    await tx
      .updateTable('structure_question')
      .set({ answer: input.answer, answered_by: facts.standing.personId, answered_at: sql`now()` })
      .where('id', '=', input.questionId)
      .execute()
  },
  audit: ({ input, facts }) => ({ ...auditStructure(facts), subjectId: input.questionId }),
})
