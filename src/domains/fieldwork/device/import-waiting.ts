import { done, not } from './answers.ts'
import { seal } from './envelope.ts'
import type { OpenDevice } from './open-device.ts'
import type { StoredWaiting } from './send-waiting.ts'
import { opened, placeOf, recordsOf, type StoredRecord } from './store.ts'
import { type Brought, readExported } from './transfer.ts'

/**
 * Takes up what another device of the same person, or this one earlier, has exported. A note that is here already with
 * other words stays as it is; what the file says of it becomes a note of its own.
 */
export async function importWaiting(device: OpenDevice, file: Blob, code: string) {
  const brought = await readExported(file, code, device.personId)
  if (typeof brought === 'string') return not(brought)
  const toTake = besideWhatIsHere(brought, await notesHere(device))
  const wrote = await device.write({ put: await Promise.all(toTake.map((one) => resealed(device, one))) })
  if (!wrote.done) return wrote
  return { ...done, notes: toTake.filter(({ kind }) => kind === 'waiting').length }
}

export const wordsOf = (content: StoredWaiting) => JSON.stringify(content.note)
const read = ({ content }: Brought): StoredWaiting => JSON.parse(new TextDecoder().decode(content))

/** The words of each note on this device that has not been sent; of one that does not open, none. */
async function notesHere({ tab, vault, personId }: OpenDevice): Promise<Map<string, string>> {
  const database = await tab.store()
  const records = [
    ...(await recordsOf(database, personId, 'waiting')),
    ...(await recordsOf(database, personId, 'draft')),
  ]
  const words = records.map(
    async (record) =>
      [record.id, await opened<StoredWaiting>(vault, record).then(wordsOf, () => '')] as const,
  )
  return new Map(await Promise.all(words))
}

/** What is taken up of it, given the words of each note that is here by its number. */
export function besideWhatIsHere(brought: Brought[], here: Map<string, string>): Brought[] {
  const notes = brought.filter(({ kind }) => kind === 'waiting')
  const same = new Set(notes.filter((one) => here.get(one.id) === wordsOf(read(one))).map(({ id }) => id))
  const other = new Map(
    notes.filter(({ id }) => here.has(id) && !same.has(id)).map(({ id }) => [id, crypto.randomUUID()]),
  )
  const left = brought.filter(({ id, noteId }) => !same.has(noteId ?? id))
  const photos = new Map(
    left.filter(({ noteId }) => noteId && other.has(noteId)).map(({ id }) => [id, crypto.randomUUID()]),
  )
  return left.map((one) => renamed(one, other, photos))
}

/** The same under numbers of its own, so that nothing that is here is written over. */
function renamed(one: Brought, notes: Map<string, string>, photos: Map<string, string>): Brought {
  if (one.noteId)
    return { ...one, id: photos.get(one.id) ?? one.id, noteId: notes.get(one.noteId) ?? one.noteId }
  const id = notes.get(one.id)
  if (!id) return one
  const content = read(one)
  const own = {
    ...content,
    note: { ...content.note, id },
    photoIds: content.photoIds.map((photo) => photos.get(photo) ?? photo),
  }
  return { ...one, id, content: new TextEncoder().encode(JSON.stringify(own)) }
}

async function resealed(
  { vault, personId }: OpenDevice,
  { content, ...one }: Brought,
): Promise<StoredRecord> {
  const place = { personId, kind: one.kind, id: one.id, noteId: one.noteId }
  return { ...place, version: 1, ...(await seal(vault.key, placeOf(place), content)) }
}
