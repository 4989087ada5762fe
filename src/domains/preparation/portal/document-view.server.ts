import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { documentRows, type OneDocument, toDocument } from './documents-of.server.ts'

type At = { reviewId: string; documentId: string }
export type DocumentView = {
  document: OneDocument
  request: { id: string; number: number; question: string }
  /** the version that is read today, where it is another */
  current: string | null
}

/** One version of a document for its page, or null where there is none for this reader. */
export const documentView = defineQuery({
  name: 'document view',
  run: async (tx, { reviewId, documentId }: At): Promise<DocumentView | null> => {
    if (!isUuid(documentId) || !isUuid(reviewId)) return null
    const row = await documentRows(tx)
      .innerJoin('document_request as request', 'request.id', 'document.request_id')
      .select(['request.position as number', 'request.question'])
      .where('document.id', '=', documentId)
      .where('document.review_id', '=', reviewId)
      .where('document.removed_at', 'is', null)
      .executeTakeFirst()
    if (!row) return null
    const { number, question, ...rest } = row
    return {
      document: toDocument(rest),
      request: { id: row.requestId, number, question },
      current: row.replaced_at ? await currentOf(tx, row.lineageId) : null,
    }
  },
})

async function currentOf(tx: Tx, lineageId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('document')
    .select('id')
    .where('lineage_id', '=', lineageId)
    .where('replaced_at', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Where an address leads today, for a reader of a version that has been replaced since. */
export const newerVersion = defineQuery({
  name: 'newer version',
  run: async (tx, { documentId }: At, actor): Promise<string | null> => {
    if (!isUuid(documentId) || !actor.personId) return null
    const opened = await tx
      .selectFrom('document_opening')
      .select('lineage_id')
      .where('document_id', '=', documentId)
      .where('person_id', '=', actor.personId)
      .executeTakeFirst()
    return opened?.lineage_id ? currentOf(tx, opened.lineage_id) : null
  },
})

export type ShownPart = { place: number; label: string; body: string; preview: string | null }
type Window = { documentId: string; from: number; most: number }

/** The words of a document from one part on: so many parts, and where the next begin. */
export const documentParts = defineQuery({
  name: 'document parts',
  run: async (tx, { documentId, from, most }: Window) => {
    const rows: ShownPart[] = await tx
      .selectFrom('document_text')
      .select(['place', 'label', 'body', 'preview'])
      .where('document_id', '=', documentId)
      .where('place', '>=', from)
      .orderBy('place')
      .limit(most + 1)
      .execute()
    return { parts: rows.slice(0, most), next: rows[most]?.place ?? null }
  },
})

/** The sheets of a workbook: where each begins. */
export const documentSheets = defineQuery({
  name: 'document sheets',
  run: (tx, { documentId }: { documentId: string }) =>
    tx
      .selectFrom('document_text')
      .select(['place', 'label'])
      .where('document_id', '=', documentId)
      .where('preview', 'is not', null)
      .orderBy('place')
      .execute(),
})

/** What somebody might read next: a document of the review that they have not read, those marked as key first. */
export const nextToRead = defineQuery({
  name: 'next to read',
  run: async (tx, { reviewId, documentId }: At, actor) => {
    const row = await tx
      .selectFrom('document')
      .leftJoin('document_summary as summary', 'summary.lineage_id', 'document.lineage_id')
      .innerJoin('document_request as request', 'request.id', 'document.request_id')
      .leftJoin('document_opening as mine', (join) =>
        join.onRef('mine.document_id', '=', 'document.id').on('mine.person_id', '=', actor.personId),
      )
      .select(['document.id', 'document.name'])
      .where('document.review_id', '=', reviewId)
      .where('document.id', '<>', documentId)
      .where('document.removed_at', 'is', null)
      .where('document.replaced_at', 'is', null)
      .where('mine.read_at', 'is', null)
      .orderBy('summary.key', (order) => order.desc().nullsLast())
      .orderBy('request.position')
      .orderBy('document.uploaded_at')
      .limit(1)
      .executeTakeFirst()
    return row ?? null
  },
})
