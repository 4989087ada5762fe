import { defineCommand } from '../../access/define-command.server.ts'
import { workLater } from './bring-register-files.server.ts'
import { setProgress } from './import-progress.server.ts'
import { importToApply } from './import-standing.server.ts'
import { canApplyImport } from './policy.ts'
import { oneImport } from './schemas.ts'

/** Says that an import is to be written. One at a time: the register's edition is held while this is decided. */
export const applyRegisterImport = defineCommand({
  name: 'apply-register-import',
  input: oneImport,
  load: importToApply,
  policy: canApplyImport,
  run: async ({ tx, input: { importId }, actor, enqueue }) => {
    const values = { state: 'applying' as const, trouble: null, finished_by: actor.personId }
    await tx.updateTable('register_import').set(values).where('id', '=', importId).execute()
    await setProgress(tx, importId, 'Waiting to begin', 0)
    await workLater(actor, () => enqueue('write-register', { importId }))
  },
  audit: ({ input }) => ({ subjectId: input.importId, audience: ['central'] }),
})
