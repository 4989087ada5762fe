import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import { type SourceCount, toldSources } from './documents/told-sources.ts'

/** Kinds of source as the database counts them, in the order in which a report names them. */
const kinds: Record<string, string> = {
  trust_leader: 'Conversations with trust leaders',
  headteacher: 'Conversations with headteachers',
  staff: 'Conversations with school leaders and staff',
  governance: 'Conversations with governors and trustees',
  pupil: 'Conversations with pupils',
  parent: 'Conversations with parents',
  other: 'Other conversations',
  visit: 'Visits to schools',
  document: 'Documents read',
}
const order = Object.keys(kinds)

/** What a review's report stands on, for its lead reviewer, as far as it may be told. */
export async function sourcesOf(tx: Tx, reviewId: string): Promise<SourceCount[]> {
  const { rows } = await sql<SourceCount>`
    select kind, number from access.report_source_counts(${reviewId}::uuid)`.execute(tx)
  return toldSources(rows.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)))
}

/** Lays down with the report what it stands on now. From then on it is read from there, never from the notes. */
export async function freezeSources(tx: Tx, reviewId: string) {
  const counts = JSON.stringify(await sourcesOf(tx, reviewId))
  const frozen = await tx
    .updateTable('report_sources')
    .set({ counts, frozen_at: sql`now()` })
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  if (frozen.numUpdatedRows > 0n) return
  await tx.insertInto('report_sources').values({ review_id: reviewId, counts }).execute()
}

/** What the report stands on, in words, for whoever may read it. Empty where it was begun before this was kept. */
export const reportSources = defineQuery({
  name: 'report sources',
  run: async (tx, { reviewId }: { reviewId: string }): Promise<SourceCount[]> => {
    if (!isUuid(reviewId)) return []
    const row = await tx
      .selectFrom('report_sources')
      .select('counts')
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    const counts = (row?.counts ?? []) as SourceCount[]
    return counts.map(({ kind, number }) => ({ kind: kinds[kind] ?? kind, number }))
  },
})
