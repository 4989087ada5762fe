import type { Tx } from '../../../platform/database.server.ts'
import type { Area } from './area.ts'
import { formerMember } from './question.ts'

/** The areas of focus that stand in these reviews, in their order. */
export async function areasOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Area[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('area_of_focus as area')
    .leftJoin('person', 'person.id', 'area.proposed_by')
    .select(['area.review_id', 'area.id', 'area.name', 'area.why', 'area.proposed_by', 'person.name as by'])
    .where('area.review_id', 'in', reviewIds)
    .where('area.withdrawn_at', 'is', null)
    .orderBy('area.position')
    .execute()
  const areas = rows.map(({ review_id, proposed_by, by, ...area }) => ({
    reviewId: review_id,
    area: { ...area, proposedBy: proposed_by, proposedByName: by ?? formerMember },
  }))
  return new Map(
    [...Map.groupBy(areas, ({ reviewId }) => reviewId)].map(([id, all]) => [id, all.map(({ area }) => area)]),
  )
}

/** One of them, or null where it does not stand in this review. */
export async function areaIn(tx: Tx, reviewId: string, areaId: string | null): Promise<Area | null> {
  if (!areaId) return null
  return (await areasOf(tx, [reviewId])).get(reviewId)?.find(({ id }) => id === areaId) ?? null
}
