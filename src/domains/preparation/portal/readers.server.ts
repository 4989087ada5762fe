import { defineQuery } from '../../../access/define-query.server.ts'
import { documentRows, toDocument } from './documents-of.server.ts'

/** Every document that is read today, with who has opened it: the host is told of all, a reviewer of themselves. */
export const readersOf = defineQuery({
  name: 'readers of documents',
  run: async (tx, { reviewId }: { reviewId: string }) => {
    const rows = await documentRows(tx)
      .innerJoin('document_request as request', 'request.id', 'document.request_id')
      .where('document.review_id', '=', reviewId)
      .where('document.removed_at', 'is', null)
      .where('document.replaced_at', 'is', null)
      .orderBy('request.position')
      .orderBy('document.uploaded_at')
      .execute()
    return rows.map(toDocument).map(({ id, name, version, openings }) => ({ id, name, version, openings }))
  },
})
