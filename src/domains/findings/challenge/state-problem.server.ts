import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { auditOfChallenge, challengeFacts } from './challenge-facts.server.ts'
import { canStateProblem } from './policy.ts'
import { stateProblemInput } from './schemas.ts'

export const stateProblem = defineCommand({
  name: 'state-problem',
  input: stateProblemInput,
  load: challengeFacts,
  policy: canStateProblem,
  run: async ({ tx, announce, input: { reviewId, problem, tried }, facts }) => {
    const stated = { problem, tried, stated_by: facts.standing.personId, stated_at: now() }
    await tx
      .insertInto('challenge')
      .values({ review_id: reviewId, ...stated })
      .onConflict((conflict) => conflict.column('review_id').doUpdateSet(stated))
      .execute()
    await announceFindings(announce, reviewId, { challenge: true }, true)
    return reviewId
  },
  audit: ({ input, facts }) => auditOfChallenge(facts, input.reviewId),
})
