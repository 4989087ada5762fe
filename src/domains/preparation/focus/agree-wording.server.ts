import { defineCommand } from '../../../access/define-command.server.ts'
import { auditQuestion } from './audit-question.ts'
import { refuseIfChanged } from './changed-meanwhile.ts'
import { canAgreeWording } from './policy.ts'
import { oneQuestion } from './question-facts.server.ts'
import { onWordingInput } from './schemas.ts'
import { agreeTo } from './wordings.server.ts'

export const agreeWording = defineCommand({
  name: 'agree-wording',
  input: onWordingInput,
  load: (tx, { questionId }, actor) => oneQuestion(tx, questionId, actor),
  policy: canAgreeWording,
  run: async ({ tx, input, facts }) => {
    refuseIfChanged(facts.question.current, input.wordingId)
    const { review, personId } = facts.standing
    await agreeTo(tx, {
      wordingId: input.wordingId,
      reviewId: review.id,
      personId,
      area: facts.question.area,
    })
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.questionId),
})
