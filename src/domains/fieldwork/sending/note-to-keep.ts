import { z } from 'zod'
import type { Problem } from '../../../access/outcome.ts'
import type { NoteContent } from '../note.ts'
import { mostNotesAtOnce, noteOnTheWire } from '../wire.ts'
import { ageMs } from './note-age.ts'

/** A note on its way into the database, whichever way it came. */
export type NoteToKeep = NoteContent & { id: string; reviewId: string; ageMs: number }
/** One of a batch, as far as it could be read: what cannot be read is told by itself, and holds nothing else up. */
export type Arrived =
  | { id: string; note: NoteToKeep; problem?: never }
  | { id: string; note?: never; problem: Problem }

/** The notes of a batch, each read by itself. */
export const keepNotesInput = z
  .object({
    deviceId: z.uuid(),
    sentAt: z.iso.datetime(),
    notes: z.array(z.unknown()).min(1).max(mostNotesAtOnce),
  })
  .transform(({ deviceId, sentAt, notes }) => ({
    deviceId: deviceId.toLowerCase(),
    notes: notes.map((raw) => readNote(raw, sentAt)),
  }))

function readNote(raw: unknown, sentAt: string): Arrived {
  const read = noteOnTheWire.safeParse(raw)
  if (!read.success) return { id: idOf(raw), problem: firstProblem(read.error) }
  const { writtenAt, ...note } = read.data
  return { id: note.id, note: { ...note, ageMs: ageMs(writtenAt, sentAt) } }
}

/** The number that something was sent with, to answer by; as much of it as can be one. */
export const idOf = (raw: unknown) => {
  const id = (raw as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, 100) : ''
}
// The number is no field that somebody could put right: the device gives the note another.
const firstProblem = ({ issues: [issue] }: z.ZodError): Problem => ({
  field: issue && issue.path.length > 0 ? String(issue.path[0]) : undefined,
  message: issue?.message ?? 'This note cannot be read.',
})
