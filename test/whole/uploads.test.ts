import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostileFiles } from '../hostile-files/corpus.ts'
import { goodFiles } from '../hostile-files/good.ts'
import { makeDataFolder, type RunningCandour, startCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'
import { lookAroundAs, type Visitor } from './visitor.ts'

// Strangers' files against the whole of Candour, as its own process: what it answers, what it takes in memory, and
// what it has on disk and in its tables afterwards.
let candour: RunningCandour
let carol: Visitor
let reviewId = ''
let requestId = ''
const data = makeDataFolder()

beforeAll(async () => {
  candour = await startCandour({}, data)
  carol = await lookAroundAs(candour.url, 'Carol Tennant')
  reviewId = (await carol.get('/')).text.match(/\/reviews\/([0-9a-f-]{36})/)?.[1] ?? ''
  const asked = (await carol.get(`/reviews/${reviewId}/documents`)).text
  requestId = [...asked.matchAll(/"\/documents\/([0-9a-f-]{36})"/g)].at(-1)?.[1] ?? ''
})
afterAll(() => candour?.end())

const version = { 'tus-resumable': '1.0.0' }
const pieces = { ...version, 'content-type': 'application/offset+octet-stream' }
const from = () => ({ origin: candour.url })

async function begin(name: string, length: number) {
  const metadata = Object.entries({ purpose: 'document', reviewId, requestId, filename: name })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')
  const headers = { ...version, ...from(), 'upload-length': String(length), 'upload-metadata': metadata }
  return carol.ask('/uploads', { method: 'POST', headers })
}

const add = (address: string, offset: number, body: BodyInit) =>
  carol.ask(address, {
    ...{ method: 'PATCH', body, duplex: 'half' },
    headers: { ...pieces, ...from(), 'upload-offset': String(offset) },
  })

async function outcomeOf(address: string) {
  const answer = await carol.ask(address, { method: 'POST', headers: from() })
  return answer.status === 200
    ? (JSON.parse(answer.text) as { outcome: string; problem: string | null })
    : null
}

/** As a browser with scripts sends it. */
async function send(name: string, bytes: Buffer) {
  // What the protocol cannot even begin with (nothing at all, a name beyond all bounds) is turned away at once.
  const begun = await begin(name, bytes.byteLength)
  if (begun.status !== 201) return { outcome: 'refused', problem: begun.text }
  const address = begun.location ?? ''
  await add(address, 0, new Uint8Array(bytes))
  return (await outcomeOf(address)) ?? { outcome: 'nothing', problem: null }
}

/** As a browser without them does. */
async function sendForm(name: string, bytes: Buffer) {
  const form = new FormData()
  form.append('files', new Blob([new Uint8Array(bytes)]), name)
  return (await carol.send(`/documents/${requestId}`, form)).status
}

const megabytes = (what: 'VmRSS' | 'VmHWM') => {
  const status = readFileSync(`/proc/${candour.child.pid}/status`, 'utf8')
  return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024
}
const files = () =>
  readdirSync(join(data, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .length
const waiting = () => readdirSync(join(data, 'incoming'))

async function ask<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const database = await databaseOf(data)
  const { rows } = await database.query(sql, values)
  await database.end()
  return rows as Row[]
}
const documents = async () =>
  (await ask<{ count: number }>('select count(*)::int as count from document'))[0]?.count ?? 0

test('no hostile file gets in or leaves anything behind, and memory stays within 200 MB', {
  timeout: 600_000,
}, async () => {
  const before = { files: files(), documents: await documents(), memory: megabytes('VmRSS') }
  // Lets the kernel count the highest point anew.
  writeFileSync(`/proc/${candour.child.pid}/clear_refs`, '5')
  const wrong: string[] = []
  let kept = 0
  for (const [place, file] of hostileFiles.entries()) {
    const bytes = await file.bytes()
    const { outcome, problem } = await send(file.name, bytes)
    const should = file.refused ? 'refused' : 'kept'
    if (outcome === 'kept') kept++
    // A name of ten thousand letters is turned away before it is looked at.
    if (outcome !== should && file.name.length < 300) wrong.push(`${file.what}: ${outcome} ${problem ?? ''}`)
    if (place % 5 === 0 && file.refused && (await sendForm(file.name, bytes)) !== 422)
      wrong.push(`${file.what}: by form`)
  }
  expect(wrong).toEqual([])
  const grown = megabytes('VmHWM') - before.memory
  process.stdout.write(
    `Memory: ${Math.round(before.memory)} MB before, at most ${Math.round(grown)} MB more\n`,
  )
  expect(grown).toBeLessThan(200)
  expect([files(), await documents()]).toEqual([before.files + kept, before.documents + kept])
  expect(waiting()).toEqual([])
  expect(await ask('select id from upload where ended_at is null')).toEqual([])
})

test('ordinary files of every kind are still kept', async () => {
  for (const { name, bytes } of goodFiles)
    expect([name, (await send(name, await bytes())).problem]).toEqual([name, null])
  expect(waiting()).toEqual([])
})

test('when Candour is killed while a file comes in, no document is there; the sending goes on where it was', async () => {
  const bytes = Buffer.alloc(8_000_000, 'Attendance by need\n')
  const address = (await begin('attendance.txt', bytes.byteLength)).location ?? ''
  const before = await documents()
  const slow = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array(bytes.subarray(0, 3_000_000))),
    // The rest never comes.
    pull: () => new Promise(() => {}),
  })
  const broken = add(address, 0, slow).catch(() => null)
  await new Promise((done) => setTimeout(done, 1500))
  await candour.end('SIGKILL')
  await broken
  candour = await startCandour({}, data)
  carol = await lookAroundAs(candour.url, 'Carol Tennant')
  const arrived = Number(
    (await carol.ask(address, { method: 'HEAD', headers: version })).headers.get('upload-offset'),
  )
  expect(arrived).toBeGreaterThan(0)
  expect(arrived).toBeLessThanOrEqual(3_000_000)
  expect(await outcomeOf(address)).toBeNull()
  expect(await documents()).toBe(before)
  await add(address, arrived, new Uint8Array(bytes.subarray(arrived)))
  expect(await outcomeOf(address)).toEqual({ outcome: 'kept', problem: null })
  const [row] = await ask<{ storage_key: string }>('select storage_key from document where name = $1', [
    'attendance.txt',
  ])
  expect(readFileSync(join(data, 'files', row?.storage_key ?? '')).equals(bytes)).toBe(true)
  expect(waiting()).toEqual([])
})
