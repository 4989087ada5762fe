import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { refuseStrangeQuestion } from '../finding-facts.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { beginRoundInput } from '../schemas.ts'
import { auditOfRound } from './round-facts.server.ts'
import { canBeginRound } from './round-policy.ts'

export const beginSealedRound = defineCommand({
  name: 'begin-sealed-round',
  input: beginRoundInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canBeginRound,
  run: async ({ tx, input: { reviewId, questionId }, facts, announce }) => {
    await refuseStrangeQuestion(tx, reviewId, questionId)
    const id = crypto.randomUUID()
    const made = await tx
      .insertInto('sealed_round')
      .values({ id, review_id: reviewId, question_id: questionId, begun_by: facts.personId })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows !== 1n)
      throw new Refused([{ field: 'questionId', message: 'A round on this question has begun already.' }])
    await announceFindings(announce, reviewId, { rounds: true })
    return id
  },
  audit: ({ input, facts, value }) => auditOfRound(input.reviewId, facts.review.trustId, value),
})
