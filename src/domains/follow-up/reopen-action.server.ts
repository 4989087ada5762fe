import { defineCommand } from '../../access/define-command.server.ts'
import { today } from '../../platform/clock.ts'
import { saidFacts } from './actions.server.ts'
import { canReopenAction } from './policy.ts'
import { addProgress } from './progress/progress.server.ts'
import { actionInput } from './schemas.ts'

/** What was written when it was closed stays with it, to begin from when it is closed again. */
export const reopenAction = defineCommand({
  name: 'reopen-action',
  input: actionInput,
  load: saidFacts,
  policy: canReopenAction,
  run: async ({ tx, facts }) => {
    await addProgress(tx, facts, { state: 'under_way', putOffUntil: null, did: '' })
    // Days of reminders that passed while it was closed are not made up for.
    await tx.updateTable('action').set({ reminded_from: today() }).where('id', '=', facts.id).execute()
  },
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})
