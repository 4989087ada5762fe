import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { canReply } from './policy.ts'
import { remarksTopic } from './remarks-topic.ts'
import { reportFacts } from './report-facts.server.ts'
import { replyInput } from './schemas.ts'

/** Goes on with a comment, among those who may read it. */
export const replyToRemark = defineCommand({
  name: 'reply-to-report-comment',
  input: replyInput,
  load: reportFacts,
  policy: canReply,
  run: async ({ tx, input, facts, announce }) => {
    const remark = await tx
      .selectFrom('report_comment')
      .select(['id', 'block_id', 'answers', 'settled_at'])
      .where('id', '=', input.remarkId)
      .where('review_id', '=', input.reviewId)
      .where('kind', '=', 'comment')
      .executeTakeFirst()
    if (!remark) throw new Refused('That comment is no longer here.')
    if (remark.settled_at)
      throw new Refused('That is settled already. Make a new comment to take it up again.')
    await tx
      .insertInto('report_comment')
      .values({
        review_id: input.reviewId,
        block_id: remark.block_id,
        answers: remark.answers ?? remark.id,
        person_id: facts.standing.personId,
        kind: 'comment',
        body: input.body,
      })
      .execute()
    await announce(remarksTopic(input.reviewId), { remarks: true })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.remarkId,
    audience: ['central', 'team'],
  }),
})
