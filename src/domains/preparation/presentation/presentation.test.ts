import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../../test/factory.ts'
import { readConfig } from '../../../platform/config.ts'
import { fileStorage, setUpStorage } from '../../../platform/storage.server.ts'
import { arrangePresentation } from './arrange-presentation.server.ts'
import { finishCaptions } from './finish-captions.server.ts'
import { finishRecording } from './finish-recording.server.ts'
import { openPresentation } from './open-presentation.server.ts'
import { presentationFile, presentationOf } from './presentation.server.ts'
import { removeWithContent } from './remove-presentation-file.server.ts'

useTestDatabase()
const folder = mkdtempSync(join(tmpdir(), 'candour-files-'))
beforeAll(() => setUpStorage(readConfig({}), folder))

const people = { coordinator: '', lead: '', peer: '', unsigned: '', central: '' }
const as = (who: keyof typeof people) => actorFor(people[who])
let reviewId = ''
let next = 0

beforeEach(async () => {
  for (const who of ['coordinator', 'lead', 'peer', 'unsigned'] as const) people[who] = await makePerson()
  people.central = await makePerson('Central', ['central_team'])
  reviewId = await makeReview(await makeTrust())
  await addMember(reviewId, people.coordinator, 'coordinator')
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  const unsigned = await addMember(reviewId, people.unsigned, 'peer_reviewer')
  await asOwner('update review_member set agreed_at = null, agreement_version = null where id = $1', [
    unsigned,
  ])
  for await (const { key } of fileStorage().list()) await fileStorage().remove(key)
})

const here = (who: keyof typeof people = 'coordinator') => presentationOf(as(who), { reviewId })
async function stored() {
  const keys: string[] = []
  for await (const { key } of fileStorage().list()) keys.push(key)
  return keys
}
const onDisk = (bytes: Uint8Array) => {
  const path = join(folder, `arrived-${++next}`)
  writeFileSync(path, bytes)
  return { path, bytes: bytes.byteLength }
}
const text = (words: string) => new TextEncoder().encode(words)
const box = (type: string, body: Uint8Array) => {
  const bytes = new Uint8Array(8 + body.byteLength)
  new DataView(bytes.buffer).setUint32(0, bytes.byteLength)
  bytes.set(text(type), 4)
  bytes.set(body, 8)
  return bytes
}
const mp4 = (words = 'one') =>
  new Uint8Array([...box('ftyp', text('isom\0\0\0\0isommp42')), ...box('mdat', text(words))])
const send = (bytes = mp4(), name = 'Welcome.mp4', who: keyof typeof people = 'coordinator') =>
  finishRecording(as(who), { reviewId, name }, onDisk(bytes))
const sendCaptions = (words: string, name = 'Welcome.vtt') =>
  finishCaptions(as('coordinator'), { reviewId, name }, onDisk(text(words)))
