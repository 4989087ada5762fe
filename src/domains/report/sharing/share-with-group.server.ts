import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canShareReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { shareWithGroupInput } from '../schemas.ts'

/** Opens the report to whoever is in the group at the time: who joins it can read, who leaves it no longer can. */
export const shareWithGroup = defineCommand({
  name: 'share-report-with-group',
  input: shareWithGroupInput,
  load: reportFactsLocked,
  policy: canShareReport,
  run: async ({ tx, input: { reviewId, people }, facts }) => {
    const shared = await tx
      .selectFrom('report_group_share')
      .select('id')
      .where('review_id', '=', reviewId)
      .where('people', '=', people)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (shared) throw new Refused([{ field: 'people', message: 'It is shared with them already.' }])
    const id = crypto.randomUUID()
    await tx
      .insertInto('report_group_share')
      .values({ id, review_id: reviewId, people, shared_by: facts.standing.personId })
      .execute()
    return id
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: value,
    audience: ['host'],
    detail: { people: input.people },
  }),
})
