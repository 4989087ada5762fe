import type { Problem } from '../../access/outcome.ts'
import { storeUploads } from './bring-register-files.server.ts'

const MOST_BYTES = 350 * 1024 * 1024

type StoredUploads = Awaited<ReturnType<typeof storeUploads>>

/** The chosen files, kept; or what is wrong with the choice. Call it only for somebody who may bring files. */
export async function receiveUploads(request: Request): Promise<StoredUploads | Problem> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
    return {
      field: 'files',
      message: 'These files are far larger than any register file, so we did not take them.',
    }
  const form = await request.formData()
  const chosen = form
    .getAll('files')
    .filter((value) => typeof value !== 'string' && value.name !== '') as File[]
  if (chosen.length === 0) return { field: 'files', message: 'Choose at least one file.' }
  if (chosen.length > 3)
    return {
      field: 'files',
      message: 'Choose at most three files: one of establishments, one of groups, one of links.',
    }
  return storeUploads(
    await Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: await file.bytes() }))),
  )
}
