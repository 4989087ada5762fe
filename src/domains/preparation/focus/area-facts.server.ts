import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { templateOf } from '../review-template.server.ts'
import { areasOf } from './areas.server.ts'
import type { AreaFacts, OneAreaFacts } from './policy.ts'
import { questionFacts } from './question-facts.server.ts'

/** What a change to the areas of a review is decided from; it holds the review's row. */
export async function areaFacts(tx: Tx, reviewId: string, actor: Actor): Promise<AreaFacts | null> {
  const facts = await questionFacts(tx, reviewId, actor)
  const template = facts && (await templateOf(tx, reviewId))
  if (!facts || !template) return null
  return {
    ...facts,
    areas: (await areasOf(tx, [reviewId])).get(reviewId) ?? [],
    focusAreas: template.focusAreas,
  }
}

/** The same, with the area that it is about. */
export async function oneArea(tx: Tx, areaId: string, actor: Actor): Promise<OneAreaFacts | null> {
  const row = await tx
    .selectFrom('area_of_focus')
    .select('review_id')
    .where('id', '=', areaId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  const facts = row ? await areaFacts(tx, row.review_id, actor) : null
  const area = facts?.areas.find(({ id }) => id === areaId)
  return facts && area ? { ...facts, area } : null
}
