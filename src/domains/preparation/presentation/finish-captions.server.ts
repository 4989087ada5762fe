import { readFile, stat } from 'node:fs/promises'
import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import { cleanFileName } from '../portal/file-name.ts'
import { readCaptions, writeCaptions } from './captions.ts'
import { keepStored } from './finish-recording.server.ts'

const largestCaptions = 2 * 1024 * 1024

type Upload = { reviewId: string; name: string }

/** Captions are read, and written anew with nothing in them but times and plain words. */
export async function finishCaptions(
  actor: Person,
  upload: Upload,
  file: { path: string },
): Promise<Outcome<'kept' | 'already'>> {
  const name = cleanFileName(upload.name, ['vtt'])
  const refused = (reason: string) => ({ ok: false as const, problems: [{ message: `${name} ${reason}` }] })
  if ((await stat(file.path)).size > largestCaptions) return refused('is larger than 2 MB.')
  const text = decoded(await readFile(file.path))
  if (text === null) return refused('is not plain text. Save the captions as WebVTT (.vtt) in UTF-8.')
  const captions = readCaptions(text)
  if (captions.kind === 'refused') return refused(captions.reason)
  const stored = await fileStorage().put(new TextEncoder().encode(writeCaptions(captions.cues)))
  const about = { reviewId: upload.reviewId, kind: 'captions' as const, name, mediaType: 'text/vtt' }
  return keepStored(actor, about, stored)
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
