import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canEndUpload } from './policy.ts'
import { endUploadInput } from './schemas.ts'

const underWay = (tx: Tx, uploadId: string) =>
  tx
    .selectFrom('upload')
    .select(['id', 'purpose'])
    .where('id', '=', uploadId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
    .then((row) => row ?? null)

/** Says what became of a file on its way: once, and for its sender alone. */
export const endUpload = defineCommand({
  name: 'end-upload',
  input: endUploadInput,
  load: (tx, { uploadId }) => underWay(tx, uploadId),
  policy: canEndUpload,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('upload')
      .set({ ended_at: sql`now()`, outcome: input.outcome, problem: input.problem ?? null })
      .where('id', '=', input.uploadId)
      .execute()
  },
  audit: ({ input, facts }) => ({
    subjectId: facts.id,
    audience: [],
    detail: { purpose: facts.purpose, outcome: input.outcome },
  }),
})
