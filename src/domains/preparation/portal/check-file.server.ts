import { stat } from 'node:fs/promises'
import type { ContentKind } from '../uploads/checks/check-content.ts'
import { checkInWorker } from '../uploads/checks/check-in-worker.server.ts'
import { redrawPicture } from '../uploads/checks/redraw-picture.server.ts'
import { cleanFileName, shownName } from './file-name.ts'
import { refusalWords } from './refusal-words.ts'
import { largestFile } from './uploads.ts'

export type CheckedFile =
  /** `path` is where to take it from: a picture is drawn anew beside what came */
  { kind: 'accepted'; name: string; mediaType: string; path: string } | { kind: 'refused'; reason: string }

const office = 'application/vnd.openxmlformats-officedocument'
const kinds: Record<ContentKind, { mediaType: string; endings: readonly string[] }> = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: { mediaType: `${office}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  pptx: { mediaType: `${office}.presentationml.presentation`, endings: ['pptx'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  text: { mediaType: 'text/plain', endings: ['txt', 'csv', 'md'] },
}

/** Whether a file may be kept, under which name and as what; otherwise why not, in words that name it. */
export async function checkFile(given: string, path: string): Promise<CheckedFile> {
  const shown = shownName(given)
  const { size } = await stat(path)
  if (size === 0) return refused(refusalWords(shown, 'empty'))
  if (size > largestFile) return refused(refusalWords(shown, 'too large', size))
  const verdict = await checkInWorker(path)
  if ('refused' in verdict) return refused(refusalWords(shown, verdict.refused))
  const { mediaType, endings } = kinds[verdict.kind]
  const name = cleanFileName(given, endings)
  if (verdict.kind !== 'png' && verdict.kind !== 'jpg') return { kind: 'accepted', name, mediaType, path }
  const redrawn = await redrawPicture(path, verdict.kind)
  if ('refused' in redrawn) return refused(refusalWords(shown, redrawn.refused))
  return { kind: 'accepted', name, mediaType, path: redrawn.path }
}

const refused = (reason: string): CheckedFile => ({ kind: 'refused', reason })
