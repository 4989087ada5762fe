import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'

/** How many documents of these reviews the reader has not opened, among those that they may see. */
export async function unopenedOf(
  tx: Tx,
  reviewIds: string[],
  personId: string | undefined,
): Promise<Map<string, number>> {
  if (reviewIds.length === 0 || !personId) return new Map()
  const rows = await tx
    .selectFrom('document')
    .select(['review_id', sql<number>`count(*)::int`.as('count')])
    .where('review_id', 'in', reviewIds)
    .where('removed_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('document_opening')
            .select('document_id')
            .whereRef('document_opening.document_id', '=', 'document.id')
            .where('document_opening.person_id', '=', personId),
        ),
      ),
    )
    .groupBy('review_id')
    .execute()
  return new Map(rows.map((row) => [row.review_id, row.count]))
}
