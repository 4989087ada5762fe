import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makeReview,
  makeTrust,
} from '../../../../test/factory.ts'
import { readConfig } from '../../../platform/config.ts'
import { fileStorage, setUpStorage } from '../../../platform/storage.server.ts'
import { addLink } from '../portal/add-link.server.ts'
import { allowDownload } from '../portal/allow-download.server.ts'
import { documentView, newerVersion } from '../portal/document-view.server.ts'
import { downloadDocument } from '../portal/download-document.server.ts'
import { openDocument } from '../portal/open-document.server.ts'
import { documentRequest } from '../portal/requests.server.ts'
import { searchReview } from '../search/search-review.server.ts'
import { kinds, pdfOf } from './extract/made-up-files.ts'
import { markDocumentRead } from './mark-document-read.server.ts'
import { markPrecisRead } from './mark-precis-read.server.ts'
import { precis } from './precis.server.ts'
import { readDocument } from './read-document.server.ts'
import { ownReading, readingOfTeam } from './reading.server.ts'
import { savePrecis } from './save-precis.server.ts'
import { sharePrecis } from './share-precis.server.ts'
import { summariseDocument } from './summarise-document.server.ts'

useTestDatabase()
beforeAll(() => setUpStorage(readConfig({}), mkdtempSync(join(tmpdir(), 'candour-files-'))))

const people = { coordinator: '', lead: '', peer: '', unsigned: '' }
const as = (who: keyof typeof people) => actorFor(people[who])
let reviewId = ''
let requestId = ''

beforeEach(async () => {
  for (const who of ['coordinator', 'lead', 'peer', 'unsigned'] as const) people[who] = await makePerson()
  reviewId = await makeReview(await makeTrust())
  await addMember(reviewId, people.coordinator, 'coordinator')
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  const unsigned = await addMember(reviewId, people.unsigned, 'peer_reviewer')
  await asOwner('update review_member set agreed_at = null where id = $1', [unsigned])
  requestId = await insertRow('document_request', {
    review_id: reviewId,
    position: 1,
    question: 'How do you support pupils?',
    answer: 'A trust-wide inclusion lead works beside each coordinator.',
  })
})

async function send(name: string, bytes: Uint8Array, media_type: string = kinds.pdf, extra = {}) {
  const { key, sha256 } = await fileStorage().put(bytes)
  const documentId = await insertRow('document', {
    ...{ review_id: reviewId, request_id: requestId, name, media_type, bytes: bytes.byteLength },
    ...{ sha256, storage_key: key, uploaded_by: people.coordinator, ...extra },
  })
  await readDocument.perform({ documentId }, 'test')
  return documentId
}
const strategy = () =>
  send('SEND_strategy.pdf', pdfOf(['Ordinary teaching', 'Attendance of pupils with plans']))
const find = (who: keyof typeof people, typed: string) => searchReview(as(who), { reviewId, typed })
const of = (documentId: string) => ({ reviewId, documentId })

test('a document’s pages and words are known once the job has read it, and being asked again changes nothing', async () => {
  const id = await strategy()
  await readDocument.perform({ documentId: id }, 'again')
  const seen = await documentView(as('lead'), of(id))
  expect(seen?.document).toMatchObject({ reading: 'read', pages: 2, amount: { words: 7 } })
})

test('a file that cannot be read says so, and is still there', async () => {
  const id = await send('broken.pdf', new TextEncoder().encode('%PDF-1.7 and nothing more'))
  expect((await documentView(as('lead'), of(id)))?.document.reading).toBe('unreadable')
  expect((await openDocument(as('lead'), of(id))).ok).toBe(true)
})

test('a search finds answers, names and words, and says on which page', async () => {
  const id = await strategy()
  const [hit] = await find('peer', 'plan')
  expect(hit).toMatchObject({ id, label: 'Page 2', place: 2 })
  expect(hit?.snippet).toContain('\ue000plans\ue001')
  expect((await find('peer', 'send strat')).map((one) => one.id)).toEqual([id])
  expect((await find('peer', 'inclus')).map((one) => one.kind)).toEqual(['answer'])
  expect(await find('peer', 'nothing of the kind')).toEqual([])
})

test('nobody finds what they may not read, what was taken away, or a version that was replaced', async () => {
  const id = await strategy()
  expect(await find('unsigned', 'attendance')).toEqual([])
  await asOwner('update document set replaced_at = now() where id = $1', [id])
  expect(await find('peer', 'attendance')).toEqual([])
  expect(await find('coordinator', 'attendance')).toEqual([])
  await asOwner('update document set replaced_at = null, removed_at = now() where id = $1', [id])
  expect(await find('coordinator', 'attendance')).toEqual([])
})

