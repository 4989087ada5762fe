import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { today } from '../../platform/clock.ts'
import { workLater } from './bring-register-files.server.ts'
import { setProgress } from './import-progress.server.ts'
import { importLocked } from './import-standing.server.ts'
import { canDateImport } from './policy.ts'
import { dateImportInput } from './schemas.ts'

/** Files from a search carry no date: a person says which day they speak of, and they are read again. */
export const dateRegisterImport = defineCommand({
  name: 'date-register-import',
  input: dateImportInput,
  load: (tx, { importId }) => importLocked(tx, importId),
  policy: canDateImport,
  run: async ({ tx, input: { importId, asAt }, actor, enqueue }) => {
    if (asAt > today())
      throw new Refused([
        { field: 'asAt', message: 'This day has not come yet. Give the day the files were downloaded.' },
      ])
    await tx
      .updateTable('register_import')
      .set({ state: 'reading', as_at: asAt })
      .where('id', '=', importId)
      .execute()
    await setProgress(tx, importId, 'Waiting to begin', 0)
    await workLater(actor, () => enqueue('preview-register-import', { importId }))
  },
  audit: ({ input }) => ({ subjectId: input.importId, audience: ['central'] }),
})
