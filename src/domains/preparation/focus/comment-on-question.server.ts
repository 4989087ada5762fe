import { defineCommand } from '../../../access/define-command.server.ts'
import { auditQuestion } from './audit-question.ts'
import { canCommentOnQuestion } from './policy.ts'
import { reviewOfQuestion } from './question-facts.server.ts'
import { commentOnQuestionInput } from './schemas.ts'

export const commentOnQuestion = defineCommand({
  name: 'comment-on-question',
  input: commentOnQuestionInput,
  load: (tx, { questionId }, actor) => reviewOfQuestion(tx, questionId, actor),
  policy: canCommentOnQuestion,
  run: async ({ tx, input, facts }) => {
    const { review, personId } = facts.standing
    await tx
      .insertInto('key_question_comment')
      .values({ review_id: review.id, question_id: input.questionId, person_id: personId, body: input.body })
      .execute()
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.questionId),
})
