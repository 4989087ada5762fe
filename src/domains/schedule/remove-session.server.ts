import { defineCommand } from '../../access/define-command.server.ts'
import { canRemoveSession } from './policy.ts'
import { auditSchedule, tellOfChange } from './schedule-facts.server.ts'
import { removeSessionInput } from './schemas.ts'
import { sessionFacts } from './session-facts.server.ts'

export const removeSession = defineCommand({
  name: 'remove-session',
  input: removeSessionInput,
  load: sessionFacts,
  policy: canRemoveSession,
  run: async ({ tx, input, facts, enqueue }) => {
    await tx.deleteFrom('session').where('id', '=', input.sessionId).execute()
    await tellOfChange(facts, enqueue)
    return { day: facts.session.day }
  },
  audit: ({ input, facts }) => auditSchedule(facts, input.sessionId),
})
