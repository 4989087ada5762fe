import { defineCommand } from '../../access/define-command.server.ts'
import { now } from '../../platform/clock.ts'
import { auditOfFinding, factsOfFinding, refuseStrangeQuestion } from './finding-facts.server.ts'
import { canChangeFinding } from './policy.ts'
import { changeFindingInput } from './schemas.ts'

/** Views stay when the words change, marked as said of an earlier wording: rewording must not end a dissent. */
export const changeFinding = defineCommand({
  name: 'change-finding',
  input: changeFindingInput,
  load: factsOfFinding,
  policy: canChangeFinding,
  run: async ({ tx, input, facts }) => {
    await refuseStrangeQuestion(tx, input.reviewId, input.questionId)
    const { kind, wording, questionId, findingId, reviewId } = input
    const said_at = now()
    const reworded = wording === facts.wording ? {} : { wording, worded_at: said_at }
    await tx
      .updateTable('finding')
      .set({ kind, question_id: questionId, ...reworded })
      .where('id', '=', findingId)
      .execute()
    if (wording !== facts.wording) {
      await tx
        .insertInto('finding_view')
        .values({
          finding_id: findingId,
          review_id: reviewId,
          person_id: facts.standing.personId,
          agrees: true,
          said_at,
        })
        .onConflict((conflict) =>
          conflict.columns(['finding_id', 'person_id']).doUpdateSet({ agrees: true, why: '', said_at }),
        )
        .execute()
    }
    return findingId
  },
  audit: ({ input, facts }) => auditOfFinding(input, facts),
})
