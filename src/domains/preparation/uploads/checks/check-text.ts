import { createReadStream } from 'node:fs'
import { startOf } from './start-of.ts'
import { Unsafe } from './unsafe.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells other files from text.
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/
// A cell of a CSV that makes a spreadsheet start a program: =cmd|'/c calc'!A0
const startsProgram = /(?:^|[\r\n,;\t"])\s*[=+@-][^\r\n,;\t"]{0,80}?[a-z]{2,20}\s*\|/i

/** Plain text in UTF-8, UTF-16 or, for a CSV from Excel, Windows-1252: and not markup, a script or a program. */
export async function checkText(path: string) {
  const first = await firstPiece(path)
  if (startOf(first) !== 'unknown') throw new Unsafe('other kind')
  const encoding = await encodingOf(path, first)
  const decoder = new TextDecoder(encoding, { fatal: true })
  let before = ''
  for await (const piece of createReadStream(path)) {
    const text = decoder.decode(piece as Buffer, { stream: true })
    if (control.test(text)) throw new Unsafe('other kind')
    if (startsProgram.test(before + text)) throw new Unsafe('runs something')
    before = text.slice(-200)
  }
  decoder.decode()
}

async function firstPiece(path: string): Promise<Uint8Array> {
  for await (const piece of createReadStream(path, { end: 4095 })) return piece as Buffer
  return new Uint8Array()
}

async function encodingOf(path: string, [a, b]: Uint8Array): Promise<string> {
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  const encoding = marked ?? 'utf-8'
  if (await decodes(path, encoding)) return encoding
  if (marked) throw new Unsafe('other kind')
  // Every byte means something in it, so that only control characters tell.
  return 'windows-1252'
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const piece of createReadStream(path)) decoder.decode(piece as Buffer, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
