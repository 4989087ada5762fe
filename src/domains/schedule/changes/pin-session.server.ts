import { defineCommand } from '../../../access/define-command.server.ts'
import { auditSchedule } from '../schedule-facts.server.ts'
import { sessionFacts } from '../session-facts.server.ts'
import { canPinSession } from './policy.ts'
import { pinSessionInput } from './schemas.ts'

/** A pinned session stays as it is when the days are worked out again. */
export const pinSession = defineCommand({
  name: 'pin-session',
  input: pinSessionInput,
  load: sessionFacts,
  policy: canPinSession,
  run: async ({ tx, input, facts }) => {
    const pinned = input.pinned === 'yes'
    await tx.updateTable('session').set({ pinned }).where('id', '=', input.sessionId).execute()
    return { day: facts.session.day }
  },
  audit: ({ input, facts }) => auditSchedule(facts, input.sessionId),
})
