import { readFile } from 'node:fs/promises'
import { Unsafe } from './unsafe.ts'

const END = 0xd9
const SCAN = 0xda

/** Whether a JPEG has its end. What draws it would draw half of one as well, and say nothing. */
export async function wholeJpeg(path: string) {
  const bytes = await readFile(path)
  let at = 2
  while (at + 4 <= bytes.byteLength && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0
    if (mark === END) return
    // Some fill up with 0xff before a mark.
    if (mark === 0xff) at += 1
    else at = afterScan(bytes, mark, at + 2 + bytes.readUInt16BE(at + 2))
  }
  if (bytes[at] !== 0xff || bytes[at + 1] !== END) throw new Unsafe('damaged')
}

// In the picture itself 0xff is followed by nothing, or by the number of a restart.
function afterScan(bytes: Buffer, mark: number, from: number): number {
  if (mark !== SCAN) return from
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1] ?? END
    if (next !== 0 && (next < 0xd0 || next > 0xd7) && next !== 0xff) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.byteLength
}
