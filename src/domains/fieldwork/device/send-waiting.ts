import type { NoteAnswer, NoteOnTheWire, ReferralOnTheWire } from '../wire.ts'
import { seal, unseal } from './envelope.ts'
import type { WaitingNote } from './field-device.ts'
import {
  type FieldDatabase,
  type Held,
  isFull,
  openedAll,
  photosOf,
  placeOf,
  recordsOf,
  type StoredRecord,
  sealed,
  write,
} from './store.ts'
import { type Said, type Stopped, sendBatch, sendPhoto } from './talk.ts'
import type { Opened } from './vault.ts'

/** How a round of sending ended. */
export type RoundEnd = { end: 'done' } | { end: 'unreachable' } | { end: 'stopped'; stopped: Stopped }
type Round = {
  database: FieldDatabase
  vault: Opened
  /** how many are still to go, and what the server's clock says */
  onProgress: (left: number) => void
  onTime: (serverNow: string) => void
}
export type StoredWaiting = Omit<WaitingNote, 'keptAt'> & { keptAt: string }

const MOST_NOTES = 50
const MOST_LETTERS = 400_000

/** Sends what waits, in the order in which it was kept. The device lets go of nothing before the server says kept. */
export async function sendWaiting(round: Round): Promise<RoundEnd> {
  const sentNotes = await sendNotes(round)
  return sentNotes.end === 'done' ? sendPhotos(round) : sentNotes
}

async function sendNotes(round: Round): Promise<RoundEnd> {
  const { vault } = round.vault
  const referrals = await referralsIn(round)
  let left = await waitingIn(round)
  do {
    const batch = nextBatch(left)
    round.onProgress(left.length)
    if (batch.length + referrals.length === 0) return { end: 'done' }
    const notes = batch.map(({ content }) => content.note)
    const said = await sendBatch({
      personId: vault.personId,
      deviceId: vault.deviceId,
      notes,
      referrals: referrals.splice(0),
    })
    if (said.said !== 'yes') return endOf(said)
    round.onTime(said.answer.now)
    await settle(round, batch, said.answer.notes)
    await settleReferrals(round, said.answer.referrals)
    left = left.slice(batch.length)
  } while (left.length > 0)
  round.onProgress(0)
  return { end: 'done' }
}

const endOf = (said: Exclude<Said<unknown>, { said: 'yes' }>): RoundEnd =>
  said.said === 'no' ? { end: 'stopped', stopped: said.stopped } : { end: 'unreachable' }

async function waitingIn({ database, vault }: Round): Promise<Held<StoredWaiting>[]> {
  const records = await recordsOf(database, vault.vault.personId, 'waiting')
  return (await openedAll<StoredWaiting>(vault, records))
    .filter(({ content }) => content.standing.is === 'waiting')
    .toSorted((a, b) => a.content.keptAt.localeCompare(b.content.keptAt))
}

function nextBatch(held: Held<StoredWaiting>[]) {
  let letters = 0
  const fits = held.slice(0, MOST_NOTES).findIndex(({ content }, place) => {
    letters += content.note.body.length + 500
    return place > 0 && letters > MOST_LETTERS
  })
  return held.slice(0, fits === -1 ? MOST_NOTES : fits)
}

async function settle(round: Round, batch: Held<StoredWaiting>[], answers: NoteAnswer[]) {
  const answerTo = new Map(answers.map((answer) => [answer.id, answer]))
  for (const held of batch) {
    const answer = answerTo.get(held.record.id)
    // Not spoken of: it stays, and is sent again.
    if (answer) await settleOne(round, held, answer)
  }
}

async function settleOne(
  { database, vault }: Round,
  { record, content }: Held<StoredWaiting>,
  answer: NoteAnswer,
) {
  const instead = await replacement(database, vault, record, content, answer)
  try {
    await replace(database, record, instead)
  } catch (error) {
    // No room even for the copy to read: what the server has is let go of without one, and that makes room.
    if (answer.result !== 'kept' || !isFull(error)) throw error
    await replace(database, record, [])
  }
}

