import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { oneArea } from './area-facts.server.ts'
import { auditQuestion } from './audit-question.ts'
import { numberByArea } from './number-questions.server.ts'
import { canWithdrawArea } from './policy.ts'
import { withdrawAreaInput } from './schemas.ts'

/** Its questions stay, under no area; whoever agreed to them under this one is asked again. */
export const withdrawArea = defineCommand({
  name: 'withdraw-area',
  input: withdrawAreaInput,
  load: (tx, { areaId }, actor) => oneArea(tx, areaId, actor),
  policy: canWithdrawArea,
  run: async ({ tx, input: { areaId }, facts }) => {
    await tx.updateTable('area_of_focus').set({ withdrawn_at: sql`now()` }).where('id', '=', areaId).execute()
    await tx.updateTable('key_question').set({ area_id: null }).where('area_id', '=', areaId).execute()
    await numberByArea(tx, facts.standing.review.id)
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.areaId),
})
