import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { importLocked } from './import-standing.server.ts'
import { canDiscardImport } from './policy.ts'
import { oneImport } from './schemas.ts'

/** Puts a preview away. What the files were stays on record; what they would have changed does not. */
export const discardRegisterImport = defineCommand({
  name: 'discard-register-import',
  input: oneImport,
  load: (tx, { importId }) => importLocked(tx, importId),
  policy: canDiscardImport,
  run: async ({ tx, input: { importId }, actor }) => {
    const values = { state: 'discarded' as const, finished_by: actor.personId, finished_at: sql<Date>`now()` }
    await tx.updateTable('register_import').set(values).where('id', '=', importId).execute()
    await tx.deleteFrom('register_import_row').where('import_id', '=', importId).execute()
  },
  audit: ({ input }) => ({ subjectId: input.importId, audience: ['central'] }),
})
