import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { areaIn } from './areas.server.ts'
import { auditQuestion } from './audit-question.ts'
import { nextPosition, numberByArea } from './number-questions.server.ts'
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
    const area = await areaIn(tx, reviewId, input.areaId)
    if (input.areaId && !area) {
      throw new Refused([{ field: 'areaId', message: 'This area was withdrawn meanwhile. Choose another.' }])
    }
    const questionId = crypto.randomUUID()
    await tx
      .insertInto('key_question')
      .values({
        id: questionId,
        review_id: reviewId,
        position: await nextPosition(tx, reviewId),
        area_id: area?.id ?? null,
        labels,
        proposed_by: personId,
      })
      .execute()
    await addWording(tx, { reviewId, questionId, version: 1, wording, personId, area })
    await numberByArea(tx, reviewId)
    return questionId
  },
  audit: ({ facts, value }) => auditQuestion(facts, value),
})
