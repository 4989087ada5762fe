import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canShareReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { endSharingInput } from '../schemas.ts'

export const endSharing = defineCommand({
  name: 'end-report-sharing',
  input: endSharingInput,
  load: reportFactsLocked,
  policy: canShareReport,
  run: async ({ tx, input }) => {
    const share = await tx
      .selectFrom('report_share')
      .select(['id', 'person_id'])
      .where('id', '=', input.shareId)
      .where('review_id', '=', input.reviewId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (!share) throw new Refused('It is no longer shared with them.')
    await tx.updateTable('report_share').set({ ended_at: sql`now()` }).where('id', '=', share.id).execute()
    return share.person_id
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: value,
    audience: ['host'],
  }),
})
