import { clockTime, dateOf, weekdayOf } from '../../../web/dates.ts'
import type { FieldState, WaitingNote } from '../device/field-device.ts'
import { methodNames } from '../note.ts'
import type { NoteOnTheWire } from '../wire.ts'

/** A note as its author finds it on this device, wherever it is kept by now. */
export type HeldNote =
  | { note: NoteOnTheWire; is: 'waiting' | 'conflict' | 'refused'; waiting: WaitingNote }
  /** null: sent before this plan of the days was fetched */
  | { note: NoteOnTheWire; is: 'sent'; sentAt: Date | null }

type Known = Pick<FieldState, 'waiting' | 'sentSince' | 'pack'>

/** Each note once, newest first; what waits hides the copy that was sent before. */
export function heldNotes(state: Known, reviewId: string): HeldNote[] {
  const held: HeldNote[] = [
    ...state.waiting.map((waiting) => ({ note: waiting.note, is: waiting.standing.is, waiting })),
    ...state.sentSince.map(({ note, sentAt }) => ({ note, is: 'sent' as const, sentAt })),
    ...(state.pack?.reviews ?? []).flatMap(({ notes }) =>
      notes.map((note) => ({ note, is: 'sent' as const, sentAt: null })),
    ),
  ]
  const once = new Map<string, HeldNote>()
  for (const one of held) if (!once.has(one.note.id)) once.set(one.note.id, one)
  return [...once.values()]
    .filter(({ note }) => note.reviewId === reviewId)
    .toSorted((a, b) => b.note.writtenAt.localeCompare(a.note.writtenAt))
}

export const notesOfSession = (notes: HeldNote[], sessionId: string) =>
  notes.filter(({ note }) => note.sessionId === sessionId).length

/** "09:52", or "Tuesday 14:10" on another day */
export function whenWritten(at: Date | string, today: string): string {
  const day = dateOf(at)
  return day === today ? clockTime(at) : `${weekdayOf(day)} ${clockTime(at)}`
}

/** "09:52. Not attributable", or how one knows where nobody told it */
export function detailOf({ note }: HeldNote, today: string): string {
  const promise = note.attributable ? 'Attributable' : 'Not attributable'
  return `${whenWritten(note.writtenAt, today)}. ${note.method === 'interview' ? promise : methodNames[note.method]}`
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
/** "This is your third note of it." */
export const nextNoteWords = (before: number) =>
  before === 0 ? '' : ` This is your ${ordinals[before] ?? `${before + 1}th`} note of it.`