test('whatever is typed into the search, it is only ever looked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
      expect(Array.isArray(await find('peer', typed))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('reviewers keep a copy only where the host allows it, and the host always may', async () => {
  const id = await strategy()
  expect(await downloadDocument(as('lead'), of(id))).toEqual({ ok: false, missing: true })
  expect((await downloadDocument(as('coordinator'), of(id))).ok).toBe(true)
  expect((await allowDownload(as('lead'), { requestId, allow: 'yes' })).ok).toBe(false)
  expect((await allowDownload(as('coordinator'), { requestId, allow: 'yes' })).ok).toBe(true)
  expect((await downloadDocument(as('lead'), of(id))).ok).toBe(true)
})

test('whoever read an earlier version is led to the new one, and has it to read again', async () => {
  const first = await strategy()
  await markDocumentRead(as('peer'), { ...of(first), read: 'yes' })
  await asOwner('update document set replaced_at = now() where id = $1', [first])
  const second = await send('SEND_strategy.pdf', pdfOf(['New']), kinds.pdf, { lineage_id: first, version: 2 })
  expect(await documentView(as('peer'), of(first))).toBeNull()
  expect(await newerVersion(as('peer'), of(first))).toBe(second)
  expect(await newerVersion(as('lead'), of(first))).toBeNull()
  expect(await ownReading(as('peer'), { reviewId })).toMatchObject({ unread: 1, renewed: 1 })
  const [opening] = (await documentView(as('peer'), of(second)))?.document.openings ?? []
  expect(opening).toMatchObject({ personId: people.peer, version: 1 })
})

test('minutes are of the key documents once some are marked; the lead sees how much each has read, and nobody else does', async () => {
  const key = await strategy()
  const other = await send('other.pdf', pdfOf(['Word '.repeat(2000)]))
  expect((await ownReading(as('peer'), { reviewId }))?.toRead).toEqual({ left: 11, all: 11 })
  const summary = { ...of(key), body: 'In short', key: 'yes', minutes: '30', revision: 0 }
  expect((await summariseDocument(as('peer'), summary)).ok).toBe(false)
  expect((await summariseDocument(as('lead'), summary)).ok).toBe(true)
  await markDocumentRead(as('peer'), { ...of(key), read: 'yes' })
  await markDocumentRead(as('lead'), { ...of(other), read: 'yes' })
  expect(await ownReading(as('peer'), { reviewId })).toMatchObject({
    toRead: { left: 0, all: 30 },
    everything: { left: 10, all: 40 },
  })
  const team = await readingOfTeam(as('lead'), { reviewId })
  expect(team).toHaveLength(2)
  expect(team.find((one) => one.personId === people.peer)).toMatchObject({ left: 0, all: 30 })
  expect(team.find((one) => one.personId === people.lead)).toMatchObject({ left: 30, all: 30 })
  for (const who of ['peer', 'coordinator', 'unsigned'] as const)
    expect(await readingOfTeam(as(who), { reviewId })).toEqual([])
})

test('two windows with a first summary do not overwrite each other', async () => {
  const summary = { ...of(await strategy()), minutes: '', revision: 0 }
  const outcomes = await Promise.all(
    [1, 2, 3].map((n) => summariseDocument(as('lead'), { ...summary, body: `Window ${n}` })),
  )
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
})

test('a summary stays with a document’s lineage, and a second window is noticed', async () => {
  const first = await strategy()
  const summary = { ...of(first), body: 'In short', minutes: '' }
  await summariseDocument(as('lead'), { ...summary, revision: 0 })
  const late = await summariseDocument(as('lead'), { ...summary, body: 'Other words', revision: 0 })
  expect(JSON.stringify(late)).toContain('another window')
  await asOwner('update document set replaced_at = now() where id = $1', [first])
  const second = await send('new.pdf', pdfOf(['New']), kinds.pdf, { lineage_id: first, version: 2 })
  expect((await documentView(as('peer'), of(second)))?.document.summary?.body).toBe('In short')
  expect((await documentView(as('coordinator'), of(second)))?.document.summary).toBeNull()
})

const words = { ethos: 'Neighbours', structure: 'Three hubs', lookFor: 'What stays' }

test('the précis is its author’s alone until it is shared; afterwards a change is dated', async () => {
  await savePrecis(as('lead'), { reviewId, ...words, lookFor: '', revision: 0 })
  expect(await precis(as('peer'), { reviewId })).toBeNull()
  expect(await precis(as('coordinator'), { reviewId })).toBeNull()
  expect(await markPrecisRead(as('peer'), { reviewId })).toEqual({ ok: false, missing: true })
  expect(await sharePrecis(as('lead'), { reviewId, ...words, lookFor: ' ', revision: 1 })).toMatchObject({
    problems: [{ field: 'lookFor' }],
  })
  expect((await sharePrecis(as('lead'), { reviewId, ...words, revision: 1 })).ok).toBe(true)
  expect(await precis(as('unsigned'), { reviewId })).toBeNull()
  expect(await precis(as('coordinator'), { reviewId })).toMatchObject({ ...words, changedAt: null })
  expect((await markPrecisRead(as('peer'), { reviewId })).ok).toBe(true)
  await savePrecis(as('lead'), { reviewId, ...words, ethos: 'Good neighbours', revision: 2 })
  const read = await precis(as('peer'), { reviewId })
  expect(read?.ethos).toBe('Good neighbours')
  expect(read).toMatchObject({ changedAt: expect.any(String), readAt: expect.any(String) })
})

test('two windows with the précis do not overwrite each other, not even the first two', async () => {
  const drafts = [1, 2].map((n) =>
    savePrecis(as('lead'), { reviewId, ...words, ethos: `Draft ${n}`, revision: 0 }),
  )
  const outcomes = await Promise.all(drafts)
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(JSON.stringify(outcomes)).toContain('another window')
})

test.each([
  ['http://example.org/page', false],
  ['www.example.org', false],
  ['javascript:alert(1)', false],
  ['https://name:word@example.org/', false],
  ['https://localhost/', false],
  ['https://www.example.org/a page', true],
])('the link %s is taken: %s', async (url, taken) => {
  const outcome = await addLink(as('coordinator'), { requestId, title: 'A page', url })
  expect(outcome.ok).toBe(taken)
  expect((await documentRequest(as('peer'), { requestId }))?.links).toHaveLength(taken ? 1 : 0)
})
