import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { canWriteReport } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { settleInput } from './schemas.ts'

/** The lead reviewer's answer to a comment or a correction. Whoever made it reads what came of it. */
export const settleRemark = defineCommand({
  name: 'settle-report-remark',
  input: settleInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input, facts }) => {
    const remark = await tx
      .selectFrom('report_comment')
      .select(['id', 'kind', 'settled_at'])
      .where('id', '=', input.remarkId)
      .where('review_id', '=', input.reviewId)
      .executeTakeFirst()
    if (!remark) throw new Refused('That comment is no longer here.')
    if (remark.settled_at) throw new Refused('That is settled already.')
    await tx
      .updateTable('report_comment')
      .set({ settled_at: sql`now()`, settled_by: facts.standing.personId, outcome: input.outcome })
      .where('id', '=', remark.id)
      .execute()
    return remark.kind
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.remarkId,
    // A comment is between the team and the central team; a correction between the host and the team.
    audience: value === 'correction' ? ['host', 'team'] : ['central', 'team'],
    detail: { kind: value },
  }),
})
