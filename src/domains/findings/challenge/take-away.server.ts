import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { auditOfChallenge, challengeFacts } from './challenge-facts.server.ts'
import { canTakeAway } from './policy.ts'
import { takeAwayInput } from './schemas.ts'

/** What the host takes, in its own words; from an idea, or from what the talk led to. */
export const takeAway = defineCommand({
  name: 'take-away',
  input: takeAwayInput,
  load: challengeFacts,
  policy: canTakeAway,
  run: async ({ tx, announce, input: { reviewId, takenId, ideaId, words }, facts }) => {
    if (ideaId) await refuseStrangeIdea(tx, reviewId, ideaId)
    const taken = { words, taken_by: facts.standing.personId, taken_at: now() }
    const row = { id: takenId, review_id: reviewId, idea_id: ideaId, ...taken }
    const put = tx.insertInto('challenge_taken').values(row)
    // Taken a second time, the later words stand.
    if (ideaId) await put.onConflict((conflict) => conflict.column('idea_id').doUpdateSet(taken)).execute()
    else await put.onConflict((conflict) => conflict.column('id').doNothing()).execute()
    await announceFindings(announce, reviewId, { challenge: true }, true)
    return takenId
  },
  audit: ({ input, facts }) => auditOfTaking(facts, input.takenId),
})

// What becomes of it after the release is the host's alone.
const auditOfTaking = (facts: Parameters<typeof auditOfChallenge>[0], subjectId: string) => ({
  ...auditOfChallenge(facts, subjectId),
  audience: (facts.standing.review.stage === 'follow_up' ? ['host'] : ['host', 'team']) as (
    | 'host'
    | 'team'
  )[],
})

async function refuseStrangeIdea(tx: Tx, reviewId: string, ideaId: string) {
  const known = await tx
    .selectFrom('challenge_idea')
    .select('id')
    .where('id', '=', ideaId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  if (!known) throw new Refused([{ field: 'ideaId', message: 'Choose an idea of this session.' }])
}
