import { sql } from 'kysely'
import { now } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/database.server.ts'
import { noteDigest } from '../note-digest.server.ts'
import { type Promised, promiseIn } from '../promise.server.ts'
import type { NoteToKeep } from './note-to-keep.ts'

/** A note that may be kept, with the school that its session is at. */
export type ReadyNote = { note: NoteToKeep; urn: number | null }
type Laid = ReadyNote & { promised: Promised }

/**
 * Inserts those whose numbers are not taken, and says which, in one statement however many there are. Another send of
 * the same number that is under way is waited for. Nobody reads a note before it has a source, its author included, so
 * what was new is known by the sources; a number that is taken has one already.
 */
export async function insertNotes(tx: Tx, ready: ReadyNote[], personId: string): Promise<NoteToKeep[]> {
  if (ready.length === 0) return []
  const laid = await layDown(tx, inOrder(ready))
  const rows = JSON.stringify(laid.map((one) => rowOf(one)))
  const inserted = await sql<{ note_id: string }>`${prepared} with arrived as (
      select * from json_to_recordset(${rows}::json) as note (id uuid, review_id uuid, body text, kind text,
        method text, attributable boolean, told_role text, opens_at timestamptz, session_id uuid, urn int,
        said_by text, speaker text, written_at timestamptz, sent_digest text, question_ids uuid[])
    ), words as (
      insert into evidence_note (id, review_id, body, kind, method, attributable, told_role, opens_at)
      select id, review_id, body, kind, method, attributable, told_role, opens_at from arrived
      on conflict do nothing
    ), sources as (
      insert into evidence_note_source
        (note_id, review_id, author_id, attributable, session_id, urn, said_by, speaker, written_at, sent_digest)
      select id, review_id, ${personId}::uuid, attributable, session_id, urn, said_by, speaker, written_at, sent_digest
      from arrived
      on conflict do nothing
      returning note_id
    ), asked as (
      insert into evidence_note_question (note_id, question_id, review_id)
      select id, unnest(question_ids), review_id from arrived join sources on sources.note_id = arrived.id
    ) select note_id from sources`.execute(tx)
  const ids = new Set(inserted.rows.map((row) => row.note_id))
  return laid.flatMap(({ note }) => (ids.has(note.id) ? [note] : []))
}

const rowOf = ({ note, urn, promised }: Laid) => ({
  id: note.id,
  review_id: note.reviewId,
  body: note.body,
  kind: note.kind,
  method: note.method,
  attributable: note.attributable,
  ...promised,
  session_id: note.sessionId,
  urn,
  said_by: note.saidBy,
  speaker: note.speaker,
  written_at: new Date(now().getTime() - note.ageMs),
  sent_digest: noteDigest(note),
  question_ids: [...new Set(note.questionIds)],
})

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
