import { createReadStream } from 'node:fs'
import { crc32, createInflateRaw } from 'node:zlib'
import { Unsafe } from './unsafe.ts'
import type { ZipEntry } from './zip-entries.ts'

const mostUnpacked = 500 * 1024 * 1024
const mostTimes = 200
/** Below this a little file may well be nothing but spaces. */
const small = 1024 * 1024

/** How much has come out of one upload so far, files within files included. */
export type Unpacked = { bytes: number }

/** The content of an entry, piece by piece: counted as it comes out, whatever the zip says it will be. */
export async function* unpack(path: string, entry: ZipEntry, unpacked: Unpacked): AsyncGenerator<Buffer> {
  let bytes = 0
  let crc = 0
  for await (const piece of packedPieces(path, entry)) {
    bytes += piece.byteLength
    unpacked.bytes += piece.byteLength
    if (unpacked.bytes > mostUnpacked) throw new Unsafe('unpacks to too much')
    if (bytes > small && bytes > entry.packed * mostTimes) throw new Unsafe('unpacks to too much')
    if (bytes > entry.unpacked) throw new Unsafe('damaged')
    crc = crc32(piece, crc)
    yield piece
  }
  if (bytes !== entry.unpacked || crc !== entry.crc) throw new Unsafe('damaged')
}

async function* packedPieces(path: string, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.packed === 0) return
  const source = createReadStream(path, { start: entry.start, end: entry.start + entry.packed - 1 })
  if (entry.method === 'stored') return yield* source
  const inflate = createInflateRaw()
  source.on('error', (error) => inflate.destroy(error))
  source.pipe(inflate)
  try {
    yield* inflate
  } catch (error) {
    throw error instanceof Unsafe ? error : new Unsafe('damaged')
  } finally {
    source.destroy()
    inflate.destroy()
  }
  // Bytes behind the end of what is packed would be seen by nobody but a reader that looks for them.
  if (inflate.bytesWritten !== entry.packed) throw new Unsafe('damaged')
}
