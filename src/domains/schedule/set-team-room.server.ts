import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { canSetTeamRoom } from './policy.ts'
import { auditSchedule, scheduleFacts } from './schedule-facts.server.ts'
import { setTeamRoomInput } from './schemas.ts'

/** Where the team confers in private by video. A link that the host has too would be no private room. */
export const setTeamRoom = defineCommand({
  name: 'set-team-room',
  input: setTeamRoomInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canSetTeamRoom,
  run: async ({ tx, input: { reviewId, link }, facts }) => {
    const known = facts.schedule.sessions.some(
      (session) => session.kind !== 'confer' && session.videoLink === link,
    )
    if (known) {
      const message = 'The host has this link for another session. Give the team a link of its own.'
      throw new Refused([{ field: 'link', message }])
    }
    const row = { review_id: reviewId, link, set_by: facts.standing.personId }
    await tx
      .insertInto('team_room')
      .values(row)
      .onConflict((on) =>
        on.column('review_id').doUpdateSet({ link, set_by: row.set_by, set_at: new Date() }),
      )
      .execute()
  },
  audit: ({ facts }) => ({ ...auditSchedule(facts), audience: ['team'] }),
})
