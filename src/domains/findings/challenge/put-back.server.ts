import { defineCommand } from '../../../access/define-command.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { auditOfChallenge, challengeFacts } from './challenge-facts.server.ts'
import { canTakeAway } from './policy.ts'
import { putBackInput } from './schemas.ts'

/** The host does not take it after all. */
export const putBack = defineCommand({
  name: 'put-back',
  input: putBackInput,
  load: challengeFacts,
  policy: canTakeAway,
  run: async ({ tx, announce, input: { reviewId, takenId } }) => {
    await tx
      .deleteFrom('challenge_taken')
      .where('id', '=', takenId)
      .where('review_id', '=', reviewId)
      .execute()
    await announceFindings(announce, reviewId, { challenge: true }, true)
    return takenId
  },
  audit: ({ input, facts }) => ({ ...auditOfChallenge(facts, input.takenId), audience: ['host'] }),
})
