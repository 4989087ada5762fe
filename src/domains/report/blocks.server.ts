import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { BlockKind } from './report.ts'

/** A block of this report, or a refusal in words: somebody may have removed it meanwhile. */
export async function blockIn(tx: Tx, reviewId: string, blockId: string) {
  const block = await tx
    .selectFrom('report_block')
    .selectAll()
    .where('review_id', '=', reviewId)
    .where('id', '=', blockId)
    .executeTakeFirst()
  if (!block)
    throw new Refused(
      'That paragraph is no longer in the report. Copy your words before you leave this page.',
    )
  return block
}

/** One box may hold several paragraphs, with an empty line between; each line of a list is a point. */
export function piecesOf(kind: BlockKind, text: string): string[] {
  const apart = kind === 'paragraph' ? /\n\s*\n/ : /\n/
  const pieces = text.replaceAll('\r\n', '\n').split(apart)
  return pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== '')
}

type NewBlocks = {
  reviewId: string
  sectionId: string
  /** the position that they follow */
  after: number
  kind: BlockKind
  texts: string[]
  editor: string | null
}

/** Makes room and puts the blocks in. Returns the id of the first. */
export async function insertBlocks(tx: Tx, { reviewId, sectionId, after, kind, texts, editor }: NewBlocks) {
  await tx
    .updateTable('report_block')
    .set((eb) => ({ position: eb('position', '+', texts.length) }))
    .where('section_id', '=', sectionId)
    .where('position', '>', after)
    .execute()
  const rows = texts.map((text, place) => ({
    id: crypto.randomUUID(),
    review_id: reviewId,
    section_id: sectionId,
    position: after + 1 + place,
    kind,
    text,
    edited_by: editor,
  }))
  if (rows.length > 0) await tx.insertInto('report_block').values(rows).execute()
  return rows[0]?.id ?? ''
}
