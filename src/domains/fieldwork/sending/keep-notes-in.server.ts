import type { Permission, Problem } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { isSameNote } from '../note.ts'
import { noteDigest } from '../note-digest.server.ts'
import { type Grounds, groundsIn } from '../note-grounds.server.ts'
import { type OwnNote, ownNotesById } from '../own-note.server.ts'
import { canKeepNote } from '../policy.ts'
import type { KeptBefore, NoteAnswer } from '../wire.ts'
import { insertNotes } from './insert-notes.server.ts'
import type { Arrived, NoteToKeep } from './note-to-keep.ts'

export type Kept = { answers: NoteAnswer[]; new: NoteToKeep[] }
type Standings = Map<string, Standing>

/**
 * Keeps whichever of these notes can be kept, each judged by itself: the one way in, for a form and for a device. A
 * number that was kept before is looked at only then, so that notes sent once cost nothing more; it comes before
 * every other reason to refuse, because a device that never heard the answer must hear it even when the review is over.
 */
export async function keepNotesIn(
  tx: Tx,
  arrived: Arrived[],
  standings: Standings,
  personId: string,
): Promise<Kept> {
  const verdicts = await judge(tx, arrived, standings)
  const ready = arrived.flatMap(({ note }, place) => {
    const verdict = verdicts[place]
    return note && verdict && !verdict.problem ? [{ note, urn: verdict.urn }] : []
  })
  const news = await insertNotes(tx, ready, personId)
  const known = await knownAmong(tx, arrived, news, personId)
  const waiting = new Set(news.map(({ id }) => id))
  const answers = arrived.map((one, place): NoteAnswer => {
    // the first with its number; a second one in the same batch is the same note sent twice
    if (waiting.delete(one.id)) return { id: one.id, result: 'kept' }
    const before = one.note && known.get(one.id)
    if (before) return settled(before, one.note)
    return { id: one.id, result: 'refused', ...(verdicts[place]?.problem ?? numberTaken) }
  })
  return { answers, new: news }
}

/** What each stands on, or why it cannot be kept; by place. */
async function judge(tx: Tx, arrived: Arrived[], standings: Standings): Promise<Grounds[]> {
  const allowed = arrived.flatMap(({ note }) =>
    note && permissionFor(standings, note) === 'allowed' ? [note] : [],
  )
  const grounds = await groundsIn(tx, allowed)
  return arrived.map((one): Grounds => {
    if (!one.note) return { problem: one.problem }
    const permission = permissionFor(standings, one.note)
    return permission === 'allowed' ? grounds(one.note) : { problem: refusalOf(permission) }
  })
}

export function permissionFor(standings: Standings, { reviewId }: { reviewId: string }): Permission {
  const standing = standings.get(reviewId)
  return standing ? canKeepNote(standing) : 'missing'
}

const refusalOf = (permission: Exclude<Permission, 'allowed'>): Problem =>
  permission === 'missing' ? { message: notHere } : { message: permission.notNow }
/** The same words whether a review is over, somebody else's, or none at all. */
export const notHere =
  'This note cannot be kept: its review is over, or you are no longer in its team. Nothing of it is lost here; ask the lead reviewer what to do with it.'
// It says nothing of whether such a note exists, nor whose it is.
const numberTaken: Problem = {
  field: 'id',
  message: 'The number of this note cannot be used. Keep it again, and it becomes a note of its own.',
}

async function knownAmong(tx: Tx, arrived: Arrived[], news: NoteToKeep[], personId: string) {
  const kept = new Set(news)
  const ids = arrived.flatMap(({ note }) => (note && !kept.has(note) ? [note.id] : []))
  return ids.length === 0 ? new Map<string, OwnNote>() : ownNotesById(tx, [...new Set(ids)], personId)
}

/**
 * Kept before: the same note, if it says what it said when it was first sent, or what it says now. Whoever changed a
 * note here meant to; a device that repeats what it sent before has nothing to add, and no question for its author.
 */
function settled(before: OwnNote, note: NoteToKeep): NoteAnswer {
  const repeated = before.sentDigest !== null && before.sentDigest === noteDigest(note)
  const same = before.reviewId === note.reviewId && isSameNote(before, note)
  return repeated || same
    ? { id: note.id, result: 'kept' }
    : { id: note.id, result: 'conflict', kept: keptBefore(before) }
}

export const keptBefore = ({ sentDigest: _, writtenAt, ...note }: OwnNote): KeptBefore => ({
  ...note,
  writtenAt: writtenAt.toISOString(),
})
