import { defineCommand } from '../../access/define-command.server.ts'
import { keptOf } from './changes/change.ts'
import { makeChange } from './changes/make-change.server.ts'
import { canRemoveSession } from './policy.ts'
import { auditSchedule } from './schedule-facts.server.ts'
import { removeSessionInput } from './schemas.ts'
import { sessionFacts } from './session-facts.server.ts'

export const removeSession = defineCommand({
  name: 'remove-session',
  input: removeSessionInput,
  load: sessionFacts,
  policy: canRemoveSession,
  run: async ({ tx, input, facts, enqueue }) => {
    const moves = [{ sessionId: input.sessionId, before: keptOf(facts.session), after: null }]
    const { how } = await makeChange({ tx, facts, moves, why: input.why, enqueue })
    return { day: facts.session.day, how }
  },
  audit: ({ input, facts }) => auditSchedule(facts, input.sessionId),
})
