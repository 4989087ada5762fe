import { defineCommand } from '../../../access/define-command.server.ts'
import { auditQuestion } from './audit-question.ts'
import { canProposeQuestion } from './policy.ts'
import { questionFacts } from './question-facts.server.ts'
import { proposeQuestionInput } from './schemas.ts'
import { addWording } from './wordings.server.ts'

export const proposeQuestion = defineCommand({
  name: 'propose-question',
  input: proposeQuestionInput,
  load: (tx, { reviewId }, actor) => questionFacts(tx, reviewId, actor),
  policy: canProposeQuestion,
  run: async ({ tx, input, facts }) => {
    const { reviewId, wording, labels } = input
    const personId = facts.standing.personId
    const last = await tx
      .selectFrom('key_question')
      .select((query) => query.fn.max('position').as('position'))
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    const questionId = crypto.randomUUID()
    await tx
      .insertInto('key_question')
      .values({
        id: questionId,
        review_id: reviewId,
        position: (last?.position ?? 0) + 1,
        labels,
        proposed_by: personId,
      })
      .execute()
    await addWording(tx, { reviewId, questionId, version: 1, wording, personId })
    return questionId
  },
  audit: ({ facts, value }) => auditQuestion(facts, value),
})
