import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canShareReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { endGroupInput } from '../schemas.ts'

/** Whoever was in the group can no longer open it, unless it is shared with them by name. */
export const endGroupSharing = defineCommand({
  name: 'end-report-group-sharing',
  input: endGroupInput,
  load: reportFactsLocked,
  policy: canShareReport,
  run: async ({ tx, input }) => {
    const ended = await tx
      .updateTable('report_group_share')
      .set({ ended_at: sql`now()` })
      .where('id', '=', input.groupShareId)
      .where('review_id', '=', input.reviewId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw new Refused('It is no longer shared with them.')
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.groupShareId,
    audience: ['host'],
  }),
})
