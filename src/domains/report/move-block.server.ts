import { defineCommand } from '../../access/define-command.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { blockIn } from './blocks.server.ts'
import { canWriteReport } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { moveBlockInput } from './schemas.ts'

type Block = Awaited<ReturnType<typeof blockIn>>
type Direction = 'up' | 'down'

/** One place up or down; at a section's edge, into the next section. */
export const moveBlock = defineCommand({
  name: 'move-report-text',
  input: moveBlockInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input }) => {
    const block = await blockIn(tx, input.reviewId, input.blockId)
    const neighbour = await nextTo(tx, block, input.direction)
    if (neighbour) await swap(tx, block, neighbour)
    else await intoNextSection(tx, block, input.direction)
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.blockId,
    audience: ['team'],
  }),
})

function nextTo(tx: Tx, block: Block, direction: Direction) {
  const up = direction === 'up'
  return tx
    .selectFrom('report_block')
    .select(['id', 'position'])
    .where('section_id', '=', block.section_id)
    .where('position', up ? '<' : '>', block.position)
    .orderBy('position', up ? 'desc' : 'asc')
    .executeTakeFirst()
}

async function swap(tx: Tx, block: Block, neighbour: { id: string; position: number }) {
  await place(tx, block.id, block.section_id, neighbour.position)
  await place(tx, neighbour.id, block.section_id, block.position)
}

async function intoNextSection(tx: Tx, block: Block, direction: Direction) {
  const up = direction === 'up'
  const section = await tx
    .selectFrom('report_section as here')
    .innerJoin('report_section as there', 'there.review_id', 'here.review_id')
    .select('there.id')
    .where('here.id', '=', block.section_id)
    .whereRef('there.position', up ? '<' : '>', 'here.position')
    .orderBy('there.position', up ? 'desc' : 'asc')
    .executeTakeFirst()
  if (!section) return
  const edge = await tx
    .selectFrom('report_block')
    .select((eb) => [eb.fn.max('position').as('last'), eb.fn.min('position').as('first')])
    .where('section_id', '=', section.id)
    .executeTakeFirstOrThrow()
  await place(tx, block.id, section.id, up ? (edge.last ?? -1) + 1 : (edge.first ?? 1) - 1)
}

const place = (tx: Tx, id: string, sectionId: string, position: number) =>
  tx.updateTable('report_block').set({ section_id: sectionId, position }).where('id', '=', id).execute()
