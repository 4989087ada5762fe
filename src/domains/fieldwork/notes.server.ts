import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import { contactsIn } from '../schedule/safeguarding-contacts.server.ts'
import { keyQuestionsIn } from './key-questions.server.ts'
import type { NoteKind, NoteMethod } from './note.ts'
import { sessionsOfToday } from './sessions.server.ts'
import { teamStandingIn } from './team-standing.server.ts'

export type NoteSource = {
  author: string | null
  school: string | null
  saidBy: string
  session: string | null
  writtenAt: Date
}
export type Note = {
  id: string
  body: string
  kind: NoteKind
  method: NoteMethod
  attributable: boolean
  mine: boolean
  /** who said it, as everybody but its author is told: a role that fits at least three people. Null: nobody did */
  toldRole: string | null
  /** null: not attributable and another's. The database does not give it; nothing here could hide it better. */
  source: NoteSource | null
  questionIds: string[]
  /** stands behind a finding that has not been withdrawn */
  gathered: boolean
}
export type NotesFilter = { reviewId: string; questionId?: string; mine?: boolean; unused?: boolean }

export const reviewNotes = defineQuery({
  name: 'review notes',
  run: async (tx, { reviewId, questionId, mine, unused }: NotesFilter, actor) => {
    const standing = await teamStandingIn(tx, reviewId, actor)
    if (!standing) return null
    const all = await notesIn(tx, reviewId, standing.personId)
    const asked = questionId && isUuid(questionId) ? questionId : null
    const notes = all.filter(
      (note) =>
        (!mine || note.mine) && (!unused || !note.gathered) && (!asked || note.questionIds.includes(asked)),
    )
    return {
      standing,
      questions: await keyQuestionsIn(tx, reviewId),
      sessions: await sessionsOfToday(tx, standing),
      contacts: await contactsIn(tx, reviewId),
      counts: { all: all.length, mine: all.filter((note) => note.mine).length },
      notes: mine ? notes.toSorted(newestFirst) : notes,
    }
  },
})

const newestFirst = (a: Note, b: Note) =>
  (b.source?.writtenAt.getTime() ?? 0) - (a.source?.writtenAt.getTime() ?? 0)

/** Every note of a review that the actor may read, in the order of their random ids: any other order would tell. */
export async function notesIn(tx: Tx, reviewId: string, personId: string): Promise<Note[]> {
  const [rows, questions, gathered] = await Promise.all([
    notesWithSource(tx, reviewId),
    tx
      .selectFrom('evidence_note_question')
      .select(['note_id', 'question_id'])
      .where('review_id', '=', reviewId)
      .execute(),
    gatheredIn(tx, reviewId),
  ])
  const questionsOf = Map.groupBy(questions, (row) => row.note_id)
  return rows.map(({ id, body, kind, method, attributable, toldRole, author_id, ...source }) => ({
    id,
    body,
    kind,
    method,
    attributable,
    toldRole,
    mine: author_id === personId,
    source:
      author_id && source.writtenAt
        ? { ...source, saidBy: source.saidBy ?? '', writtenAt: source.writtenAt }
        : null,
    questionIds: (questionsOf.get(id) ?? []).map((row) => row.question_id),
    gathered: gathered.has(id),
  }))
}

// The join finds a source only where the row-level rules give one: the author's own, or an attributable one.
const notesWithSource = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('evidence_note as note')
    .leftJoin('evidence_note_source as source', 'source.note_id', 'note.id')
    .leftJoin('person', 'person.id', 'source.author_id')
    .leftJoin('school', 'school.urn', 'source.urn')
    .leftJoin('session', 'session.id', 'source.session_id')
    .select([
      'note.id',
      'note.body',
      'note.kind',
      'note.method',
      'note.attributable',
      'note.told_role as toldRole',
      'source.author_id',
      'person.name as author',
      'school.name as school',
      'source.said_by as saidBy',
      'session.title as session',
      'source.written_at as writtenAt',
    ])
    .where('note.review_id', '=', reviewId)
    .orderBy('note.id')
    .execute()

async function gatheredIn(tx: Tx, reviewId: string) {
  const rows = await tx
    .selectFrom('finding_note')
    .innerJoin('finding', 'finding.id', 'finding_note.finding_id')
    .select('finding_note.note_id')
    .where('finding_note.review_id', '=', reviewId)
    .where('finding.withdrawn_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.note_id))
}
