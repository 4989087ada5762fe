import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach } from 'vitest'
import { openDocumentRequests } from '../src/domains/preparation/jobs.server.ts'
import { documentRequest, documentRequests } from '../src/domains/preparation/portal/requests.server.ts'
import { finishUpload } from '../src/domains/preparation/uploads/finish-upload.server.ts'
import { receivePiece } from '../src/domains/preparation/uploads/tus.server.ts'
import { readConfig } from '../src/platform/config.ts'
import { fileStorage, incomingFolder, setUpStorage } from '../src/platform/storage.server.ts'
import { asOwner, useTestDatabase } from './database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from './factory.ts'

// The host of a review that sends files, in pieces as a browser does.

const people = { coordinator: '', leader: '', lead: '' }
export const as = (who: keyof typeof people) => actorFor(people[who])
/** The review, the first question to its host, and the folder of everything that is kept. */
export const here = { reviewId: '', requestId: '', folder: '' }

/** Gives each test a review in preparation, with its host, and a storage of its own. */
export function useUploads() {
  useTestDatabase()
  beforeEach(async () => {
    here.folder = mkdtempSync(join(tmpdir(), 'candour-uploads-'))
    setUpStorage(readConfig({}), here.folder)
    for (const who of ['coordinator', 'leader', 'lead'] as const) people[who] = await makePerson()
    here.reviewId = await makeReview(await makeTrust())
    await addMember(here.reviewId, people.coordinator, 'coordinator')
    await addMember(here.reviewId, people.leader, 'host_leader')
    await addMember(here.reviewId, people.lead, 'lead_reviewer')
    await openDocumentRequests.perform({ reviewId: here.reviewId }, 'test')
    here.requestId = (await documentRequests(as('coordinator'), here))[0]?.id ?? ''
  })
}

export const base = 'http://localhost'
const version = { 'tus-resumable': '1.0.0' }
const inBase64 = (words: string) => Buffer.from(words).toString('base64')
type More = { who?: keyof typeof people; name?: string; replaces?: string; note?: string; purpose?: string }

export async function begin(
  length: number,
  { who = 'coordinator', name = 'notes.txt', purpose = 'document', ...more }: More = {},
) {
  const place = purpose === 'document' ? { requestId: here.requestId } : {}
  const metadata = Object.entries({ purpose, reviewId: here.reviewId, ...place, filename: name, ...more })
    .map(([key, value]) => `${key} ${inBase64(value)}`)
    .join(',')
  const headers = { ...version, 'upload-length': String(length), 'upload-metadata': metadata }
  return receivePiece(as(who), new Request(`${base}/uploads`, { method: 'POST', headers }))
}
export const begun = async (length: number, more: More = {}) =>
  (await begin(length, more)).headers.get('location')?.split('/').at(-1) ?? ''

export function piece(id: string, offset: number, body: BodyInit, who: keyof typeof people = 'coordinator') {
  const headers = {
    ...version,
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  }
  const init = { method: 'PATCH', headers, body, duplex: 'half' }
  return receivePiece(as(who), new Request(`${base}/uploads/${id}`, init))
}
export const ask = (method: string, id: string, who: keyof typeof people = 'coordinator') =>
  receivePiece(as(who), new Request(`${base}/uploads/${id}`, { method, headers: version }))
export const arrived = async (id: string) => Number((await ask('HEAD', id)).headers.get('upload-offset'))

/** Sends so many bytes, and then the connection breaks. */
export const broken = (bytes: Uint8Array) =>
  new ReadableStream({
    start: (controller) => controller.enqueue(bytes),
    pull: async (controller) => {
      await new Promise((done) => setTimeout(done, 5))
      controller.error(new Error('The connection broke'))
    },
  })

export async function send(bytes: Uint8Array, more: More = {}) {
  const id = await begun(bytes.byteLength, more)
  await piece(id, 0, bytes as BodyInit)
  return finishUpload(as(more.who ?? 'coordinator'), id)
}
export const text = (words: string) => Buffer.from(words)
export const documents = async (who: keyof typeof people = 'coordinator') =>
  (await documentRequest(as(who), here))?.documents ?? []
export const stored = () =>
  existsSync(join(here.folder, 'files'))
    ? readdirSync(join(here.folder, 'files'), { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      )
    : []
export const waiting = () => readdirSync(incomingFolder())
export const bytesOf = async (id: string) => {
  const [row] = await asOwner<{ storage_key: string }>('select storage_key from document where id = $1', [id])
  return Buffer.from(await new Response(await fileStorage().read(row?.storage_key ?? '')).bytes())
}
