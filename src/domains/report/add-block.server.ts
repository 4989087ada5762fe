import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { blockIn, insertBlocks, piecesOf } from './blocks.server.ts'
import { canWriteReport } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { addBlockInput } from './schemas.ts'

export const addBlock = defineCommand({
  name: 'add-report-text',
  input: addBlockInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input, actor }) => {
    const section = await tx
      .selectFrom('report_section')
      .select('id')
      .where('id', '=', input.sectionId)
      .where('review_id', '=', input.reviewId)
      .executeTakeFirst()
    if (!section) throw new Refused('That section is no longer in the report.')
    const before = input.after === '' ? null : await blockIn(tx, input.reviewId, input.after)
    return insertBlocks(tx, {
      reviewId: input.reviewId,
      sectionId: before?.section_id ?? section.id,
      after: before?.position ?? (await firstPlace(tx, section.id)) - 1,
      kind: input.kind,
      texts: piecesOf(input.kind, input.text),
      editor: actor.personId,
    })
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: value,
    audience: ['team'],
  }),
})

async function firstPlace(tx: Tx, sectionId: string): Promise<number> {
  const { first } = await tx
    .selectFrom('report_block')
    .select((eb) => eb.fn.min('position').as('first'))
    .where('section_id', '=', sectionId)
    .executeTakeFirstOrThrow()
  return first ?? 0
}
