import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { type Figure, type Kept, keptFigures } from './kept-figures.ts'

/** None before the release, and for nobody but the host's leaders and the central team. */
export async function keptFiguresOf(tx: Tx, reviewId: string): Promise<Figure[] | null> {
  const { rows } = await sql<Kept>`
    select released_at as "releasedAt", draft_days as "draftDays", team_days as "teamDays",
      quality_days as "qualityDays", host_days as "hostDays", strengths, areas, next_steps as "nextSteps", practices,
      sections, corrections, disagreements, visits, interviews, reviewers
    from access.kept_figures(${reviewId}::uuid)`.execute(tx)
  return rows[0] ? keptFigures(rows[0]) : null
}

export const keptPage = defineQuery({
  name: 'what the programme keeps of a report',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const standing = await standingIn(tx, reviewId, actor)
    const figures = await keptFiguresOf(tx, reviewId)
    return standing && figures && { trustName: standing.review.trustName, figures }
  },
})
