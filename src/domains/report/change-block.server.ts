import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { blockIn, insertBlocks, piecesOf } from './blocks.server.ts'
import { canWriteReport } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { changeBlockInput } from './schemas.ts'

/** Saves the words, unless somebody else saved other words since: then both are shown and nothing is lost. */
export const changeBlock = defineCommand({
  name: 'change-report-text',
  input: changeBlockInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input, actor }) => {
    const block = await blockIn(tx, input.reviewId, input.blockId)
    if (block.revision !== input.revision) throw new Refused([changedMeanwhile])
    const [first = '', ...more] = piecesOf(block.kind, input.text)
    await tx
      .updateTable('report_block')
      .set({
        text: first,
        revision: block.revision + 1,
        edited_by: actor.personId,
        edited_at: sql`now()`,
      })
      .where('id', '=', block.id)
      .execute()
    await insertBlocks(tx, {
      reviewId: input.reviewId,
      sectionId: block.section_id,
      after: block.position,
      kind: block.kind,
      texts: more,
      editor: actor.personId,
    })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.blockId,
    audience: ['team'],
  }),
})

const changedMeanwhile = {
  field: 'text',
  message: 'This paragraph was changed in another window while you were writing. Both versions are below.',
}
