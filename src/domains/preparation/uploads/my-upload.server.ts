import { defineQuery } from '../../../access/define-query.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import type { UploadState } from './purposes.ts'

/** An upload of the asker’s own, under way or ended; to everybody else there is none. */
export const myUpload = defineQuery({
  name: 'my upload',
  run: async (tx, { uploadId }: { uploadId: string }): Promise<UploadState | null> => {
    if (!isUuid(uploadId)) return null
    const row = await tx
      .selectFrom('upload')
      .select(['id', 'review_id as reviewId', 'purpose', 'request_id as requestId', 'replaces'])
      .select(['name', 'note', 'bytes', 'outcome', 'problem'])
      .where('id', '=', uploadId)
      .executeTakeFirst()
    return row ?? null
  },
})
