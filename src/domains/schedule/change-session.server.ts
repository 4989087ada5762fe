import { defineCommand } from '../../access/define-command.server.ts'
import { canChangeSession } from './policy.ts'
import { auditSchedule, tellOfChange } from './schedule-facts.server.ts'
import { changeSessionInput } from './schemas.ts'
import { sessionFacts } from './session-facts.server.ts'
import { columnsOf, setAttendees, setLink, soundSession } from './write-session.server.ts'

export const changeSession = defineCommand({
  name: 'change-session',
  input: changeSessionInput,
  load: sessionFacts,
  policy: canChangeSession,
  run: async ({ tx, input, facts, enqueue }) => {
    const session = await soundSession(tx, input, facts)
    await tx.updateTable('session').set(columnsOf(session)).where('id', '=', input.sessionId).execute()
    await setAttendees(tx, input.reviewId, input.sessionId, session.attendees)
    await setLink(tx, input.reviewId, input.sessionId, session.videoLink)
    await tellOfChange(facts, enqueue)
    return { day: session.day }
  },
  audit: ({ input, facts }) => auditSchedule(facts, input.sessionId),
})
