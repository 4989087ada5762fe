import type { Actor } from '../../access/actor.ts'
import { defineCommand } from '../../access/define-command.server.ts'
import { fileStorage } from '../../platform/storage.server.ts'
import { keeperIn } from './import-standing.server.ts'
import { canImportRegister } from './policy.ts'
import { bringFilesInput } from './schemas.ts'

export type RegisterUpload = { name: string; bytes: Uint8Array }

/** Keeps the files as they came and sets off the reading of them. Returns the import's id. */
export const bringRegisterFiles = defineCommand({
  name: 'bring-register-files',
  input: bringFilesInput,
  load: (tx) => keeperIn(tx),
  policy: canImportRegister,
  run: async ({ tx, input, actor, enqueue }) => {
    const importId = crypto.randomUUID()
    const values = {
      id: importId,
      state: 'reading' as const,
      as_at: input.asAt ?? null,
      brought_by: actor.personId,
    }
    await tx.insertInto('register_import').values(values).execute()
    const files = input.files.map((file, position) => ({
      import_id: importId,
      position,
      name: file.name,
      storage_key: file.storageKey,
      sha256: file.sha256,
      bytes: file.bytes,
    }))
    await tx.insertInto('register_import_file').values(files).execute()
    await tx
      .insertInto('register_import_progress')
      .values({ import_id: importId, doing: 'Waiting to begin' })
      .execute()
    await workLater(actor, () => enqueue('preview-register-import', { importId }))
    return importId
  },
  audit: ({ input, value }) => ({
    subjectId: value,
    audience: ['central'],
    detail: { files: input.files.length },
  }),
})

/** A person's import is worked through by a job. Whatever acts for itself does the work itself. */
export async function workLater(actor: Actor, enqueue: () => Promise<void>) {
  if (actor.personId) await enqueue()
}

export function storeUploads(uploads: RegisterUpload[]) {
  return Promise.all(
    uploads.map(async ({ name, bytes }) => {
      const { key, sha256 } = await fileStorage().put(bytes)
      return { name, storageKey: key, sha256, bytes: bytes.byteLength }
    }),
  )
}
