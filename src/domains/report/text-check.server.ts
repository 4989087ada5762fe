import { defineQuery } from '../../access/define-query.server.ts'
import { dateOf } from '../../web/dates.ts'
import { isUuid } from '../allocation/standing.server.ts'
import { canonicalText } from './canonical-text.ts'
import { coverOf, textOf } from './reading.server.ts'
import { markOf } from './text-mark.server.ts'

/** For whoever may read the report, once its text is final. What was released before there was a mark has none. */
export const textCheck = defineQuery({
  name: 'check of the final text',
  run: async (tx, { reviewId }: { reviewId: string }) => {
    if (!isUuid(reviewId)) return null
    const cover = await coverOf(tx, reviewId)
    const row = await tx
      .selectFrom('report')
      .select(['sha256', 'final_at'])
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    if (!cover || !row?.sha256 || !row.final_at) return null
    const sections = await textOf(tx, reviewId)
    return {
      trustName: cover.trustName,
      finalOn: dateOf(row.final_at),
      kept: row.sha256,
      now: markOf(sections),
    }
  },
})

/** The bytes that the mark is worked out from. */
export const finalText = defineQuery({
  name: 'final text',
  run: async (tx, { reviewId }: { reviewId: string }) => {
    if (!isUuid(reviewId)) return null
    const cover = await coverOf(tx, reviewId)
    const isFinal = cover?.state === 'final' || cover?.state === 'released'
    return cover && isFinal ? { cover, text: canonicalText(await textOf(tx, reviewId)) } : null
  },
})
