import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { oneArea } from './area-facts.server.ts'
import { auditQuestion } from './audit-question.ts'
import { canChangeArea } from './policy.ts'
import { questionsOf } from './questions.server.ts'
import { changeAreaInput } from './schemas.ts'
import { agreeTo } from './wordings.server.ts'

/**
 * Another name, or another reason. People agreed to questions under the name that they read, so a new name asks
 * everyone again but whoever gives it; the old name brings their agreement back.
 */
export const changeArea = defineCommand({
  name: 'change-area',
  input: changeAreaInput,
  load: (tx, { areaId }, actor) => oneArea(tx, areaId, actor),
  policy: canChangeArea,
  run: async ({ tx, input, facts }) => {
    const { areaId, name, why, was } = input
    const { personId, review } = facts.standing
    if (was !== facts.area.name) {
      throw new Refused(
        `The area was renamed “${facts.area.name}” while you were writing. Nothing was recorded. Look again.`,
      )
    }
    const questions = (await questionsOf(tx, [review.id])).get(review.id) ?? []
    await tx.updateTable('area_of_focus').set({ name, why }).where('id', '=', areaId).execute()
    if (name === facts.area.name) return
    for (const { area, current } of questions) {
      if (area?.id !== areaId || !current.agreed.includes(personId)) continue
      await agreeTo(tx, { wordingId: current.id, reviewId: review.id, personId, area: { name } })
    }
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.areaId),
})
