import { defineCommand } from '../../access/define-command.server.ts'
import { personStanding } from './person-standing.server.ts'
import { canRestorePerson } from './policy.ts'
import { personInput } from './schemas.ts'

export const restorePerson = defineCommand({
  name: 'restore-person',
  input: personInput,
  load: personStanding,
  policy: canRestorePerson,
  run: async ({ tx, input }) => {
    await tx.updateTable('person').set({ deactivated_at: null }).where('id', '=', input.personId).execute()
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'] }),
})
