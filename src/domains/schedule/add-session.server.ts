import { defineCommand } from '../../access/define-command.server.ts'
import { makeChange } from './changes/make-change.server.ts'
import { canAddSession } from './policy.ts'
import { auditSchedule, scheduleFacts } from './schedule-facts.server.ts'
import { addSessionInput } from './schemas.ts'
import { keptFrom, setLink, soundSession } from './write-session.server.ts'

export const addSession = defineCommand({
  name: 'add-session',
  input: addSessionInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canAddSession,
  run: async ({ tx, input, facts, enqueue }) => {
    const session = await soundSession(tx, input, facts)
    const id = crypto.randomUUID()
    const moves = [{ sessionId: id, before: null, after: keptFrom(session) }]
    const { how } = await makeChange({ tx, facts, moves, why: input.why, enqueue })
    if (how === 'at once') await setLink(tx, input.reviewId, id, session.videoLink)
    return { id, day: session.day, how }
  },
  audit: ({ facts, value }) => auditSchedule(facts, value.id),
})
