import { defineCommand } from '../../../access/define-command.server.ts'
import { areaFacts } from './area-facts.server.ts'
import { auditQuestion } from './audit-question.ts'
import { canProposeArea } from './policy.ts'
import { proposeAreaInput } from './schemas.ts'

export const proposeArea = defineCommand({
  name: 'propose-area',
  input: proposeAreaInput,
  load: (tx, { reviewId }, actor) => areaFacts(tx, reviewId, actor),
  policy: canProposeArea,
  run: async ({ tx, input, facts }) => {
    const { reviewId, name, why } = input
    const id = crypto.randomUUID()
    const last = await tx
      .selectFrom('area_of_focus')
      .select((query) => query.fn.max('position').as('position'))
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    const position = (last?.position ?? 0) + 1
    await tx
      .insertInto('area_of_focus')
      .values({ id, review_id: reviewId, position, name, why, proposed_by: facts.standing.personId })
      .execute()
    return id
  },
  audit: ({ facts, value }) => auditQuestion(facts, value),
})
