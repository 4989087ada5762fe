import { defineCommand } from '../../access/define-command.server.ts'
import { keptOf } from './changes/change.ts'
import { makeChange } from './changes/make-change.server.ts'
import { canChangeSession } from './policy.ts'
import { auditSchedule, tellOfChange } from './schedule-facts.server.ts'
import { changeSessionInput } from './schemas.ts'
import { sessionFacts } from './session-facts.server.ts'
import { keptFrom, setLink, soundSession } from './write-session.server.ts'

export const changeSession = defineCommand({
  name: 'change-session',
  input: changeSessionInput,
  load: sessionFacts,
  policy: canChangeSession,
  run: async ({ tx, input, facts, enqueue }) => {
    const session = await soundSession(tx, input, facts)
    const after = keptFrom(session, facts.session)
    const moves = [{ sessionId: input.sessionId, before: keptOf(facts.session), after }]
    const { how } = await makeChange({ tx, facts, moves, why: input.why, enqueue })
    // a link is nobody's to agree: people must find in. What is only proposed takes none away.
    const { how: was, videoLink } = facts.session
    if (how === 'at once' || (was === 'video' && session.how === 'video')) {
      await setLink(tx, input.reviewId, input.sessionId, session.videoLink)
      if (session.videoLink !== videoLink) await tellOfChange(facts, enqueue)
    }
    return { day: session.day, how }
  },
  audit: ({ input, facts }) => auditSchedule(facts, input.sessionId),
})
