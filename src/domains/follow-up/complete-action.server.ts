import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { actionFacts } from './actions.server.ts'
import { canCompleteAction } from './policy.ts'
import { completeActionInput } from './schemas.ts'

export const completeAction = defineCommand({
  name: 'complete-action',
  input: completeActionInput,
  load: actionFacts,
  policy: canCompleteAction,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('action')
      .set({ state: 'done', outcome: input.outcome, closed_at: sql`now()` })
      .where('id', '=', input.actionId)
      .execute()
  },
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})
