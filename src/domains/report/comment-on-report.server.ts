import { defineCommand } from '../../access/define-command.server.ts'
import { blockIn } from './blocks.server.ts'
import { canComment } from './policy.ts'
import { reportFacts } from './report-facts.server.ts'
import { commentInput } from './schemas.ts'

export const commentOnReport = defineCommand({
  name: 'comment-on-report',
  input: commentInput,
  load: reportFacts,
  policy: canComment,
  run: async ({ tx, input, facts }) => {
    const block = await blockIn(tx, input.reviewId, input.blockId)
    await tx
      .insertInto('report_comment')
      .values({
        review_id: input.reviewId,
        block_id: block.id,
        person_id: facts.standing.personId,
        kind: 'comment',
        body: input.body,
      })
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.blockId,
    audience: ['team'],
  }),
})
