import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { canWriteReport } from '../policy.ts'
import { reportFacts } from '../report-facts.server.ts'
import { firstChange, type SectionToWrite } from './document-of-text.ts'

export type Change = { id: number; at: Date; personId: string | null; change: Uint8Array }

/** Every change of a report's text, in the order in which they were kept; none for whoever may not write it. */
export async function changesOf(tx: Tx, reviewId: string): Promise<Change[]> {
  const rows = await tx
    .selectFrom('report_update')
    .select(['id', 'made_at', 'person_id', 'change'])
    .where('review_id', '=', reviewId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: Number(row.id),
    at: row.made_at,
    personId: row.person_id,
    change: new Uint8Array(row.change),
  }))
}

export const mayWrite = defineQuery({
  name: 'may write',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return false
    const facts = await reportFacts(tx, { reviewId }, actor)
    return facts !== null && canWriteReport(facts) === 'allowed'
  },
})

export const writingLog = defineQuery({
  name: 'writing log',
  run: (tx, { reviewId }: { reviewId: string }) => changesOf(tx, reviewId),
})

/** The text as it stands in rows, as the first change of a document: for a report that nobody has written in yet. */
export async function firstChangeOf(tx: Tx, reviewId: string): Promise<Uint8Array> {
  const { rows } = await sql<SectionToWrite>`
    select s.id, s.heading, coalesce((select json_agg(json_build_object(
        'id', b.id, 'kind', b.kind, 'text', b.text, 'findingId', b.finding_id) order by b.position)
      from report_block b where b.section_id = s.id), '[]') as blocks
    from report_section s where s.review_id = ${reviewId} order by s.position`.execute(tx)
  return firstChange(rows)
}
