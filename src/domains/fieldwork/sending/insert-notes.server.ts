import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { noteDigest } from '../note-digest.server.ts'
import { type Promised, promiseIn } from '../promise.server.ts'
import type { NoteToKeep } from './note-to-keep.ts'

/** A note that may be kept, with the school that its session is at. */
export type ReadyNote = { note: NoteToKeep; urn: number | null }
type Laid = ReadyNote & { promised: Promised }

/**
 * Inserts those whose numbers are not taken, and says which: however many there are, in three statements. Another send
 * of the same number that is under way is waited for. Nobody reads a note before it has a source, its author included,
 * so what was new is known by the sources; a number that is taken has one already.
 */
export async function insertNotes(tx: Tx, ready: ReadyNote[], personId: string): Promise<NoteToKeep[]> {
  if (ready.length === 0) return []
  const laid = await layDown(tx, inOrder(ready))
  await insertWords(tx, laid)
  const inserted = await insertSources(tx, laid, personId)
  const news = laid.flatMap(({ note }) => (inserted.has(note.id) ? [note] : []))
  await insertQuestions(tx, news)
  return news
}

// Each number once, and all senders in one order: two that send the same notes at once wait for each other, not in a ring.
const inOrder = (ready: ReadyNote[]) =>
  [...new Map(ready.toReversed().map((one) => [one.note.id, one])).values()].toSorted((a, b) =>
    a.note.id < b.note.id ? -1 : 1,
  )

async function layDown(tx: Tx, ready: ReadyNote[]): Promise<Laid[]> {
  const laid: Laid[] = []
  for (const [reviewId, ofReview] of Map.groupBy(ready, ({ note }) => note.reviewId)) {
    const promise = await promiseIn(tx, reviewId)
    for (const one of ofReview) laid.push({ ...one, promised: promise(one.note) })
  }
  return laid
}

const insertWords = (tx: Tx, laid: Laid[]) =>
  tx
    .insertInto('evidence_note')
    .values(
      laid.map(({ note: { id, reviewId, body, kind, method, attributable }, promised }) => ({
        ...{ id, review_id: reviewId, body, kind, method, attributable },
        ...promised,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()

async function insertSources(tx: Tx, laid: Laid[], personId: string): Promise<Set<string>> {
  const rows = await tx
    .insertInto('evidence_note_source')
    .values(
      laid.map(({ note, urn }) => ({
        note_id: note.id,
        review_id: note.reviewId,
        author_id: personId,
        attributable: note.attributable,
        session_id: note.sessionId,
        urn,
        said_by: note.saidBy,
        speaker: note.speaker,
        written_at: new Date(now().getTime() - note.ageMs),
        sent_digest: noteDigest(note),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('note_id')
    .execute()
  return new Set(rows.map((row) => row.note_id))
}

async function insertQuestions(tx: Tx, news: NoteToKeep[]) {
  const rows = news.flatMap(({ id, reviewId, questionIds }) =>
    [...new Set(questionIds)].map((question) => ({
      note_id: id,
      question_id: question,
      review_id: reviewId,
    })),
  )
  if (rows.length > 0) await tx.insertInto('evidence_note_question').values(rows).execute()
}
