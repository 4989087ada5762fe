import { sendDocuments } from '../portal/send-documents.server.ts'
import type { Finisher } from './finishers.server.ts'

/** A document that came in pieces is looked at and kept as one that came in a form is. */
export const finishDocument: Finisher = async (actor, upload, { path }) => {
  const { requestId, replaces, note, name } = upload
  if (!requestId) return { ok: false, missing: true }
  const outcome = await sendDocuments(actor, { requestId, replaces, note, files: [{ name, path }] })
  return outcome.ok ? { ok: true, value: outcome.value > 0 ? 'kept' : 'already' } : outcome
}
