import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { auditOfChallenge, challengeFacts } from './challenge-facts.server.ts'
import { canPutIdea } from './policy.ts'
import { putIdeaInput } from './schemas.ts'

export const putIdea = defineCommand({
  name: 'put-idea',
  input: putIdeaInput,
  load: challengeFacts,
  policy: canPutIdea,
  run: async ({ tx, announce, input: { reviewId, ideaId, idea }, facts }) => {
    await tx
      .insertInto('challenge_idea')
      .values({
        id: ideaId,
        review_id: reviewId,
        body: idea,
        put_by: facts.standing.personId,
        put_at: now(),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    await announceFindings(announce, reviewId, { challenge: true }, true)
    return ideaId
  },
  audit: ({ input, facts }) => auditOfChallenge(facts, input.ideaId),
})
