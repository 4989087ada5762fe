import type { Tx } from '../../../platform/database.server.ts'
import { ownNotesOf } from '../own-note.server.ts'
import { keptBefore } from '../sending/keep-notes-in.server.ts'
import type { PackReview } from '../wire.ts'

// The lists of a pack: one question each, for all its reviews.

/** What the documents are called that the reader may open. */
export async function documentNamesOf(tx: Tx, reviewIds: string[]): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('document')
    .select(['review_id', 'name'])
    .distinct()
    .where('review_id', 'in', reviewIds)
    .orderBy('name')
    .execute()
  return namesOf(rows)
}

const namesOf = (rows: { review_id: string; name: string }[]) =>
  new Map(
    [...Map.groupBy(rows, (row) => row.review_id)].map(([id, all]) => [id, all.map(({ name }) => name)]),
  )

/** The reader's own notes, newest first, with how many photographs each has. */
export async function notesOf(
  tx: Tx,
  reviewIds: string[],
  personId: string,
): Promise<Map<string, PackReview['notes']>> {
  const own = await ownNotesOf(tx, reviewIds, personId)
  const photos = await photosOf(tx, own)
  const notes = own.map((note) => ({ ...keptBefore(note), photos: photos.get(note.id) ?? 0 }))
  return Map.groupBy(notes, (note) => note.reviewId)
}

async function photosOf(tx: Tx, notes: { id: string }[]): Promise<Map<string, number>> {
  if (notes.length === 0) return new Map()
  const rows = await tx
    .selectFrom('evidence_photo')
    .select(({ fn }) => ['note_id', fn.countAll<number>().as('photos')])
    .where(
      'note_id',
      'in',
      notes.map(({ id }) => id),
    )
    .groupBy('note_id')
    .execute()
  return new Map(rows.map((row) => [row.note_id, row.photos]))
}
