import { defineCommand } from '../../../access/define-command.server.ts'
import { noteOpening, openable } from './open-document.server.ts'
import { canDownloadDocument } from './policy.ts'
import { documentInput } from './schemas.ts'

/** To keep a copy, where the host allows it; the host can see who did. */
export const downloadDocument = defineCommand({
  name: 'download-document',
  input: documentInput,
  load: openable,
  policy: canDownloadDocument,
  run: async ({ tx, input, facts }) => {
    await noteOpening(tx, input, facts.standing.personId)
    return facts.document
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.documentId,
    audience: ['host'],
  }),
})
