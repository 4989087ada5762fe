import { z } from 'zod'
import { fromBase64, toBase64, unseal } from './envelope.ts'
import { type FieldDatabase, placeOf, type RecordKind, recordsOf } from './store.ts'
import { type Opened, openVault, type Vault } from './vault.ts'

// What waits here, to be sent from another device: as it lies here, still sealed, with the lock that the code opens.

const text = z.string()
const envelope = z.object({ iv: text, data: text })
const exported = z.object({
  candour: z.literal('notes'),
  version: z.literal(1),
  vault: z.object({
    personId: text,
    name: text,
    salt: text,
    iterations: z.number().int().max(10_000_000),
    byCode: envelope,
  }),
  records: z
    .array(
      envelope.extend({
        kind: z.enum(['draft', 'waiting', 'photo', 'referral']),
        id: text,
        noteId: text.optional(),
      }),
    )
    .max(20_000),
})
const kinds: RecordKind[] = ['draft', 'waiting', 'photo', 'referral']

const packed = ({ iv, data }: { iv: Uint8Array; data: ArrayBuffer }) => ({
  iv: toBase64(iv),
  data: base64Of(new Uint8Array(data)),
})
// Long ones in pieces: a function takes only so many arguments.
function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += 30_000)
    letters += String.fromCharCode(...bytes.subarray(at, at + 30_000))
  return btoa(letters)
}
const unpacked = ({ iv, data }: z.infer<typeof envelope>) => ({
  iv: fromBase64(iv),
  data: fromBase64(data).buffer,
})

export async function exportWaiting(database: FieldDatabase, { vault }: { vault: Vault }): Promise<Blob> {
  const all = await Promise.all(kinds.map((kind) => recordsOf(database, vault.personId, kind)))
  const { personId, name, salt, iterations, byCode } = vault
  const file: z.infer<typeof exported> = {
    candour: 'notes',
    version: 1,
    vault: { personId, name, salt: toBase64(salt), iterations, byCode: packed(byCode) },
    records: all.flat().map((record) => ({
      kind: record.kind as 'waiting',
      id: record.id,
      noteId: record.noteId,
      ...packed(record),
    })),
  }
  return new Blob([JSON.stringify(file)], { type: 'application/json' })
}

export type Brought = {
  kind: 'waiting' | 'photo' | 'referral'
  id: string
  noteId?: string
  content: Uint8Array<ArrayBuffer>
}

/** What a file holds, opened with the code that it was locked with. In words, why it cannot be. */
export async function readExported(file: Blob, code: string, personId: string): Promise<Brought[] | string> {
  const read = exported.safeParse(
    await file
      .text()
      .then(JSON.parse)
      .catch(() => null),
  )
  if (!read.success) return 'This is not a file of notes that Candour made.'
  const { vault, records } = read.data
  if (vault.personId !== personId) return `These are the notes of ${vault.name}. Only they can bring them in.`
  const locked = {
    ...vault,
    salt: fromBase64(vault.salt),
    byCode: unpacked(vault.byCode),
    byRecovery: unpacked(vault.byCode),
    deviceId: '',
  }
  const open = await openVault(locked, code)
  if (!open) return 'That is not the code that these notes were locked with.'
  return Promise.all(records.map((record) => bring(open, vault.personId, record)))
}

type Packed = z.infer<typeof exported>['records'][number]
async function bring({ key }: Opened, personId: string, record: Packed): Promise<Brought> {
  const content = await unseal(key, placeOf({ personId, ...record }), unpacked(record))
  // What was still being written comes as a note: it can be changed until it is sent.
  const kind = record.kind === 'draft' ? 'waiting' : record.kind
  return {
    kind,
    id: record.id,
    noteId: record.noteId,
    content: record.kind === 'draft' ? asKept(content) : content,
  }
}

function asKept(content: Uint8Array) {
  const { note, photoIds, savedAt } = JSON.parse(new TextDecoder().decode(content))
  return new TextEncoder().encode(
    JSON.stringify({ note, photoIds, keptAt: savedAt, standing: { is: 'waiting' } }),
  )
}
