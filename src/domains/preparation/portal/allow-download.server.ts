import { defineCommand } from '../../../access/define-command.server.ts'
import { canAllowDownload } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { allowDownloadInput } from './schemas.ts'

/** Whether reviewers may keep a copy of one document, or of all that this question has so far. */
export const allowDownload = defineCommand({
  name: 'allow-download',
  input: allowDownloadInput,
  load: (tx, { requestId }, actor) => requestFacts(tx, requestId, actor),
  policy: canAllowDownload,
  run: async ({ tx, input }) => {
    const all = tx
      .updateTable('document')
      .set({ download_allowed: input.allow === 'yes' })
      .where('request_id', '=', input.requestId)
      .where('removed_at', 'is', null)
      .where('replaced_at', 'is', null)
    await (input.documentId ? all.where('id', '=', input.documentId) : all).execute()
  },
  audit: ({ input, facts }) => {
    const note = auditRequest(facts, input.documentId)
    return { ...note, detail: { ...note.detail, allowed: input.allow === 'yes' } }
  },
})
