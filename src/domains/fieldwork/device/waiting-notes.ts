import type { NoteOnTheWire } from '../wire.ts'
import { not } from './answers.ts'
import type { Done, NotDone } from './field-device.ts'
import type { OpenDevice } from './open-device.ts'
import { renumbered, type StoredWaiting } from './send-waiting.ts'
import { opened, photosOf, sealed } from './store.ts'

// What can still be done with a note while it waits on this device.

const recordOf = async (device: OpenDevice, noteId: string) =>
  (await device.tab.store()).get('records', [device.personId, 'waiting', noteId])

/** Its new words; what has gone meanwhile is left alone. */
export async function changeWaiting(device: OpenDevice, note: NoteOnTheWire): Promise<Done | NotDone> {
  const record = await recordOf(device, note.id)
  if (!record) return not('This note has been sent. Change it on its own page.')
  const before = await opened<StoredWaiting>(device.vault, record)
  const content: StoredWaiting = { ...before, note, standing: { is: 'waiting' } }
  const next = await sealed(device.vault, 'waiting', note.id, content, { version: record.version + 1 })
  const database = await device.tab.store()
  const tx = database.transaction('records', 'readwrite', { durability: 'strict' })
  const now = await tx.store.get([device.personId, 'waiting', note.id])
  if (now?.version === record.version) void tx.store.put(next)
  await tx.done
  if (now?.version !== record.version)
    return not('This note was sent while you wrote. Change it on its own page.')
  return device.sendChanged()
}

export async function removeWaiting(device: OpenDevice, noteId: string) {
  const photos = await photosOf(await device.tab.store(), device.personId, noteId)
  await device.write({
    remove: [
      [device.personId, 'waiting', noteId],
      ...photos.map(({ id }): [string, 'photo', string] => [device.personId, 'photo', id]),
    ],
  })
}

/** 'sent': what the server keeps stands, and this copy goes. 'both': this becomes a note of its own. */
export async function settleConflict(device: OpenDevice, noteId: string, choice: 'sent' | 'both') {
  const record = await recordOf(device, noteId)
  if (!record) return
  const content = await opened<StoredWaiting>(device.vault, record)
  const put = choice === 'both' ? await renumbered(await device.tab.store(), device.vault, content) : []
  await device.write({ put, remove: [[device.personId, 'waiting', noteId]] })
}

/** That something was passed on: there is nothing more to say about it. */
export async function passedOn(device: OpenDevice, reviewId: string): Promise<Done | NotDone> {
  const id = crypto.randomUUID()
  const said = { id, reviewId, madeAt: new Date().toISOString() }
  return device.write({ put: [await sealed(device.vault, 'referral', id, said)] })
}
