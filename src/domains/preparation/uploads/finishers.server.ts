import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { finishCaptions } from '../presentation/finish-captions.server.ts'
import { finishRecording } from '../presentation/finish-recording.server.ts'
import { finishDocument } from './finish-document.server.ts'
import type { BegunUpload, Purpose } from './purposes.ts'

/**
 * Makes of a file that has arrived whole what it was sent for. It has been scanned for viruses and not otherwise
 * looked at; it lies at `path` until this is done, and no longer. Asked twice about one upload (a connection lost
 * before the answer came), it says the same again, or `already`.
 */
export type Finisher = (
  actor: Person,
  upload: BegunUpload,
  file: { path: string; bytes: number },
) => Promise<Outcome<'kept' | 'already'>>

export const finishers: Record<Purpose, Finisher> = {
  document: finishDocument,
  recording: finishRecording,
  captions: finishCaptions,
}
