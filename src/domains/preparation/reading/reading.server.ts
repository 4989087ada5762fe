import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type Amount, minutesOf, noAmount, together } from './reading-time.ts'

/** Minutes of reading that are left, of all that there are. */
export type ReadingProgress = { left: number; all: number }

export type OwnReading = {
  /** the documents that the lead reviewer marked; where none is marked, all */
  toRead: ReadingProgress
  unread: number
  /** whether some are marked, so that `everything` says more */
  marked: boolean
  everything: ReadingProgress
  precis: 'not shared' | 'to read' | 'read'
  /** documents read in an earlier version, of which there is a new one that was not opened yet */
  renewed: number
}

type Row = { review_id: string; key: boolean; read: boolean; count: number; renewed: number } & Amount

/** How far a person has got with these reviews' documents, among those that they may see. */
export async function readingOf(
  tx: Tx,
  reviewIds: string[],
  personId: string,
): Promise<Map<string, OwnReading>> {
  if (reviewIds.length === 0) return new Map()
  const ids = sql.join(reviewIds.map((id) => sql`${id}::uuid`))
  const amounts = await sql<Row>`
    select d.review_id, coalesce(s.key, false) as key, o.read_at is not null as read, count(*)::int as count,
      coalesce(sum(s.minutes), 0)::int as minutes,
      coalesce(sum(d.words) filter (where s.minutes is null), 0)::int as words,
      coalesce(sum(d.pages) filter (where s.minutes is null and coalesce(d.words, 0) = 0), 0)::int as pages,
      (count(*) filter (where o.document_id is null and exists (select from document_opening earlier
        where earlier.lineage_id = d.lineage_id and earlier.person_id = ${personId}::uuid)))::int as renewed
    from document d left join document_summary s on s.lineage_id = d.lineage_id
      left join document_opening o on o.document_id = d.id and o.person_id = ${personId}::uuid
    where d.review_id in (${ids}) and d.removed_at is null and d.replaced_at is null
    group by 1, 2, 3`.execute(tx)
  const shared = await tx
    .selectFrom('precis')
    .leftJoin('precis_reading as mine', (join) =>
      join.onRef('mine.review_id', '=', 'precis.review_id').on('mine.person_id', '=', personId),
    )
    .select(['precis.review_id', 'precis.written_by', 'mine.read_at'])
    .where('precis.review_id', 'in', reviewIds)
    .where('precis.shared_at', 'is not', null)
    .execute()
  const rows = Map.groupBy(amounts.rows, (row) => row.review_id)
  // Whoever wrote it has read it.
  const knows = (row: (typeof shared)[number]) => row.read_at !== null || row.written_by === personId
  const precis = new Map(
    shared.map((row) => [row.review_id, knows(row) ? ('read' as const) : ('to read' as const)]),
  )
  return new Map(reviewIds.map((id) => [id, told(rows.get(id) ?? [], precis.get(id) ?? 'not shared')]))
}

function told(rows: Row[], precis: OwnReading['precis']): OwnReading {
  const marked = rows.some((row) => row.key)
  const counted = marked ? rows.filter((row) => row.key) : rows
  const unread = counted.filter((row) => !row.read).reduce((sum, row) => sum + row.count, 0)
  const renewed = rows.reduce((sum, row) => sum + row.renewed, 0)
  return { toRead: progress(counted), unread, marked, everything: progress(rows), precis, renewed }
}

const progress = (rows: (Amount & { read: boolean })[]): ReadingProgress => ({
  left: minutesOf(together(rows.filter((row) => !row.read))),
  all: minutesOf(together(rows)),
})

export const ownReading = defineQuery({
  name: 'own reading',
  run: async (tx, { reviewId }: { reviewId: string }, actor) =>
    actor.personId ? ((await readingOf(tx, [reviewId], actor.personId)).get(reviewId) ?? null) : null,
})

export type ReadingOfOne = ReadingProgress & { personId: string; precisRead: boolean }

/** For the lead reviewer: how far each has got, in minutes. To anybody else the database says nothing. */
export const readingOfTeam = defineQuery({
  name: 'reading of the team',
  run: async (tx, { reviewId }: { reviewId: string }): Promise<ReadingOfOne[]> => {
    const { rows } = await sql<{
      person_id: string
      precis_read: boolean
      all_minutes: number
      all_words: number
      all_pages: number
      read_minutes: number
      read_words: number
      read_pages: number
    }>`select * from access.reading_of_team(${reviewId})`.execute(tx)
    return rows.map((row) => {
      const all = { ...noAmount, minutes: row.all_minutes, words: row.all_words, pages: row.all_pages }
      const left = {
        minutes: row.all_minutes - row.read_minutes,
        words: row.all_words - row.read_words,
        pages: row.all_pages - row.read_pages,
      }
      return {
        personId: row.person_id,
        precisRead: row.precis_read,
        left: minutesOf(left),
        all: minutesOf(all),
      }
    })
  },
})
