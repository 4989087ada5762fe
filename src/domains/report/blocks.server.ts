import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'

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
