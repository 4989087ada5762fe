import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RouterContextProvider } from 'react-router'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../../test/factory.ts'
import { pdf as onePagePdf } from '../../../../test/hostile-files/pdf.ts'
import type { SignedIn } from '../../../access/session.server.ts'
import { readConfig } from '../../../platform/config.ts'
import { fileStorage, incomingFolder, setUpStorage } from '../../../platform/storage.server.ts'
import { actorContext, sessionContext } from '../../../web/context.ts'
import { openDocumentRequests } from '../jobs.server.ts'
import { readDocument } from '../reading/read-document.server.ts'
import { markRequestAnswered } from './mark-request-answered.server.ts'
import { openDocument } from './open-document.server.ts'
import { removeDocument, removeWithContent } from './remove-document.server.ts'
import { documentRequest, documentRequests } from './requests.server.ts'
import { sendDocuments } from './send-documents.server.ts'
import { loader as shownFile } from './shown-file.ts'

useTestDatabase()
beforeAll(() => setUpStorage(readConfig({}), mkdtempSync(join(tmpdir(), 'candour-files-'))))

const people = { coordinator: '', lead: '', unsigned: '', central: '' }
const as = (who: keyof typeof people) => actorFor(people[who])
let reviewId = ''
let requestId = ''

beforeEach(async () => {
  for (const who of ['coordinator', 'lead', 'unsigned'] as const) people[who] = await makePerson()
  people.central = await makePerson('Priya Nandakumar', ['central_team'])
  reviewId = await makeReview(await makeTrust())
  await addMember(reviewId, people.coordinator, 'coordinator')
  await addMember(reviewId, people.lead, 'lead_reviewer')
  const unsigned = await addMember(reviewId, people.unsigned, 'peer_reviewer')
  await asOwner('update review_member set agreed_at = null where id = $1', [unsigned])
  await openDocumentRequests.perform({ reviewId }, 'test')
  requestId = (await documentRequests(as('coordinator'), { reviewId }))[0]?.id ?? ''
})

const text = (words: string) => new TextEncoder().encode(words)
const pdf = (words = 'one') => onePagePdf({ catalog: `/Words(${words})` })
async function send(...given: { name: string; bytes: Uint8Array }[]) {
  const files = given.map(({ name, bytes }) => ({ name, bytes, path: join(incomingFolder(), randomUUID()) }))
  for (const { path, bytes } of files) await writeFile(path, bytes)
  return sendDocuments(as('coordinator'), { requestId, files })
}
const names = async () =>
  (await documentRequest(as('coordinator'), { requestId }))?.documents.map(({ name }) => name)

test('when preparation begins the template’s questions are put to the host once, however often it is asked', async () => {
  await openDocumentRequests.perform({ reviewId }, 'again')
  const requests = await documentRequests(as('coordinator'), { reviewId })
  expect(requests.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, place) => place + 1))
})

test('a file is kept whole, under a clean name with the ending of what it is', async () => {
  const name = '..\\..\\C:\\Users\\SEND strategy\u202Efdp.exe'
  expect(await send({ name, bytes: pdf() })).toEqual({ ok: true, value: 1 })
  expect(await names()).toEqual(['SEND strategyfdp.exe.pdf'])
  const id = (await documentRequest(as('lead'), { requestId }))?.documents[0]?.id ?? ''
  const opened = await openDocument(as('lead'), { reviewId, documentId: id })
  if (!opened.ok) throw new Error('not opened')
  const bytes = await new Response(await fileStorage().read(opened.value.storageKey)).bytes()
  expect(Buffer.from(bytes)).toEqual(pdf())
})

