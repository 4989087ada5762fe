import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { scanFile } from '../../../platform/scanner.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { withUpload } from '../portal/read-upload.server.ts'
import { scanProblem } from '../uploads/scan-words.ts'
import { finishCaptions } from './finish-captions.server.ts'
import { finishRecording } from './finish-recording.server.ts'
import { canArrangePresentation } from './policy.ts'
import { largestByForm } from './presentation.ts'

type Kept = Outcome<'kept' | 'already'>
const limits = { file: largestByForm, all: largestByForm + 1024 * 1024, files: 1 }

/** One file of a plain form, a recording or captions by its ending, for those who may send any. */
export async function sendByForm(actor: Person, request: Request, reviewId: string): Promise<Kept> {
  const mine = await standing(actor, { reviewId })
  const permission = mine ? canArrangePresentation({ standing: mine }) : 'missing'
  if (permission === 'missing') return { ok: false, missing: true }
  if (permission !== 'allowed') return { ok: false, problems: [{ message: permission.notNow }] }
  return withUpload<'kept' | 'already'>(
    request,
    async ({ files: [file] }) => {
      if (!file) return refused('Choose a file first')
      const infected = scanProblem(file.name, await scanFile(file.path))
      if (infected) return refused(infected)
      const finish = /\.vtt$/i.test(file.name) ? finishCaptions : finishRecording
      return atField(await finish(actor, { reviewId, name: file.name }, file))
    },
    limits,
  )
}

const refused = (message: string): Kept => ({ ok: false, problems: [{ field: 'files', message }] })
const atField = (outcome: Kept): Kept =>
  outcome.ok || 'missing' in outcome
    ? outcome
    : { ok: false, problems: outcome.problems.map((problem) => ({ ...problem, field: 'files' })) }
