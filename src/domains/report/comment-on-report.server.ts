import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { blockIn } from './blocks.server.ts'
import { canComment } from './policy.ts'
import { remarksTopic } from './remarks-topic.ts'
import { plainOf } from './report.ts'
import { reportFacts } from './report-facts.server.ts'
import { commentInput } from './schemas.ts'

/** On a paragraph or on some of its words; it may suggest others. */
export const commentOnReport = defineCommand({
  name: 'comment-on-report',
  input: commentInput,
  load: reportFacts,
  policy: canComment,
  run: async ({ tx, input, facts, announce }) => {
    const block = await blockIn(tx, input.reviewId, input.blockId)
    if (!plainOf(block.text).includes(input.quote)) throw new Refused([changedMeanwhile])
    await tx
      .insertInto('report_comment')
      .values({
        review_id: input.reviewId,
        block_id: block.id,
        person_id: facts.standing.personId,
        kind: 'comment',
        body: input.body,
        quote: input.quote,
        instead: input.instead || null,
      })
      .execute()
    await announce(remarksTopic(input.reviewId), { remarks: true })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.blockId,
    audience: ['team'],
  }),
})

const changedMeanwhile = {
  field: 'quote',
  message:
    'These words are not in the paragraph as it is now. Copy them from it, or leave the box empty to comment on all of it.',
}
