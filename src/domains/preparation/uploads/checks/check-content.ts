import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { checkOffice } from './check-office.ts'
import { checkPdf } from './check-pdf.ts'
import { checkText } from './check-text.ts'
import type { OfficeKind } from './office-rules.ts'
import { type Start, startOf } from './start-of.ts'
import { type Reason, Unsafe } from './unsafe.ts'
import { wholeJpeg } from './whole-jpeg.ts'

export type ContentKind = OfficeKind | 'pdf' | 'png' | 'jpg' | 'text'
export type Verdict = { kind: ContentKind } | { refused: Reason }

const refusedStarts: Partial<Record<Start, Reason>> = {
  archive: 'archive',
  'older office': 'older office',
  program: 'other kind',
  picture: 'other kind',
  media: 'other kind',
  markup: 'other kind',
}

/**
 * What a file is, by its content alone, or why it is not kept. It is read in pieces and never trusted: to be called
 * in a thread of its own, with a limit to its memory and its time. (Pictures are drawn anew afterwards.)
 */
export async function checkContent(path: string): Promise<Verdict> {
  try {
    await knownVirus(path)
    return { kind: await kindOf(path) }
  } catch (error) {
    return { refused: error instanceof Unsafe ? error.reason : 'damaged' }
  }
}

async function kindOf(path: string): Promise<ContentKind> {
  const start = startOf(await firstBytes(path))
  const reason = refusedStarts[start]
  if (reason) throw new Unsafe(reason)
  if (start === 'zip') return checkOffice(path)
  if (start === 'png') return 'png'
  if (start === 'jpeg') {
    await wholeJpeg(path)
    return 'jpg'
  }
  if (start === 'pdf') {
    await checkPdf(path)
    return 'pdf'
  }
  await checkText(path)
  return 'text'
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(1024)
    const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

// The test that every scanner knows (EICAR), written so that this file is not taken for it.
const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST', '-FILE!$H+H*'].join('')

async function knownVirus(path: string) {
  let before = ''
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const text = before + (piece as Buffer).toString('latin1')
    if (text.includes(testVirus)) throw new Unsafe('virus')
    before = text.slice(-testVirus.length)
  }
}
