import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Envelope, sealJson, unsealJson } from './envelope.ts'
import type { Opened, Vault } from './vault.ts'

export type RecordKind = 'pack' | 'draft' | 'waiting' | 'photo' | 'referral' | 'sent'
/** In the clear: whose, of which kind, a random number, and which version. Everything else is sealed. */
export type StoredRecord = Envelope & {
  personId: string
  kind: RecordKind
  id: string
  /** counts up with every change, so that an answer to an earlier one is known */
  version: number
  /** the note that a photograph goes with */
  noteId?: string
}

interface FieldSchema extends DBSchema {
  vaults: { key: string; value: Vault }
  records: { key: [string, string, string]; value: StoredRecord; indexes: { kind: [string, string] } }
}
export type FieldDatabase = IDBPDatabase<FieldSchema>

export const DATABASE = 'candour-field'

/** `gone` is told when a newer app in another tab needs this one to let go, or the browser closed it. */
export const openStore = (gone: () => void): Promise<FieldDatabase> =>
  openDB<FieldSchema>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('vaults', { keyPath: 'personId' })
      const records = database.createObjectStore('records', { keyPath: ['personId', 'kind', 'id'] })
      records.createIndex('kind', ['personId', 'kind'])
    },
    blocking(_, __, event) {
      ;(event.target as IDBDatabase).close()
      gone()
    },
    terminated: gone,
  })

type Place = { personId: string; kind: string; id: string; noteId?: string }
/** What a record is sealed to: nobody puts it in another's place, or a photograph behind another note. */
export const placeOf = ({ personId, kind, id, noteId }: Place) =>
  [personId, kind, id, noteId].filter(Boolean).join('/')

/** Seals something for this person's vault. The store takes it in a transaction of its own, later. */
export async function sealed(
  { vault, key }: Opened,
  kind: RecordKind,
  id: string,
  content: unknown,
  more: { version?: number; noteId?: string } = {},
): Promise<StoredRecord> {
  const where = { personId: vault.personId, kind, id }
  return { ...where, version: 1, ...more, ...(await sealJson(key, placeOf(where), content)) }
}

export const opened = <T>({ key }: Opened, record: StoredRecord): Promise<T> =>
  unsealJson<T>(key, placeOf(record), record)

export const recordsOf = (database: FieldDatabase, personId: string, kind: RecordKind) =>
  database.getAllFromIndex('records', 'kind', [personId, kind])

/**
 * What these records hold. One that does not open, because the disk has spoilt it, is left where it is and holds none of
 * the others up.
 */
export async function openedAll<T>(at: Opened, records: StoredRecord[]): Promise<Held<T>[]> {
  const tried = await Promise.allSettled(
    records.map(async (record) => ({ record, content: await opened<T>(at, record) })),
  )
  return tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}
export type Held<T> = { record: StoredRecord; content: T }

export const photosOf = async (database: FieldDatabase, personId: string, noteId: string) =>
  (await recordsOf(database, personId, 'photo')).filter((photo) => photo.noteId === noteId)

/** Puts and takes away in one step, on the disk before it says so. */
export async function write(
  database: FieldDatabase,
  { put = [], remove = [] }: { put?: StoredRecord[]; remove?: [string, RecordKind, string][] },
) {
  const tx = database.transaction('records', 'readwrite', { durability: 'strict' })
  for (const key of remove) void tx.store.delete(key)
  for (const record of put) void tx.store.put(record)
  await tx.done
}

/** The browser has no room left: nothing was written. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === 'QuotaExceededError' || (error.name === 'AbortError' && /quota/i.test(error.message)))
