import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { templateContent } from '../../programme/template.ts'
import { isUuid, standingIn } from '../standing.server.ts'
import { canChangeNeeds, canOfferWindow, canReadNeeds } from './policy.ts'

/** What one review needs of its team, for the central team. */
export const reviewNeeds = defineQuery({
  name: 'review needs',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || canReadNeeds(standing) !== 'allowed') return null
    const need = await tx
      .selectFrom('review_need')
      .selectAll()
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    const may = canOfferWindow(standing)
    return {
      review: standing.review,
      usualPeers: await usualPeers(tx, reviewId),
      peers: need?.peers ?? null,
      shadows: need?.shadows ?? 0,
      qualityAssurers: need?.quality_assurers ?? 0,
      experience: need?.experience ?? [],
      focus: need?.focus ?? [],
      group: need?.group_name ?? '',
      groups: await groupNames(tx),
      windows: await windowsOf(tx, reviewId),
      can: { change: canChangeNeeds(standing) === 'allowed', offer: may === 'allowed' },
      whyNoWindow: typeof may === 'object' ? may.notNow : null,
    }
  },
})
export type ReviewNeeds = NonNullable<Awaited<ReturnType<typeof reviewNeeds>>>

async function usualPeers(tx: Tx, reviewId: string): Promise<number> {
  const { content } = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select('review_template.content')
    .where('review.id', '=', reviewId)
    .executeTakeFirstOrThrow()
  return templateContent.parse(content).teamSize.usual
}

const windowsOf = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('review_window')
    .select(['id', 'day1', 'day2', 'day3'])
    .where('review_id', '=', reviewId)
    .orderBy('day1')
    .execute()

/** Names that other reviews gave their group, so that the same one is written the same. */
async function groupNames(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select distinct group_name as name from review_need
    where group_name is not null order by 1`.execute(tx)
  return rows.map(({ name }) => name)
}
