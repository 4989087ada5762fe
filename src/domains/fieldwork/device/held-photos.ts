import { closed, done, not, whyNot } from './answers.ts'
import { seal, unseal } from './envelope.ts'
import type { OpenDevice } from './open-device.ts'
import { shrinkPhoto } from './shrink-photo.ts'
import { placeOf, write } from './store.ts'

// Photographs of documents: each lies beside its note, sealed like it, and goes after it.

export async function addPhoto(device: OpenDevice, file: Blob) {
  const note = device.drafts.now?.note
  if (!note) return closed
  const jpeg = await shrinkPhoto(file)
  if (!jpeg) return not('This is not a picture that can be read here. Take it again, as a photograph.')
  const id = crypto.randomUUID()
  const place = { personId: device.personId, kind: 'photo' as const, id, noteId: note.id }
  const sealedPhoto = await seal(device.vault.key, placeOf(place), new Uint8Array(await jpeg.arrayBuffer()))
  try {
    await write(await device.tab.store(), { put: [{ ...place, version: 1, ...sealedPhoto }] })
    await device.drafts.setPhotos([...(device.drafts.now?.photoIds ?? []), id])
  } catch (error) {
    return whyNot(device.tab.state)(error)
  }
  return { ...done, photo: { id, jpeg } }
}

/** Null: it is not here, or no longer. */
export async function photo({ tab, personId, vault }: OpenDevice, photoId: string) {
  const record = await (await tab.store()).get('records', [personId, 'photo', photoId])
  if (!record) return null
  const bytes = await unseal(vault.key, placeOf(record), record)
  return { id: photoId, jpeg: new Blob([bytes], { type: 'image/jpeg' }) }
}

export async function removePhoto({ tab, personId, drafts }: OpenDevice, photoId: string) {
  await write(await tab.store(), { remove: [[personId, 'photo', photoId]] })
  const draft = drafts.now
  if (draft?.photoIds.includes(photoId)) await drafts.setPhotos(draft.photoIds.filter((id) => id !== photoId))
  await tab.changed()
}