// What else is refused, and why, is in test/hostile-files.
test.each([
  ['a page', 'plan.pdf', text('<!doctype html><script>alert(1)</script>')],
  ['a drawing that can hold a script', 'plan.png', text('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ['a program', 'plan.docx', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0])],
  ['a shell script', 'plan.txt', text('#!/bin/sh\nrm -rf /')],
  ['nothing at all', 'plan.pdf', new Uint8Array()],
])('%s is refused by its content, with its name, whatever its ending says', async (_, name, bytes) => {
  const outcome = await send({ name: 'good.pdf', bytes: pdf() }, { name, bytes })
  expect(JSON.stringify(outcome)).toContain(name)
  expect(outcome.ok).toBe(false)
  expect(await names()).toEqual([])
})

test('the same file sent twice is kept once', async () => {
  await send({ name: 'plan.pdf', bytes: pdf() })
  expect(await send({ name: 'plan again.pdf', bytes: pdf() })).toEqual({ ok: true, value: 0 })
})

test('nobody reads documents before accepting the confidentiality agreement, and the central team never does', async () => {
  await send({ name: 'plan.pdf', bytes: pdf() })
  const documentId = (await documentRequest(as('lead'), { requestId }))?.documents[0]?.id ?? ''
  for (const who of ['unsigned', 'central'] as const) {
    expect(await documentRequests(as(who), { reviewId })).toEqual([])
    expect(await openDocument(as(who), { reviewId, documentId })).toEqual({ ok: false, missing: true })
  }
})

test('who opened a document is shown to the host; a removed one opens for nobody and stays on record', async () => {
  await send({ name: 'plan.pdf', bytes: pdf() })
  const documentId = (await documentRequest(as('lead'), { requestId }))?.documents[0]?.id ?? ''
  await openDocument(as('lead'), { reviewId, documentId })
  await openDocument(as('lead'), { reviewId, documentId })
  const seen = await documentRequest(as('coordinator'), { requestId })
  expect(seen?.documents[0]?.openings.map(({ personId }) => personId)).toEqual([people.lead])
  await removeDocument(as('coordinator'), { documentId })
  expect((await documentRequest(as('lead'), { requestId }))?.documents).toEqual([])
  expect((await documentRequest(as('coordinator'), { requestId }))?.documents[0]?.removedAt).toEqual(
    expect.any(String),
  )
  expect((await openDocument(as('lead'), { reviewId, documentId })).ok).toBe(false)
})

test('what a removed document said is gone, from storage and from what was read out of it, in every version', async () => {
  const words = (name: string) => ({ name, bytes: text(`What ${name} says.`) })
  await send(words('plan.txt'))
  const [first] = (await documentRequest(as('coordinator'), { requestId }))?.documents ?? []
  const path = join(incomingFolder(), randomUUID())
  await writeFile(path, words('new.txt').bytes)
  await sendDocuments(as('coordinator'), {
    requestId,
    replaces: first?.id,
    files: [{ name: 'plan.txt', path }],
  })
  const rows = await asOwner<{ id: string; storage_key: string }>(
    'select id, storage_key from document where request_id = $1 order by version',
    [requestId],
  )
  for (const { id } of rows) await readDocument.perform({ documentId: id }, 'test')
  expect(await removeWithContent(as('coordinator'), { documentId: rows[1]?.id })).toMatchObject({ ok: true })
  for (const { storage_key } of rows) await expect(fileStorage().read(storage_key)).rejects.toThrow()
  expect(
    await asOwner('select 1 from document_text where document_id = any ($1)', [rows.map(({ id }) => id)]),
  ).toEqual([])
  expect(
    (await documentRequest(as('coordinator'), { requestId }))?.documents.map((one) => one.removedAt !== null),
  ).toEqual([true, true])
})

test('whoever fetches the pages of a document without its page is noted as having opened it', async () => {
  await send({ name: 'plan.pdf', bytes: pdf() })
  const documentId = (await documentRequest(as('lead'), { requestId }))?.documents[0]?.id ?? ''
  const fetched = (personId: string) => {
    const context = new RouterContextProvider()
    context.set(actorContext, { personId: null, requestId: 'test' })
    context.set(sessionContext, { personId } as SignedIn)
    const params = { reviewId, documentId }
    const request = new Request(`http://localhost/reviews/${reviewId}/files/${documentId}/shown`)
    return shownFile({ request, params, context } as unknown as Parameters<typeof shownFile>[0])
  }
  expect((await fetched(people.lead)).status).toBe(200)
  await expect(fetched(people.unsigned)).rejects.toMatchObject({ status: 404 })
  const seen = await documentRequest(as('coordinator'), { requestId })
  expect(seen?.documents[0]?.openings.map(({ personId }) => personId)).toEqual([people.lead])
})

test('a team member cannot answer for the host, and after the report nobody adds anything', async () => {
  const files = [{ name: 'plan.pdf', bytes: pdf() }]
  const path = join(incomingFolder(), 'plan')
  await writeFile(path, pdf())
  expect((await sendDocuments(as('lead'), { requestId, files: [{ name: 'plan.pdf', path }] })).ok).toBe(false)
  for (const stage of ['set_up', 'follow_up']) {
    await asOwner('update review set stage = $1 where id = $2', [stage, reviewId])
    expect((await send(...files)).ok).toBe(false)
  }
})

test('a question is answered by words or by documents, and not by neither', async () => {
  expect((await markRequestAnswered(as('coordinator'), { requestId, answer: '  ' })).ok).toBe(false)
  await send({ name: 'plan.pdf', bytes: pdf() })
  expect((await markRequestAnswered(as('coordinator'), { requestId, answer: '' })).ok).toBe(true)
})
