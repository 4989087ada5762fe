import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { scanFile, setUpScanner } from './scanner.server.ts'

// A clamd as its manual describes it: "zINSTREAM", then pieces with their lengths before them, then nothing.
type Clamd = { url: string; heard: () => Buffer }
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
  setUpScanner(undefined)
})

function clamd(answer: (file: Buffer, socket: Socket) => string | null, path?: string): Promise<Clamd> {
  let file: Buffer = Buffer.alloc(0)
  const server = createServer((socket) => {
    let sent = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (data) => {
      sent = Buffer.concat([sent, data])
      const whole = pieces(sent)
      if (!whole) return
      file = whole
      const words = answer(file, socket)
      if (words !== null) socket.end(words)
    })
  })
  closing.push(() => server.close())
  return new Promise((resolve) => {
    const ready = () => {
      const at = server.address()
      const url = typeof at === 'string' ? `unix:${at}` : `tcp://127.0.0.1:${at?.port}`
      resolve({ url, heard: () => file })
    }
    if (path) server.listen(path, ready)
    else server.listen(0, '127.0.0.1', ready)
  })
}

function pieces(sent: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  expect(sent.subarray(0, command.length).toString()).toBe(command.slice(0, sent.byteLength))
  const all: Buffer[] = []
  let at = command.length
  while (at + 4 <= sent.byteLength) {
    const length = sent.readUInt32BE(at)
    if (length === 0) return Buffer.concat(all)
    all.push(sent.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const folder = mkdtempSync(join(tmpdir(), 'candour-scan-'))
const path = join(folder, 'file')
const content = Buffer.alloc(300_000, 'Attendance ')
writeFileSync(path, content)

test('the whole file is shown to clamd, and its word is taken', async () => {
  const clean = await clamd(() => 'stream: OK\0')
  setUpScanner(clean.url)
  expect(await scanFile(path)).toBe('clean')
  expect(clean.heard()).toEqual(content)
  const infected = await clamd(() => 'stream: Win.Test.EICAR_HDB-1 FOUND\0', join(folder, 'clamd.sock'))
  setUpScanner(infected.url)
  expect(await scanFile(path)).toBe('infected')
})

test('what clamd could not look at is never taken for clean', async () => {
  const wrong = ['INSTREAM size limit exceeded. ERROR\0', '', 'stream: OK but not quite\0']
  for (const words of wrong) {
    setUpScanner((await clamd(() => words)).url)
    expect(await scanFile(path)).toBe('unreachable')
  }
  const dropping = await clamd((_, socket) => {
    socket.destroy()
    return null
  })
  setUpScanner(dropping.url)
  expect(await scanFile(path)).toBe('unreachable')
  setUpScanner('tcp://127.0.0.1:1')
  expect(await scanFile(path)).toBe('unreachable')
})

test('without clamd there is nobody to ask', async () => {
  setUpScanner(undefined)
  expect(await scanFile(path)).toBe('clean')
})
