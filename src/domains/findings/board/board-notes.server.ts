import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import type { NoteKind, NoteMethod } from '../../fieldwork/note.ts'

/**
 * A note as it lies on the board, where others look over the reader's shoulder: the same for everybody who may read
 * it. It says where it comes from only where that may be named, and never whether it is the reader's own.
 */
export type BoardNote = {
  id: string
  body: string
  kind: NoteKind
  method: NoteMethod
  attributable: boolean
  told: string | null
  saidBy: string | null
  school: string | null
  questionIds: string[]
}
type Which = { questionId?: string | null; behind?: string; only?: string[] }

const opened = sql<boolean>`(note.attributable or note.opens_at <= now())`

/** The notes of a key question (or of all, or those without one) that are behind no finding, or those behind one. */
export async function boardNotes(tx: Tx, reviewId: string, which: Which): Promise<BoardNote[]> {
  if (which.only?.length === 0) return []
  const rows = await chosen(tx, reviewId, which)
    .leftJoin('evidence_note_source as source', (join) =>
      join.onRef('source.note_id', '=', 'note.id').on('source.attributable', '=', true),
    )
    .leftJoin('school', 'school.urn', 'source.urn')
    .select([
      'note.id',
      'note.body',
      'note.kind',
      'note.method',
      'note.attributable',
      'note.told_role as told',
      'source.said_by as saidBy',
      'school.name as school',
      sql<string[]>`array(select q.question_id from evidence_note_question q where q.note_id = note.id)`.as(
        'questionIds',
      ),
    ])
    .execute()
  return rows
}

/** Which of them there are, where their words are known already. */
export async function boardNoteIds(tx: Tx, reviewId: string, which: Which): Promise<string[]> {
  const rows = await chosen(tx, reviewId, which).select('note.id').execute()
  return rows.map((row) => row.id)
}

// In the order of their random ids: any other order would tell.
function chosen(tx: Tx, reviewId: string, { questionId, behind, only }: Which) {
  const notes = tx
    .selectFrom('evidence_note as note')
    .where('note.review_id', '=', reviewId)
    .where(opened)
    .orderBy('note.id')
  if (behind)
    return notes.where(
      sql<boolean>`note.id in (select note_id from finding_note where finding_id = ${behind})`,
    )
  const free = notes.where(sql<boolean>`note.id not in (
    select fn.note_id from finding_note fn join finding f on f.id = fn.finding_id
    where fn.review_id = ${reviewId} and f.withdrawn_at is null)`)
  const these = only ? free.where('note.id', 'in', only) : free
  return questionId
    ? these.where(
        sql<boolean>`note.id in (select note_id from evidence_note_question where question_id = ${questionId})`,
      )
    : these
}

export type NoteCount = { questionId: string; notes: number; unused: number }

/** How many notes a key question has, and how many of them are behind no finding yet. */
export async function noteCounts(tx: Tx, reviewId: string): Promise<Map<string, NoteCount>> {
  const { rows } = await sql<NoteCount>`
    select q.question_id as "questionId", count(*)::int as notes,
      (count(*) filter (where note.id not in (
        select fn.note_id from finding_note fn join finding f on f.id = fn.finding_id
        where fn.review_id = ${reviewId} and f.withdrawn_at is null)))::int as unused
    from evidence_note note join evidence_note_question q on q.note_id = note.id
    where note.review_id = ${reviewId} and ${opened} group by q.question_id`.execute(tx)
  return new Map(rows.map((row) => [row.questionId, row]))
}

/** Which notes stand behind a finding, and which of them point the other way. */
export async function sidesOf(tx: Tx, findingId: string): Promise<Map<string, boolean>> {
  const rows = await tx
    .selectFrom('finding_note')
    .select(['note_id', 'contrary'])
    .where('finding_id', '=', findingId)
    .execute()
  return new Map(rows.map((row) => [row.note_id, row.contrary]))
}
