import { defineCommand } from '../../access/define-command.server.ts'
import { actionFacts } from './actions.server.ts'
import { canReopenAction } from './policy.ts'
import { reopenActionInput } from './schemas.ts'

/** What was written when it was closed stays with it, to begin from when it is closed again. */
export const reopenAction = defineCommand({
  name: 'reopen-action',
  input: reopenActionInput,
  load: actionFacts,
  policy: canReopenAction,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('action')
      .set({ state: 'open', closed_at: null })
      .where('id', '=', input.actionId)
      .execute()
  },
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})
