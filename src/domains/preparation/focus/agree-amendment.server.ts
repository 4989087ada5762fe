import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { auditQuestion } from './audit-question.ts'
import { settlesWith } from './question-amendment.ts'
import { canAgreeAmendment, sideOf } from './question-amendment-policy.ts'
import { oneAmendment } from './question-amendments.server.ts'
import { amendmentInput } from './schemas.ts'
import { settleAmendment } from './settle-amendment.server.ts'
import { tellOfSettling } from './tell-of-amendment.server.ts'

/** The lead reviewer for the team, the chief executive for the host. With the second of them it takes effect. */
export const agreeAmendment = defineCommand({
  name: 'agree-amendment',
  input: amendmentInput,
  load: (tx, { amendmentId }, actor) => oneAmendment(tx, amendmentId, actor),
  policy: canAgreeAmendment,
  run: async ({ tx, facts }) => {
    const { amendment, standing } = facts
    const side = sideOf(standing)
    if (!side) return
    const now = sql<Date>`now()`
    await tx
      .updateTable('question_amendment')
      .set(
        side === 'team'
          ? { team_agreed_by: standing.personId, team_agreed_at: now }
          : { host_agreed_by: standing.personId, host_agreed_at: now },
      )
      .where('id', '=', amendment.id)
      .execute()
    if (!settlesWith(amendment, side)) return
    const other = amendment.agreed[side === 'team' ? 'host' : 'team']
    await settleAmendment(tx, facts, [standing.personId, ...(other ? [other.by] : [])])
    await tellOfSettling(tx, standing.review.id, standing.personId)
  },
  audit: ({ input, facts }) => auditQuestion(facts, input.amendmentId),
})
