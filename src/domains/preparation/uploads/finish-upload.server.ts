import { stat } from 'node:fs/promises'
import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { scanFile } from '../../../platform/scanner.server.ts'
import { endUpload } from './end-upload.server.ts'
import { finishers } from './finishers.server.ts'
import { myUpload } from './my-upload.server.ts'
import type { UploadOutcome, UploadState } from './purposes.ts'
import { scanProblem } from './scan-words.ts'
import { dropPieces, piecesOf } from './tus.server.ts'

export type Finished = { outcome: UploadOutcome; problem: string | null }

const underWay = new Map<string, Promise<Finished | null>>()

/**
 * What became of an upload whose last byte has arrived. The first to ask sets off the looking and the keeping;
 * asked again, during it or long after, the answer is the same. Null: nothing here, or not all of it yet.
 */
export async function finishUpload(actor: Person, uploadId: string): Promise<Finished | null> {
  const upload = await myUpload(actor, { uploadId })
  if (!upload) return null
  if (upload.outcome) return { outcome: upload.outcome, problem: upload.problem }
  const begun = underWay.get(uploadId) ?? finish(actor, upload).finally(() => underWay.delete(uploadId))
  underWay.set(uploadId, begun)
  return begun
}

async function finish(actor: Person, upload: UploadState): Promise<Finished | null> {
  const path = piecesOf(upload.id)
  const arrived = await stat(path).catch(() => null)
  if (arrived?.size !== upload.bytes) return null
  const finished = asFinished(await keep(actor, upload, path))
  await endUpload(actor, { uploadId: upload.id, ...finished })
  await dropPieces(upload.id)
  return finished
}

async function keep(actor: Person, upload: UploadState, path: string): Promise<Outcome<'kept' | 'already'>> {
  const problem = scanProblem(upload.name, await scanFile(path))
  if (problem) return { ok: false, problems: [{ message: problem }] }
  return finishers[upload.purpose](actor, upload, { path, bytes: upload.bytes })
}

function asFinished(outcome: Outcome<'kept' | 'already'>): Finished {
  if (outcome.ok) return { outcome: outcome.value, problem: null }
  const problem =
    'missing' in outcome
      ? 'There is no longer a place for this file.'
      : outcome.problems.map(({ message }) => message).join(' ')
  return { outcome: 'refused', problem }
}
