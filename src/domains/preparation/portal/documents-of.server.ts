import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import type { Amount } from '../reading/reading-time.ts'
import { amountOf } from '../reading/reading-time.ts'

/** That somebody has opened a version of a document, and perhaps said that they have read it. */
export type Opening = { personId: string; version: number; openedAt: string; readAt: string | null }

export type OneDocument = {
  id: string
  requestId: string
  name: string
  mediaType: string
  bytes: number
  uploadedBy: string
  uploadedAt: string
  removedAt: string | null
  /** versions of one document share it */
  lineageId: string
  version: number
  /** null for the version that is read today */
  replacedAt: string | null
  /** what its sender says is new in it */
  changeNote: string
  downloadAllowed: boolean
  reading: 'waiting' | 'read' | 'unreadable'
  pages: number | null
  amount: Amount
  /** what the lead reviewer says of it, where the reader is told */
  summary: { body: string; key: boolean; minutes: number | null; revision: number } | null
  /** who has opened it in whichever version, among those whom the reader may know of */
  openings: Opening[]
}

// An opening knows its version, so that somebody's reading of an earlier one is told where that one is out of sight.
const openings = sql<
  Opening[]
>`coalesce((select json_agg(json_build_object('personId', o.person_id, 'version',
    o.version, 'openedAt', o.first_opened_at, 'readAt', o.read_at) order by o.first_opened_at)
  from document_opening o where o.lineage_id = document.lineage_id), '[]')`

export const documentRows = (tx: Tx) =>
  tx
    .selectFrom('document')
    .leftJoin('person', 'person.id', 'document.uploaded_by')
    .leftJoin('document_summary as summary', 'summary.lineage_id', 'document.lineage_id')
    .select([
      'document.id',
      'document.request_id as requestId',
      'document.name',
      'document.media_type as mediaType',
      'document.bytes',
      'person.name as uploadedBy',
      'document.uploaded_at',
      'document.removed_at',
      'document.lineage_id as lineageId',
      'document.version',
      'document.replaced_at',
      'document.change_note as changeNote',
      'document.download_allowed as downloadAllowed',
      'document.reading',
      'document.pages',
      'document.words',
      'summary.body',
      'summary.key',
      'summary.minutes',
      'summary.revision',
      openings.as('openings'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof documentRows>['execute']>>[number]

export function toDocument(row: Row): OneDocument {
  const { uploaded_at, removed_at, replaced_at, uploadedBy, words, body, key, minutes, revision, ...rest } =
    row
  return {
    ...rest,
    uploadedBy: uploadedBy ?? 'somebody at the trust',
    uploadedAt: uploaded_at.toISOString(),
    removedAt: removed_at?.toISOString() ?? null,
    replacedAt: replaced_at?.toISOString() ?? null,
    amount: amountOf({ words, pages: row.pages, minutes }),
    summary: revision === null ? null : { body: body ?? '', key: key ?? false, minutes, revision },
  }
}

/** The documents of one request in the order in which they came, earlier versions and removed ones among them. */
export async function documentsOf(tx: Tx, requestId: string): Promise<OneDocument[]> {
  const rows = await documentRows(tx)
    .where('document.request_id', '=', requestId)
    .orderBy('document.uploaded_at')
    .execute()
  return rows.map(toDocument)
}