async function replace(database: FieldDatabase, record: StoredRecord, instead: StoredRecord[]) {
  const tx = database.transaction('records', 'readwrite', { durability: 'strict' })
  const now = await tx.store.get([record.personId, record.kind, record.id])
  // Changed while it was under way: the answer speaks of the words before. The newer ones go in the next round.
  if (now?.version === record.version) {
    void tx.store.delete([record.personId, record.kind, record.id])
    for (const one of instead) void tx.store.put(one)
  }
  await tx.done
}

async function replacement(
  database: FieldDatabase,
  vault: Opened,
  record: StoredRecord,
  content: StoredWaiting,
  answer: NoteAnswer,
): Promise<StoredRecord[]> {
  const version = record.version + 1
  if (answer.result === 'kept')
    return [await sealed(vault, 'sent', record.id, { note: content.note, sentAt: new Date().toISOString() })]
  if (answer.result === 'refused' && (answer.field === 'id' || answer.field === 'noteId'))
    return renumbered(database, vault, content)
  const standing =
    answer.result === 'conflict'
      ? { is: 'conflict', kept: answer.kept }
      : { is: 'refused', message: answer.message, field: answer.field }
  return [await sealed(vault, 'waiting', record.id, { ...content, standing }, { version })]
}

/** Its number cannot be used, whyever: with another it is the same note, and its photographs go along. */
export async function renumbered(
  database: FieldDatabase,
  vault: Opened,
  content: StoredWaiting,
): Promise<StoredRecord[]> {
  const id = crypto.randomUUID()
  const note: NoteOnTheWire = { ...content.note, id }
  const photos = await photosOf(database, vault.vault.personId, content.note.id)
  const moved = photos.map(async (photo) => {
    const place = { personId: photo.personId, kind: photo.kind, id: photo.id, noteId: id }
    const jpeg = await unseal(vault.key, placeOf(photo), photo)
    return { ...place, version: photo.version + 1, ...(await seal(vault.key, placeOf(place), jpeg)) }
  })
  return [
    await sealed(vault, 'waiting', id, { ...content, note, standing: { is: 'waiting' } }),
    ...(await Promise.all(moved)),
  ]
}

async function referralsIn({ database, vault }: Round): Promise<ReferralOnTheWire[]> {
  const records = await recordsOf(database, vault.vault.personId, 'referral')
  return (await openedAll<ReferralOnTheWire>(vault, records)).map(({ content }) => content)
}

// One that is refused says nothing that could be put right: there is nothing in it but that it was made.
const settleReferrals = ({ database, vault }: Round, answers: NoteAnswer[]) =>
  write(database, { remove: answers.map(({ id }) => [vault.vault.personId, 'referral', id]) })

async function sendPhotos(round: Round): Promise<RoundEnd> {
  const { database, vault } = round
  const { personId, deviceId } = vault.vault
  const still = new Set(
    [
      ...(await recordsOf(database, personId, 'waiting')),
      ...(await recordsOf(database, personId, 'draft')),
    ].map(({ id }) => id),
  )
  for (const record of await recordsOf(database, personId, 'photo')) {
    // A photograph goes after its note, never before it.
    if (!record.noteId || still.has(record.noteId)) continue
    const bytes = await unseal(vault.key, placeOf(record), record).catch(() => null)
    if (!bytes) continue
    const jpeg = new Blob([bytes], { type: 'image/jpeg' })
    const said = await sendPhoto({ photoId: record.id, noteId: record.noteId, personId, deviceId, jpeg })
    if (said.said === 'nothing') return { end: 'unreachable' }
    // One that the server cannot take holds the others up no more than a note would; its author takes it away.
    if (said.said === 'no' && said.stopped.reason === 'not-understood') continue
    if (said.said === 'no') return endOf(said)
    if (said.answer.result !== 'kept') continue
    await write(database, { remove: [[personId, 'photo', record.id]] })
  }
  return { end: 'done' }
}
