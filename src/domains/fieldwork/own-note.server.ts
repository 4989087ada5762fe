import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { NoteContent } from './note.ts'

export type OwnNote = NoteContent & { id: string; writtenAt: Date }

/** A note with its source, for its author alone. */
export async function ownNoteIn(
  tx: Tx,
  reviewId: string,
  noteId: string,
  personId: string,
): Promise<OwnNote | null> {
  const row = await tx
    .selectFrom('evidence_note as note')
    .innerJoin('evidence_note_source as source', 'source.note_id', 'note.id')
    .select([
      'note.id',
      'note.body',
      'note.kind',
      'note.method',
      'note.attributable',
      'source.session_id as sessionId',
      'source.said_by as saidBy',
      'source.speaker',
      'source.written_at as writtenAt',
    ])
    .where('note.id', '=', noteId)
    .where('note.review_id', '=', reviewId)
    .where('source.author_id', '=', personId)
    .executeTakeFirst()
  if (!row) return null
  const questions = await tx
    .selectFrom('evidence_note_question')
    .select('question_id')
    .where('note_id', '=', noteId)
    .execute()
  return { ...row, questionIds: questions.map((question) => question.question_id) }
}

/** The school of the session, once it is sure that session and questions are this review's. */
export async function schoolOf(
  tx: Tx,
  reviewId: string,
  { sessionId, questionIds }: NoteContent,
): Promise<number | null> {
  if (questionIds.length > 0) {
    const known = await tx
      .selectFrom('key_question')
      .select('id')
      .where('review_id', '=', reviewId)
      .where('id', 'in', questionIds)
      .execute()
    if (known.length < new Set(questionIds).size)
      throw new Refused([{ field: 'questionIds', message: 'Choose key questions of this review.' }])
  }
  if (!sessionId) return null
  const session = await tx
    .selectFrom('session')
    .select('urn')
    .where('review_id', '=', reviewId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (!session)
    throw new Refused([
      { field: 'sessionId', message: 'That session is no longer on the schedule. Choose another, or none.' },
    ])
  return session.urn
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
