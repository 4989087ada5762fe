import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { setUpScanner } from './scanner.server.ts'
import { bucketStorage } from './storage/bucket-storage.server.ts'
import { folderStorage } from './storage/folder-storage.server.ts'

export type StoredFile = { key: string; sha256: string; bytes: number }
/** The first and the last byte to read, both counted from 0; without an end, to the end of the file. */
export type ByteRange = { start: number; end?: number }

/**
 * Where uploaded files live. A key is made here and says nothing of the content. Everything passes through in
 * pieces: however large a file is, it is never whole in memory.
 */
export type Storage = {
  /** Keeps a copy. When this returns it is on disk, whole; if it throws, nothing of it is kept. */
  put: (file: Uint8Array | { path: string }) => Promise<StoredFile>
  read: (key: string, range?: ByteRange) => Promise<ReadableStream<Uint8Array>>
  size: (key: string) => Promise<number>
  /** Whether something is stored there. What cannot be found out is thrown, and never taken for a no. */
  holds: (key: string) => Promise<boolean>
  /** Removing what is not there is no mistake. */
  remove: (key: string) => Promise<void>
  /** Everything that is stored, with when it was; also what a broken-off put left behind. */
  list: () => AsyncIterable<{ key: string; storedAt: Date }>
}

let storage: Storage | undefined
let incoming: string | undefined

/** Where files live, where they wait until they have been looked at, and who looks for viruses in them. */
export function setUpStorage(config: Config, folder: string) {
  storage = config.s3 ? bucketStorage(config.s3) : folderStorage(join(folder, 'files'))
  incoming = join(folder, 'incoming')
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  setUpScanner(config.clamdUrl)
}

export function fileStorage(): Storage {
  if (!storage) throw new Error('File storage is not set up yet')
  return storage
}

/** The folder of files on their way. Nothing in it has been looked at; the sweep empties it after a day. */
export function incomingFolder(): string {
  if (!incoming) throw new Error('File storage is not set up yet')
  return incoming
}
