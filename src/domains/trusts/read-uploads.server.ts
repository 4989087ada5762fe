import { fileStorage } from '../../platform/storage.server.ts'
import { longDate } from '../../web/dates.ts'
import { readRegisterFile } from './register/read-register-file.ts'
import type { IncomingFiles } from './register/register-comparison.ts'
import type { RegisterFile } from './register/register-file.ts'

export type StoredUpload = { name: string; storage_key: string }
export type ReadUploads = { files: RegisterFile[] } | { refusal: string }

/** Reads the kept files, one after the other. One that cannot be used refuses them all, with its reason. */
export async function readUploads(
  uploads: StoredUpload[],
  told: (name: string, done: number) => Promise<void>,
): Promise<ReadUploads> {
  const files: RegisterFile[] = []
  for (const [at, upload] of uploads.entries()) {
    await told(upload.name, at / uploads.length)
    const bytes = await new Response(await fileStorage().read(upload.storage_key)).bytes()
    const file = await readRegisterFile(bytes, upload.name)
    if (file.kind === 'refused') return { refusal: `${upload.name}: ${file.reason}` }
    files.push(file)
  }
  const twice = sameKind(files)
  return twice ? { refusal: twice } : { files }
}

const kindWords = { establishments: 'establishment fields', groups: 'group records', links: 'group links' }

function sameKind(files: RegisterFile[]): string | null {
  const double = [...Map.groupBy(files, (file) => file.kind).values()].find((own) => own.length > 1)
  if (!double?.[0]) return null
  const names = double.map((file) => file.fileName).join(' and ')
  return `${names} all hold ${kindWords[double[0].kind]}. Bring one of each kind.`
}

export function incomingOf(files: RegisterFile[]): IncomingFiles {
  const incoming: IncomingFiles = {}
  for (const file of files) {
    if (file.kind === 'establishments') incoming.establishments = file
    if (file.kind === 'groups') incoming.groups = file
    if (file.kind === 'links') incoming.links = file
  }
  return incoming
}

export type DayOfFiles = { asAt: string } | { undated: true } | { refusal: string }

/** The day in the official names, or the one that a person gave; two different days are two imports. */
export function dayOf(files: RegisterFile[], given: string | null): DayOfFiles {
  const days = [...new Set(files.map((file) => file.asAt).filter((day) => day !== null))]
  const [day, other] = days
  if (day && other)
    return {
      refusal: `The files’ names say different days, ${longDate(day)} and ${longDate(other)}. Bring one day’s files at a time.`,
    }
  if (day && given && day !== given)
    return {
      refusal: `The name of the file says ${longDate(day)}, and you said ${longDate(given)}. Leave the date out, or bring the file of that day.`,
    }
  const asAt = day ?? given
  return asAt ? { asAt } : { undated: true }
}
