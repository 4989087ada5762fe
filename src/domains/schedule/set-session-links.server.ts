import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { canSetSessionLinks } from './policy.ts'
import { takesLink } from './schedule.ts'
import { auditSchedule, scheduleFacts, tellOfChange } from './schedule-facts.server.ts'
import { setLinksInput } from './schemas.ts'
import { isTeamRoom, setLink } from './write-session.server.ts'

/** One link for every session by video, or for those that have none yet. Never for the team's private time. */
export const setSessionLinks = defineCommand({
  name: 'set-session-links',
  input: setLinksInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canSetSessionLinks,
  run: async ({ tx, input: { reviewId, link, which }, facts, enqueue }) => {
    if (isTeamRoom(link, facts.schedule.sessions))
      throw new Refused([
        { field: 'link', message: 'This is the link to the team’s own room. Give another.' },
      ])
    const given = facts.schedule.sessions.filter(
      (session) => takesLink(session) && (which === 'all' || session.videoLink === null),
    )
    if (given.length === 0)
      throw new Refused([{ field: 'link', message: 'No session by video is without a link.' }])
    for (const { id } of given) await setLink(tx, reviewId, id, link)
    await tellOfChange(facts, enqueue)
    return given.length
  },
  audit: ({ facts }) => auditSchedule(facts),
})
