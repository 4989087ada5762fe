import { defineCommand } from '../../access/define-command.server.ts'
import { canAddSession } from './policy.ts'
import { auditSchedule, scheduleFacts, tellOfChange } from './schedule-facts.server.ts'
import { addSessionInput } from './schemas.ts'
import { columnsOf, setAttendees, setLink, soundSession } from './write-session.server.ts'

export const addSession = defineCommand({
  name: 'add-session',
  input: addSessionInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canAddSession,
  run: async ({ tx, input, facts, enqueue }) => {
    const session = await soundSession(tx, input, facts)
    const id = crypto.randomUUID()
    await tx
      .insertInto('session')
      .values({ id, review_id: input.reviewId, ...columnsOf(session) })
      .execute()
    await setAttendees(tx, input.reviewId, id, session.attendees)
    await setLink(tx, input.reviewId, id, session.videoLink)
    await tellOfChange(facts, enqueue)
    return { id, day: session.day }
  },
  audit: ({ facts, value }) => auditSchedule(facts, value.id),
})
