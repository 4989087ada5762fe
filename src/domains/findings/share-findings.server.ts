import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { announceFindings } from './live/announce-findings.ts'
import { sharedKinds } from './next-shared.ts'
import { canShareFindings } from './policy.ts'
import { shareFindingsInput } from './schemas.ts'

/** From here on the host's leaders read these findings, with the evidence as it stands at this moment. */
export const shareFindings = defineCommand({
  name: 'share-findings',
  input: shareFindingsInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canShareFindings,
  run: async ({ tx, input: { reviewId, findingIds, sessionId }, announce }) => {
    if (sessionId) await refuseOtherSession(tx, reviewId, sessionId)
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
    trustId: facts.review.trustId,
    subjectId: input.findingIds[0],
    audience: ['host', 'team'],
    detail: { findings: value },
  }),
})

async function refuseOtherSession(tx: Tx, reviewId: string, sessionId: string) {
  const session = await tx
    .selectFrom('session')
    .select('kind')
    .where('review_id', '=', reviewId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  const kinds: readonly string[] = sharedKinds
  if (session && kinds.includes(session.kind)) return
  throw new Refused([{ field: 'sessionId', message: 'Choose a session that the host and the team share.' }])
}
