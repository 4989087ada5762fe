import { defineCommand } from '../../access/define-command.server.ts'
import { workLater } from './bring-register-files.server.ts'
import { setProgress } from './import-progress.server.ts'
import { importLocked } from './import-standing.server.ts'
import { canPreviewAgain } from './policy.ts'
import { previewAgainInput } from './schemas.ts'

/** Compares the kept files with the register as it is now; also as a whole or a part, for those who know better. */
export const previewAgain = defineCommand({
  name: 'preview-register-import-again',
  input: previewAgainInput,
  load: (tx, { importId }) => importLocked(tx, importId),
  policy: canPreviewAgain,
  run: async ({ tx, input: { importId, scope }, actor, enqueue }) => {
    const values = { state: 'reading' as const, trouble: null, ...(scope && { scope }) }
    await tx.updateTable('register_import').set(values).where('id', '=', importId).execute()
    await setProgress(tx, importId, 'Waiting to begin', 0)
    await workLater(actor, () => enqueue('preview-register-import', { importId }))
  },
  audit: ({ input }) => ({ subjectId: input.importId, audience: ['central'] }),
})
