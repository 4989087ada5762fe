import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isHost } from '../../allocation/standing.ts'
import { teamStandingIn } from '../../fieldwork/team-standing.server.ts'
import { sessionsOf } from '../../schedule/schedule.server.ts'
import { heldTogether } from '../../schedule/schedule.ts'
import { hasBegun } from '../shared/session-when.ts'
import { canSayWhoWasThere } from './policy.ts'

/** Who was in the sessions that both sides hold together: for whoever takes part in the review. */
export const presence = defineQuery({
  name: 'presence',
  run: async (tx, { reviewId, asked }: { reviewId: string; asked: string | null }, actor) => {
    const one = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    const standing = one && isHost(one) ? one : await teamStandingIn(tx, reviewId, actor)
    if (!standing) return null
    const sessions = ((await sessionsOf(tx, [reviewId])).get(reviewId) ?? [])
      .filter(heldTogether)
      .map((one) => ({ ...one, begun: hasBegun(one, standing.review) }))
    // Unasked it opens on the one that people are sitting in, or have just left.
    const session =
      sessions.find(({ id }) => id === asked) ??
      sessions.findLast(({ begun }) => begun) ??
      sessions[0] ??
      null
    return {
      standing,
      sessions,
      session,
      members: ((await membersOf(tx, [reviewId])).get(reviewId) ?? []).filter(
        ({ state }) => state === 'accepted',
      ),
      there: session ? await presentIn(tx, session.id) : [],
      can: { say: canSayWhoWasThere(standing) === 'allowed' },
    }
  },
})

const presentIn = (tx: Tx, sessionId: string) =>
  tx
    .selectFrom('session_presence')
    .leftJoin('person', 'person.id', 'session_presence.person_id')
    .select(['session_presence.person_id as personId', 'session_presence.name as other', 'person.name'])
    .where('session_id', '=', sessionId)
    .orderBy('session_presence.name')
    .execute()
