import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { documentFacts } from './document-facts.server.ts'
import { canMarkDocumentRead } from './policy.ts'
import { documentReadInput } from './schemas.ts'

/** To have opened is noticed; to have read is said, and can be taken back. The host sees both, by name. */
export const markDocumentRead = defineCommand({
  name: 'mark-document-read',
  input: documentReadInput,
  load: documentFacts,
  policy: canMarkDocumentRead,
  run: async ({ tx, input, facts }) => {
    const read_at = input.read === 'yes' ? sql<Date>`now()` : null
    await tx
      .insertInto('document_opening')
      .values({
        document_id: input.documentId,
        review_id: input.reviewId,
        person_id: facts.standing.personId,
        read_at,
      })
      .onConflict((conflict) => conflict.columns(['document_id', 'person_id']).doUpdateSet({ read_at }))
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.documentId,
    audience: ['host'],
    detail: { read: input.read === 'yes' },
  }),
})
