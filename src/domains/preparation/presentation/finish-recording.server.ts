import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { fileStorage, type StoredFile } from '../../../platform/storage.server.ts'
import { checkRecording } from './check-recording.server.ts'
import { keepPresentationFile } from './keep-presentation-file.server.ts'
import type { FileKind } from './presentation.ts'
import { dropContent } from './remove-presentation-file.server.ts'

type Upload = { reviewId: string; name: string }
type Kept = Outcome<'kept' | 'already'>

/** A recording that has arrived whole: looked at, stored, and put in the place of the one before. */
export async function finishRecording(actor: Person, upload: Upload, file: { path: string }): Promise<Kept> {
  const checked = await checkRecording(upload.name, file.path)
  if (checked.kind === 'refused') return { ok: false, problems: [{ message: checked.reason }] }
  const stored = await fileStorage().put({ path: file.path })
  const { name, mediaType } = checked
  return keepStored(actor, { reviewId: upload.reviewId, kind: 'recording', name, mediaType }, stored)
}

type About = { reviewId: string; kind: FileKind; name: string; mediaType: string }

/** Nothing is left in storage of a file that finds no place, nor of one whose place was taken. */
export async function keepStored(actor: Person, about: About, stored: StoredFile): Promise<Kept> {
  let outcome: Awaited<ReturnType<typeof keepPresentationFile>>
  try {
    outcome = await keepPresentationFile(actor, { ...about, ...stored })
  } catch (error) {
    await dropContent([stored.key])
    throw error
  }
  await dropContent(outcome.ok ? outcome.value.gone : [stored.key])
  return outcome.ok ? { ok: true, value: outcome.value.outcome } : outcome
}
