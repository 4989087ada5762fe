import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { blockIn } from './blocks.server.ts'
import { canWriteReport } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { removeBlockInput } from './schemas.ts'

export const removeBlock = defineCommand({
  name: 'remove-report-text',
  input: removeBlockInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input }) => {
    const block = await blockIn(tx, input.reviewId, input.blockId)
    if (block.revision !== input.revision)
      throw new Refused(
        'It was changed in another window since you looked. Read it again before you remove it.',
      )
    await tx.deleteFrom('report_block').where('id', '=', block.id).execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.blockId,
    audience: ['team'],
  }),
})