const vtt = (words: string) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${words}`

describe('A recording', () => {
  test('is kept whole, under the ending of what it is', async () => {
    expect(await send(mp4(), 'C:\\films\\Welcome.exe')).toEqual({ ok: true, value: 'kept' })
    const { recording } = await here('lead')
    expect(recording).toMatchObject({ name: 'Welcome.exe.mp4', mediaType: 'video/mp4' })
    const file = await presentationFile(as('lead'), { reviewId, fileId: recording?.id ?? '' })
    const read = await new Response(await fileStorage().read(file?.key ?? '')).bytes()
    expect(read).toEqual(mp4())
  })

  test.each([
    ['a page', 'film.mp4', text('<!doctype html><script>alert(1)</script>')],
    [
      'a program',
      'film.mp4',
      new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]),
    ],
    ['a picture', 'film.webm', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
    ['a document', 'film.mov', text('%PDF-1.7\n%%EOF')],
    ['words', 'film.mp3', text('only words')],
  ])('%s is refused by its content, with its name, and nothing of it stays', async (_, name, bytes) => {
    const outcome = await send(bytes, name)
    expect(JSON.stringify(outcome)).toContain(name)
    expect(outcome.ok).toBe(false)
    expect(await stored()).toEqual([])
  })

  test('takes the place of the one before, whose content goes, with its captions; the record of it stays', async () => {
    await send(mp4('first'))
    await sendCaptions(vtt('Hello'))
    expect(await send(mp4('second'), 'Second.mp4')).toEqual({ ok: true, value: 'kept' })
    const { recording, captions, removed } = await here()
    expect(recording?.name).toBe('Second.mp4')
    expect(captions).toBeNull()
    expect(removed.map(({ name }) => name)).toEqual(['Welcome.mp4', 'Welcome.vtt'])
    expect(await stored()).toHaveLength(1)
    expect((await here('lead')).removed).toEqual([])
  })

  test('sent twice is kept once', async () => {
    await send()
    expect(await send()).toEqual({ ok: true, value: 'already' })
    expect(await stored()).toHaveLength(1)
  })

  test('that finds no place leaves nothing behind: the sender is no host, or the three days are over', async () => {
    expect((await send(mp4(), 'x.mp4', 'lead')).ok).toBe(false)
    await asOwner(`update review set stage = 'report' where id = $1`, [reviewId])
    expect((await send()).ok).toBe(false)
    expect(await stored()).toEqual([])
  })

  test('is watched by reviewers who have agreed, and by nobody else; that they began is the host’s to know', async () => {
    await send()
    const fileId = (await here()).recording?.id ?? ''
    for (const who of ['unsigned', 'central'] as const) {
      expect(await presentationFile(as(who), { reviewId, fileId })).toBeNull()
      expect(await openPresentation(as(who), { reviewId, fileId })).toEqual({ ok: false, missing: true })
    }
    for (const who of ['lead', 'lead', 'peer'] as const)
      expect((await openPresentation(as(who), { reviewId, fileId })).ok).toBe(true)
    expect((await here()).watchedBy.map(({ personId }) => personId)).toEqual([people.lead, people.peer])
    expect((await here('peer')).watchedBy.map(({ personId }) => personId)).toEqual([people.peer])
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [reviewId])
    expect(await presentationFile(as('lead'), { reviewId, fileId })).toBeNull()
  })

  test('removed is gone for everybody, and from storage', async () => {
    await send()
    await sendCaptions(vtt('Hello'))
    const fileId = (await here()).recording?.id ?? ''
    expect((await removeWithContent(as('lead'), { reviewId, fileId })).ok).toBe(false)
    expect((await removeWithContent(as('coordinator'), { reviewId, fileId })).ok).toBe(true)
    expect(await presentationFile(as('coordinator'), { reviewId, fileId })).toBeNull()
    expect(await stored()).toEqual([])
  })
})

describe('Captions', () => {
  test('are written anew, with nothing of the file’s own markup', async () => {
    await send()
    expect((await sendCaptions(vtt('<b onclick=x>Hello</b> & welcome'))).ok).toBe(true)
    const fileId = (await here()).captions?.id ?? ''
    const file = await presentationFile(as('lead'), { reviewId, fileId })
    expect(await new Response(await fileStorage().read(file?.key ?? '')).text()).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello &amp; welcome\n',
    )
  })

  test('that cannot be read are refused with their name, and nothing of them stays', async () => {
    const outcome = await sendCaptions('1\n00:00:01,000 --> 00:00:02,000\nHello', 'Welcome.srt')
    expect(JSON.stringify(outcome)).toContain('Welcome')
    const binary = await finishCaptions(
      as('coordinator'),
      { reviewId, name: 'x.vtt' },
      onDisk(new Uint8Array([0xff, 0xfe, 0, 0xd8])),
    )
    expect(JSON.stringify(binary)).toContain('not plain text')
    expect(await stored()).toEqual([])
  })
})

describe('A link and a time', () => {
  const arrange = (values: Record<string, string>, who: keyof typeof people = 'coordinator') =>
    arrangePresentation(as(who), { reviewId, revision: '0', ...values })

  test('are told in London’s time, in summer and in winter', async () => {
    const link = 'https://meet.example/abc'
    await arrange({ link, date: '2027-06-15', time: '14:00' })
    expect((await here('lead')).meetsAt).toBe('2027-06-15T13:00:00.000Z')
    await arrange({ link, date: '2027-01-15', time: '14:00', revision: '1' })
    expect((await here('lead')).meetsAt).toBe('2027-01-15T14:00:00.000Z')
  })

  test.each([
    ['http://meet.example/abc', 'link'],
    ['javascript:alert(1)', 'link'],
    ['https://user:secret@meet.example', 'link'],
    ['meet.example', 'link'],
  ])('%s is no link', async (link, field) => {
    expect(JSON.stringify(await arrange({ link }))).toContain(`"field":"${field}"`)
  })

  test('a day needs a time, a time a day, and both a link', async () => {
    const link = 'https://meet.example/abc'
    expect(JSON.stringify(await arrange({ link, date: '2027-01-15' }))).toContain('"field":"time"')
    expect(JSON.stringify(await arrange({ link, time: '14:00' }))).toContain('"field":"date"')
    expect(JSON.stringify(await arrange({ date: '2027-01-15', time: '14:00' }))).toContain('"field":"link"')
  })

  test('two who save at once: the second is told, and the first stands', async () => {
    expect((await arrange({ words: 'First' })).ok).toBe(true)
    expect(JSON.stringify(await arrange({ words: 'Second' }))).toContain('"field":"revision"')
    expect((await here()).words).toBe('First')
    expect((await arrange({ words: 'Lead' }, 'lead')).ok).toBe(false)
  })
})
