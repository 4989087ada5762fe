import { defineQuery } from '../../../access/define-query.server.ts'
import { documentRows, type OneDocument, toDocument } from '../portal/documents-of.server.ts'

/** What stands beside the précis: the documents that the lead reviewer marked or summed up, in the order of the questions. */
export const keyDocuments = defineQuery({
  name: 'key documents',
  run: async (tx, { reviewId }: { reviewId: string }): Promise<OneDocument[]> => {
    const rows = await documentRows(tx)
      .innerJoin('document_request as request', 'request.id', 'document.request_id')
      .where('document.review_id', '=', reviewId)
      .where('document.removed_at', 'is', null)
      .where('document.replaced_at', 'is', null)
      .where((where) => where.or([where('summary.key', '=', true), where('summary.body', '<>', '')]))
      .orderBy('summary.key', 'desc')
      .orderBy('request.position')
      .orderBy('document.uploaded_at')
      .execute()
    return rows.map(toDocument)
  },
})
