import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { actionFacts } from './actions.server.ts'
import { canDropAction } from './policy.ts'
import { dropActionInput } from './schemas.ts'

export const dropAction = defineCommand({
  name: 'drop-action',
  input: dropActionInput,
  load: actionFacts,
  policy: canDropAction,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('action')
      .set({ state: 'dropped', outcome: input.outcome, closed_at: sql`now()` })
      .where('id', '=', input.actionId)
      .execute()
  },
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})
