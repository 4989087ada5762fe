import { createHash } from 'node:crypto'
import { type NoteContent, plainNote } from './note.ts'

/** What a note said when it was first sent: enough to know it again, whatever has become of it here. */
export const noteDigest = (note: NoteContent & { reviewId: string }) =>
  createHash('sha256')
    .update(JSON.stringify([note.reviewId, ...plainNote(note)]))
    .digest('hex')
