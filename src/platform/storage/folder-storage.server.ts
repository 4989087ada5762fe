import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Storage } from '../storage.server.ts'
import { newKey } from './new-key.ts'

/** Files in a folder, spread over 256 folders by the beginning of their keys. */
export function folderStorage(root: string): Storage {
  return {
    async put(file) {
      const key = newKey()
      const path = join(root, key)
      await mkdir(dirname(path), { recursive: true })
      try {
        const written = await write(file, `${path}.part`)
        await rename(`${path}.part`, path)
        await flushFolder(dirname(path))
        return { key, ...written }
      } catch (error) {
        await rm(`${path}.part`, { force: true })
        throw error
      }
    },
    async read(key, range) {
      const path = join(root, key)
      await stat(path)
      return Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array>
    },
    size: async (key) => (await stat(join(root, key))).size,
    holds: (key) =>
      stat(join(root, key)).then(
        () => true,
        (error) => {
          if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false
          throw error
        },
      ),
    remove: (key) => rm(join(root, key), { force: true }),
    list: () => listFolder(root),
  }
}

// On disk before the row that names it is committed.
async function write(file: Uint8Array | { path: string }, to: string) {
  const hash = createHash('sha256')
  const target = await open(to, 'wx', 0o600)
  let bytes = 0
  try {
    for await (const piece of piecesOf(file)) {
      hash.update(piece)
      await target.writeFile(piece)
      bytes += piece.byteLength
    }
    await target.sync()
  } finally {
    await target.close()
  }
  return { sha256: hash.digest('hex'), bytes }
}

const piecesOf = (file: Uint8Array | { path: string }): AsyncIterable<Uint8Array> | Iterable<Uint8Array> =>
  file instanceof Uint8Array ? [file] : createReadStream(file.path, { highWaterMark: 256 * 1024 })

// The name too must have reached the disk. Not every system lets a folder be flushed; those do it themselves.
async function flushFolder(path: string) {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

async function* listFolder(root: string) {
  for (const first of await readdir(root).catch(() => [])) {
    for (const name of await readdir(join(root, first)).catch(() => [])) {
      const key = `${first}/${name}`
      const found = await stat(join(root, key)).catch(() => null)
      if (found?.isFile()) yield { key, storedAt: found.mtime }
    }
  }
}
