import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { auditQuestion } from './audit-question.ts'
import { refuseIfChanged } from './changed-meanwhile.ts'
import { canKeepEarlierWording } from './policy.ts'
import { oneQuestion } from './question-facts.server.ts'
import { onWordingInput } from './schemas.ts'
import { agreeTo, setAside } from './wordings.server.ts'

/** Sets a suggestion aside. The earlier words are in force again, with everyone who had agreed to them. */
export const keepEarlierWording = defineCommand({
  name: 'keep-earlier-wording',
  input: onWordingInput,
  load: (tx, { questionId }, actor) => oneQuestion(tx, questionId, actor),
  policy: canKeepEarlierWording,
  run: async ({ tx, input, facts }) => {
    const { current, earlier, area } = facts.question
    refuseIfChanged(current, input.wordingId)
    if (!earlier) throw new Refused('These are the first words of this question. Suggest others instead.')
    await setAside(tx, current.id)
    await tx
      .updateTable('key_question_wording')
      .set({ set_aside_at: null })
      .where('id', '=', earlier.id)
      .execute()
    const { review, personId } = facts.standing
    await agreeTo(tx, { wordingId: earlier.id, reviewId: review.id, personId, area })
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.questionId),
})
