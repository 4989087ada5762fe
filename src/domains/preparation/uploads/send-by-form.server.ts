import type { Person } from '../../../access/actor.ts'
import type { Outcome, Problem } from '../../../access/outcome.ts'
import { scanFile } from '../../../platform/scanner.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { canAddDocuments } from '../portal/policy.ts'
import { type ReadForm, withUpload } from '../portal/read-upload.server.ts'
import { sendDocuments } from '../portal/send-documents.server.ts'
import { scanProblem } from './scan-words.ts'

type Place = { requestId: string; reviewId: string }

/** The files of a plain form, for those who may send any; nobody else has theirs read. Returns how many were added. */
export async function sendByForm(actor: Person, request: Request, place: Place): Promise<Outcome<number>> {
  const mine = await standing(actor, place)
  const permission = mine ? canAddDocuments({ standing: mine }) : 'missing'
  if (permission === 'missing') return { ok: false, missing: true }
  if (permission !== 'allowed') return { ok: false, problems: [{ message: permission.notNow }] }
  return withUpload(request, async ({ fields, files }) => {
    const problems = await scanAll(files)
    if (problems.length > 0) return { ok: false, problems }
    const { replaces, note } = fields
    return sendDocuments(actor, { requestId: place.requestId, replaces: replaces || null, note, files })
  })
}

async function scanAll(files: ReadForm['files']): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { name, path } of files) {
    const message = scanProblem(name, await scanFile(path))
    if (message) problems.push({ field: 'files', message })
  }
  return problems
}
