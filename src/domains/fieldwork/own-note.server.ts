import type { Tx } from '../../platform/database.server.ts'
import type { NoteContent } from './note.ts'

export type OwnNote = NoteContent & {
  id: string
  reviewId: string
  writtenAt: Date
  sentDigest: string | null
}

const withSource = (tx: Tx, personId: string) =>
  tx
    .selectFrom('evidence_note as note')
    .innerJoin('evidence_note_source as source', 'source.note_id', 'note.id')
    .select([
      'note.id',
      'note.review_id as reviewId',
      'note.body',
      'note.kind',
      'note.method',
      'note.attributable',
      'source.session_id as sessionId',
      'source.said_by as saidBy',
      'source.speaker',
      'source.written_at as writtenAt',
      'source.sent_digest as sentDigest',
    ])
    .where('source.author_id', '=', personId)

/** A note with its source, for its author alone. */
export async function ownNoteIn(
  tx: Tx,
  reviewId: string,
  noteId: string,
  personId: string,
): Promise<OwnNote | null> {
  const rows = await withSource(tx, personId)
    .where('note.id', '=', noteId)
    .where('note.review_id', '=', reviewId)
    .execute()
  return (await withQuestions(tx, rows))[0] ?? null
}

/** Those of these notes that the person wrote, by their ids, in whichever review. */
export async function ownNotesById(
  tx: Tx,
  noteIds: string[],
  personId: string,
): Promise<Map<string, OwnNote>> {
  const rows = await withSource(tx, personId).where('note.id', 'in', noteIds).execute()
  return new Map((await withQuestions(tx, rows)).map((note) => [note.id, note]))
}

/** All that the person wrote in these reviews, newest first. */
export async function ownNotesOf(tx: Tx, reviewIds: string[], personId: string): Promise<OwnNote[]> {
  const rows = await withSource(tx, personId)
    .where('note.review_id', 'in', reviewIds)
    .orderBy('source.written_at', 'desc')
    .orderBy('note.id')
    .execute()
  return withQuestions(tx, rows)
}

type Row = Omit<OwnNote, 'questionIds'>
async function withQuestions(tx: Tx, rows: Row[]): Promise<OwnNote[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const asked = await tx
    .selectFrom('evidence_note_question')
    .select(['note_id', 'question_id'])
    .where('note_id', 'in', ids)
    .execute()
  const of = Map.groupBy(asked, (row) => row.note_id)
  return rows.map((row) => ({ ...row, questionIds: (of.get(row.id) ?? []).map((one) => one.question_id) }))
}

export async function putQuestions(tx: Tx, reviewId: string, noteId: string, questionIds: string[]) {
  await tx.deleteFrom('evidence_note_question').where('note_id', '=', noteId).execute()
  if (questionIds.length === 0) return
  const rows = [...new Set(questionIds)].map((id) => ({
    note_id: noteId,
    question_id: id,
    review_id: reviewId,
  }))
  await tx.insertInto('evidence_note_question').values(rows).execute()
}
