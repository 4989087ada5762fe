import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { now, today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { clockTime } from '../../web/dates.ts'
import { standingIn } from '../allocation/standing.server.ts'
import type { Standing } from '../allocation/standing.ts'
import { announceFindings } from './live/announce-findings.ts'
import { begunBy } from './next-shared.ts'
import { shareFindingsInput } from './schemas.ts'
import { briefingEndedIn } from './shared/briefing-over.server.ts'
import { canShareNow } from './shared/policy.ts'
import { sharedSessionsIn } from './shared-sessions.server.ts'

/** From here on the host's leaders read these findings, with the evidence as it stands at this moment. */
export const shareFindings = defineCommand({
  name: 'share-findings',
  input: shareFindingsInput,
  load: async (tx, { reviewId }, actor) => {
    const standing = await standingIn(tx, reviewId, actor)
    return standing && { standing, briefingEnded: await briefingEndedIn(tx, reviewId) }
  },
  policy: canShareNow,
  run: async ({ tx, input: { reviewId, findingIds, sessionId }, facts, announce }) => {
    if (sessionId) await refuseOtherSession(tx, facts.standing, sessionId)
    const wanted = [...new Set(findingIds)]
    const waiting = await tx
      .selectFrom('finding')
      .select('id')
      .where('review_id', '=', reviewId)
      .where('id', 'in', wanted)
      .where('shared_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute()
    if (waiting.length < wanted.length) {
      throw new Refused([
        {
          field: 'findingIds',
          message: 'One of these has been shared or withdrawn meanwhile. Look at the list again.',
        },
      ])
    }
    await tx
      .updateTable('finding')
      .set({ shared_at: now(), shared_in: sessionId })
      .where('id', 'in', wanted)
      .execute()
    await announceFindings(announce, reviewId, { findings: wanted, order: true }, true)
    return wanted.length
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.findingIds[0],
    audience: ['host', 'team'],
    detail: { findings: value },
  }),
})

// What has been said can have been said only where the host was, and only once it has begun.
async function refuseOtherSession(tx: Tx, standing: Standing, sessionId: string) {
  const sessions = begunBy(await sharedSessionsIn(tx, standing), { date: today(), time: clockTime(now()) })
  if (sessions.some(({ id }) => id === sessionId)) return
  throw new Refused([
    { field: 'sessionId', message: 'Choose a session that the host and the team share, and that has begun.' },
  ])
}
