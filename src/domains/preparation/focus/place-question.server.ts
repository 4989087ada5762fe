import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { areaIn } from './areas.server.ts'
import { auditQuestion } from './audit-question.ts'
import { numberByArea } from './number-questions.server.ts'
import { canPlaceQuestion } from './policy.ts'
import { oneQuestion } from './question-facts.server.ts'
import { placeQuestionInput } from './schemas.ts'
import { agreeTo } from './wordings.server.ts'

/** Puts a question under another area, or under none. Whoever moves it agrees to it there; the others are asked again. */
export const placeQuestion = defineCommand({
  name: 'place-question',
  input: placeQuestionInput,
  load: (tx, { questionId }, actor) => oneQuestion(tx, questionId, actor),
  policy: canPlaceQuestion,
  run: async ({ tx, input, facts }) => {
    const { review, personId } = facts.standing
    const { question } = facts
    const area = await areaIn(tx, review.id, input.areaId)
    if (input.areaId && !area) {
      throw new Refused([{ field: 'areaId', message: 'This area was withdrawn meanwhile. Choose another.' }])
    }
    if (question.area?.id === area?.id) {
      throw new Refused([{ field: 'areaId', message: 'It stands there already. Choose another area.' }])
    }
    const { id, current } = question
    await tx
      .updateTable('key_question')
      .set({ area_id: area?.id ?? null })
      .where('id', '=', id)
      .execute()
    await numberByArea(tx, review.id)
    await agreeTo(tx, { wordingId: current.id, reviewId: review.id, personId, area })
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.questionId),
})
