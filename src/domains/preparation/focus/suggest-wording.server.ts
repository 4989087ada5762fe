import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { auditQuestion } from './audit-question.ts'
import { refuseIfChanged } from './changed-meanwhile.ts'
import { canSuggestWording } from './policy.ts'
import { oneQuestion } from './question-facts.server.ts'
import { suggestWordingInput } from './schemas.ts'
import { addWording, setAside } from './wordings.server.ts'

/** New words for a question. Nobody has agreed to them yet but whoever suggests them. */
export const suggestWording = defineCommand({
  name: 'suggest-wording',
  input: suggestWordingInput,
  load: (tx, { questionId }, actor) => oneQuestion(tx, questionId, actor),
  policy: canSuggestWording,
  run: async ({ tx, input, facts }) => {
    const { current, others, area } = facts.question
    refuseIfChanged(current, input.wordingId)
    if (current.wording === input.wording) {
      throw new Refused([
        { field: 'wording', message: 'These are the words as they stand. Change them, or agree to them.' },
      ])
    }
    await setAside(tx, current.id)
    const version = Math.max(current.version, ...others.map((wording) => wording.version)) + 1
    const { standing } = facts
    const { personId, review } = standing
    return addWording(tx, { ...input, reviewId: review.id, version, personId, area })
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.questionId),
})
