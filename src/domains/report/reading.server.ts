import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import type { EvidenceSnapshot, ReportSection, ReportState } from './report.ts'

export type ReportCover = {
  trustName: string
  days: [string, string, string]
  state: ReportState
  releasedAt: Date | null
  leadName: string
  teamNames: string[]
  hostTeamNames: string[]
}

/** What stands on the cover; null for whoever may not read the report. */
export async function coverOf(tx: Tx, reviewId: string): Promise<ReportCover | null> {
  const { rows } = await sql<Omit<ReportCover, 'days'> & { day1: string; day2: string; day3: string }>`
    select trust_name as "trustName", day1, day2, day3, state, released_at as "releasedAt",
      lead_name as "leadName", team_names as "teamNames", host_team_names as "hostTeamNames"
    from access.report_cover(${reviewId}::uuid)`.execute(tx)
  const row = rows[0]
  if (!row) return null
  const { day1, day2, day3, ...rest } = row
  return { ...rest, days: [day1, day2, day3] }
}

/** The text, section by section. No rows, no sections: the database decides who reads it. */
export async function textOf(tx: Tx, reviewId: string): Promise<ReportSection[]> {
  const sections = await tx
    .selectFrom('report_section')
    .select(['id', 'heading', 'question_id', 'key_question'])
    .where('review_id', '=', reviewId)
    .orderBy('position')
    .execute()
  const blocks = await tx
    .selectFrom('report_block')
    .select(['id', 'section_id', 'kind', 'text', 'evidence'])
    .where('review_id', '=', reviewId)
    .orderBy('position')
    .execute()
  let number = 0
  return sections.map((section) => ({
    id: section.id,
    heading: section.heading,
    number: section.question_id ? ++number : null,
    keyQuestion: section.key_question,
    blocks: blocks
      .filter((block) => block.section_id === section.id)
      .map(({ section_id: _, evidence, ...block }) => ({
        ...block,
        evidence: evidence as EvidenceSnapshot | null,
      })),
  }))
}

/** The report for whoever may read it, or null. */
export const readableReport = defineQuery({
  name: 'readable report',
  run: async (tx, { reviewId }: { reviewId: string }) => {
    if (!isUuid(reviewId)) return null
    const cover = await coverOf(tx, reviewId)
    return cover && { cover, sections: await textOf(tx, reviewId) }
  },
})
