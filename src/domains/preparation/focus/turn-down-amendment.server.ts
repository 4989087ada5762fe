import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { auditQuestion } from './audit-question.ts'
import { canTurnDownAmendment } from './question-amendment-policy.ts'
import { oneAmendment } from './question-amendments.server.ts'
import { turnDownAmendmentInput } from './schemas.ts'
import { tellOfTurningDown } from './tell-of-amendment.server.ts'

/** The words stay as they are. The proposal and the reason stay readable. */
export const turnDownAmendment = defineCommand({
  name: 'turn-down-amendment',
  input: turnDownAmendmentInput,
  load: (tx, { amendmentId }, actor) => oneAmendment(tx, amendmentId, actor),
  policy: canTurnDownAmendment,
  run: async ({ tx, input, facts }) => {
    await tx
      .updateTable('question_amendment')
      .set({
        turned_down_by: facts.standing.personId,
        turned_down_at: sql`now()`,
        turned_down_reason: input.reason,
      })
      .where('id', '=', input.amendmentId)
      .execute()
    await tellOfTurningDown(tx, facts.standing.review.id, facts.amendment.proposed.by)
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.amendmentId),
})
