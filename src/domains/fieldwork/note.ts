import type { Speaker } from '../../engines/disclosure/speakers.ts'

/** What an evidence note says, without who said it and where: that is its source, and has readers of its own. */
export type NoteKind = 'strength' | 'concern' | 'question' | 'practice'
export type NoteMethod = 'interview' | 'visit' | 'document'

export type NoteContent = {
  body: string
  kind: NoteKind
  method: NoteMethod
  /** the person agreed to be named; never taken for granted */
  attributable: boolean
  sessionId: string | null
  saidBy: string
  speaker: Speaker
  questionIds: string[]
}

export const kindNames: Record<NoteKind, string> = {
  question: 'A question to follow',
  strength: 'A strength',
  concern: 'A concern',
  practice: 'Practice worth sharing',
}

/** How do you know? */
export const methodNames: Record<NoteMethod, string> = {
  interview: 'Was told',
  visit: 'Saw it',
  document: 'Read it',
}

/** All that a note says, in one order. */
export const plainNote = (note: NoteContent) => [
  note.body,
  note.kind,
  note.method,
  note.attributable,
  note.sessionId,
  note.saidBy,
  note.speaker,
  ...new Set(note.questionIds.toSorted()),
]

/** The same words about the same thing: what makes a note that is sent twice one note. */
export const isSameNote = (a: NoteContent, b: NoteContent) =>
  JSON.stringify(plainNote(a)) === JSON.stringify(plainNote(b))
