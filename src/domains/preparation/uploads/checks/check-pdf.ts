import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInflate } from 'node:zlib'
import { openPdf } from './open-pdf.ts'
import { pdfWords } from './pdf-words.ts'
import { Unsafe } from './unsafe.ts'

const overlap = 4096
const longestObjects = 64 * 1024 * 1024
const tail = 66 * 1024

/** A whole PDF, and nothing besides: it runs nothing, carries no other file, needs no password, and it opens. */
export async function checkPdf(path: string) {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    await endsAsPdf(file, size)
    for (const start of await lookThrough(path)) await lookIntoObjects(path, start)
  } finally {
    await file.close()
  }
  await openPdf(path)
}

/** Nothing but white space stands behind its end, and it is no zip when read from there. */
async function endsAsPdf(file: FileHandle, size: number) {
  const length = Math.min(size, tail)
  const buffer = Buffer.alloc(length)
  await file.read(buffer, 0, length, size - length)
  const text = buffer.toString('latin1')
  const end = text.lastIndexOf('%%EOF')
  if (end < 0 || !/^%%EOF[\s\0]*$/.test(text.slice(end)) || length - end > 2048) throw new Unsafe('damaged')
  for (let at = text.indexOf('PK\x05\x06'); at >= 0; at = text.indexOf('PK\x05\x06', at + 1))
    if (at + 22 <= length && at + 22 + buffer.readUInt16LE(at + 20) <= length)
      throw new Unsafe('holds other files')
}

/** Reads every byte for the names of what runs; tells where packed stretches begin, which are looked into after. */
async function lookThrough(path: string): Promise<number[]> {
  const starts: number[] = []
  let before = ''
  let position = 0
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const text = before + (piece as Buffer).toString('latin1')
    pdfWords(text)
    const offset = position - before.length
    for (const match of text.matchAll(/stream\r?\n/g)) {
      const start = offset + match.index + match[0].length
      if (match[0].startsWith('stream') && text.slice(match.index - 3, match.index) === 'end') continue
      if (start <= (starts.at(-1) ?? -1)) continue
      objectsPlainly(text.slice(Math.max(0, match.index - overlap), match.index))
      starts.push(start)
    }
    position += (piece as Buffer).byteLength
    before = text.slice(-overlap)
  }
  return starts
}

/** A stretch that holds objects is packed in the one way that everybody uses, or it is packed so as to hide them. */
function objectsPlainly(before: string) {
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
  if (!/\/(ObjStm|First)\b/.test(dictionary)) return
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replace(/[[\]\s]/g, '')
  if ((filter && filter !== '/FlateDecode') || /\/DecodeParms|\/F\s/.test(dictionary))
    throw new Unsafe('runs something')
}

/** Unpacks a stretch as far as it may hold objects: those begin with numbers. */
async function lookIntoObjects(path: string, start: number) {
  const source = createReadStream(path, { start, highWaterMark: 64 * 1024 })
  const inflate = createInflate()
  source.pipe(inflate)
  source.on('error', () => inflate.destroy())
  let before = ''
  let read = 0
  try {
    for await (const piece of inflate) {
      const text = before + (piece as Buffer).toString('latin1')
      if (read === 0 && !/^[\s\0]*[\d%]/.test(text)) return
      pdfWords(text)
      read += (piece as Buffer).byteLength
      if (read > longestObjects) return
      before = text.slice(-overlap)
    }
  } catch (error) {
    // Not packed this way, or pieces of something else: then it holds no objects that could be read.
    if (error instanceof Unsafe) throw error
  } finally {
    source.destroy()
    inflate.destroy()
  }
}
