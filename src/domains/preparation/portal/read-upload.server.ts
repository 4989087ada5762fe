import type { Problem } from '../../../access/outcome.ts'
import { fileSize, largestUpload } from './uploads.ts'

export type Upload =
  | { kind: 'read'; files: { name: string; bytes: Uint8Array }[] }
  | { kind: 'refused'; problem: Problem }

export const isUpload = (request: Request) =>
  request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false

/** Reads the files of a form, after looking at how much there is: nothing too large is ever read into memory. */
export async function readUpload(request: Request): Promise<Upload> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!Number.isFinite(length))
    return refused('The files arrived without saying how large they are. Send them from the page.')
  if (length > largestUpload) {
    return refused(
      `Together these files have ${fileSize(length)}. Send up to ${fileSize(largestUpload)} at a time, and up to 50 MB a file.`,
    )
  }
  const form = await request.formData()
  const chosen = form
    .getAll('files')
    .filter((one) => one instanceof File && (one.size > 0 || one.name !== ''))
  const files = await Promise.all(
    (chosen as File[]).map(async (file) => ({ name: file.name, bytes: await file.bytes() })),
  )
  return { kind: 'read', files }
}

const refused = (message: string): Upload => ({ kind: 'refused', problem: { field: 'files', message } })
