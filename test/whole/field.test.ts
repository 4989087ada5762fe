import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeviceAnswer, FieldRefusal, Pack, SendAnswer } from '../../src/domains/fieldwork/wire.ts'
import { jpegWithPlace } from '../hostile-files/pictures.ts'
import { type RunningCandour, startCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'
import { lookAroundAs, Visitor } from './visitor.ts'

// What a device and Candour say to each other, over the line as devices use it.
let candour: RunningCandour
let anil: Tablet
let fiona: Tablet

/** A tablet that somebody is signed in on. */
class Tablet {
  readonly visitor: Visitor
  readonly deviceId = crypto.randomUUID()
  personId = ''
  constructor(visitor: Visitor) {
    this.visitor = visitor
  }
  async ask<Answer = FieldRefusal>(path: string, method: string, body?: object, headers = {}) {
    const init = body && { body: JSON.stringify(body) }
    const type = { 'content-type': 'application/json', origin: this.visitor.base }
    const answer = await this.visitor.ask(path, { method, ...init, headers: { ...type, ...headers } })
    const kind = answer.headers.get('content-type') ?? ''
    return { ...answer, told: (kind.includes('json') ? JSON.parse(answer.text) : null) as Answer }
  }
  pack = () => this.ask<Pack>(`/field/pack?device=${this.deviceId}`, 'GET')
  envelope = (more: object) => ({
    format: 1,
    personId: this.personId,
    deviceId: this.deviceId,
    sentAt: new Date().toISOString(),
    notes: [],
    ...more,
  })
  send = (more: object, headers = {}) =>
    this.ask<SendAnswer & FieldRefusal>('/field/send', 'POST', this.envelope(more), headers)
  enrol = () =>
    this.ask<DeviceAnswer & FieldRefusal>('/field/device', 'POST', {
      ask: 'enrol',
      personId: this.personId,
      deviceId: this.deviceId,
      name: 'A tablet',
      recoveryKey: Buffer.alloc(32, 7).toString('base64'),
    })
  photo = (photoId: string, noteId: string, bytes: Uint8Array, headers = {}) =>
    this.visitor.ask(
      `/field/photos/${photoId}?note=${noteId}&person=${this.personId}&device=${this.deviceId}`,
      {
        method: 'PUT',
        body: new Uint8Array(bytes),
        headers: { 'content-type': 'image/jpeg', origin: this.visitor.base, ...headers },
      },
    )
}

async function tabletOf(name: string) {
  const tablet = new Tablet(await lookAroundAs(candour.url, name))
  tablet.personId = (await tablet.pack()).told.person.id
  return tablet
}

beforeAll(async () => {
  candour = await startCandour({ CANDOUR_DEMO: 'on' })
  anil = await tabletOf('Anil Deshmukh')
  fiona = await tabletOf('Fiona Marchetti')
})
afterAll(() => candour?.end())

const underWay = async (tablet: Tablet) => {
  const review = (await tablet.pack()).told.reviews.find(({ stage }) => stage === 'three_days')
  if (!review) throw new Error('no three days are under way')
  return review
}
const noteIn = (reviewId: string, words: object = {}) => ({
  id: crypto.randomUUID(),
  reviewId,
  body: 'The reading lead meets every new teacher weekly.',
  kind: 'strength',
  method: 'interview',
  writtenAt: new Date().toISOString(),
  ...words,
})

test('notes are sent, and acknowledged once they are committed; the next pack has them', async () => {
  const { id } = await underWay(anil)
  const note = noteIn(id)
  const sent = await anil.send({ notes: [note, { ...note, id: 'no number' }] })
  expect(sent.status).toBe(200)
  expect(sent.headers.get('cache-control')).toBe('no-store')
  expect(sent.told.notes).toMatchObject([{ id: note.id, result: 'kept' }, { result: 'refused' }])
  expect(Math.abs(Date.parse(sent.told.now) - Date.now())).toBeLessThan(10_000)
  const again = await anil.send({ notes: [note] })
  expect(again.told.notes).toEqual([{ id: note.id, result: 'kept' }])
  const packed = (await underWay(anil)).notes.filter((one) => one.id === note.id)
  expect(packed).toMatchObject([{ body: note.body, photos: 0 }])
})

describe('nothing is taken, and the device is told why in a way that it understands,', () => {
  test('when nobody is signed in', async () => {
    const nobody = new Tablet(new Visitor(candour.url))
    nobody.personId = anil.personId
    const answers = [
      await nobody.send({}),
      await nobody.pack(),
      await nobody.enrol(),
      await nobody.ask(`/field/photos/${crypto.randomUUID()}`, 'GET'),
    ]
    for (const { status, told } of answers) {
      expect(status).toBe(401)
      expect(told).toMatchObject({ reason: 'signed-out', message: expect.stringContaining('Sign in') })
    }
  })

  test('when another person is signed in on the tablet: she sends nothing of his', async () => {
    const { id } = await underWay(anil)
    const note = noteIn(id)
    const shared = new Tablet(fiona.visitor)
    shared.personId = anil.personId
    for (const answer of [await shared.send({ notes: [note] }), await shared.enrol()]) {
      expect(answer.status).toBe(409)
      expect(answer.told.reason).toBe('another-person')
    }
    expect((await shared.photo(crypto.randomUUID(), note.id, await jpegWithPlace())).status).toBe(409)
    expect((await underWay(anil)).notes.some((one) => one.id === note.id)).toBe(false)
  })

  test('when what it says cannot be understood', async () => {
    const wrong = [
      anil.send({ format: 2 }),
      anil.send({ sentAt: 'yesterday' }),
      anil.send({ notes: Array.from({ length: 101 }, () => ({})) }),
      anil.send({}, { 'content-type': 'text/plain' }),
      anil.ask('/field/device', 'POST', { ask: 'open' }),
      anil.ask('/field/pack', 'GET'),
    ]
    for (const { status, told } of await Promise.all(wrong)) {
      expect(status).toBe(422)
      expect(told.reason).toBe('not-understood')
    }
    const huge = await anil.send({ notes: [{ body: 'x'.repeat(5_000_000) }] })
    expect(huge.status).toBe(422)
  })

  test('when it comes from another website, though the visitor is signed in', async () => {
    const { id } = await underWay(anil)
    const note = noteIn(id)
    for (const origin of ['https://elsewhere.example', 'null']) {
      expect((await anil.send({ notes: [note] }, { origin })).status).toBe(422)
      const photo = await anil.photo(crypto.randomUUID(), note.id, await jpegWithPlace(), { origin })
      expect(photo.status).toBe(422)
    }
    expect((await underWay(anil)).notes.some((one) => one.id === note.id)).toBe(false)
  })

  test('when the device was revoked: it gets neither its key nor a plan, and nothing is sent from it', async () => {
    const lost = new Tablet(anil.visitor)
    lost.personId = anil.personId
    expect((await lost.enrol()).told.recoveryKey).toHaveLength(44)
    const recover = () =>
      lost.ask<DeviceAnswer & FieldRefusal>('/field/device', 'POST', {
        ask: 'recover',
        personId: lost.personId,
        deviceId: lost.deviceId,
      })
    expect((await recover()).told.recoveryKey).toHaveLength(44)
    const revoked = await lost.visitor.post('/account/devices', { device: lost.deviceId })
    expect(revoked.location).toBe('/account/devices')
    const answers = [await recover(), await lost.enrol(), await lost.pack(), await lost.send({ notes: [{}] })]
    for (const { status, told } of answers) {
      expect(status).toBe(410)
      expect(told).toMatchObject({ reason: 'device-revoked' })
    }
    const { id } = await underWay(anil)
    const note = noteIn(id, { method: 'document' })
    expect((await anil.send({ notes: [note] })).status).toBe(200)
    const photo = await lost.photo(crypto.randomUUID(), note.id, await jpegWithPlace())
    expect(photo.status).toBe(410)
  })

  test('when the device was lost: its owner signs it out from elsewhere as they take it off', async () => {
    const lost = await tabletOf('Anil Deshmukh')
    await lost.enrol()
    expect((await lost.visitor.get('/reviews')).status).toBe(200)
    await anil.visitor.post('/account/devices', { device: lost.deviceId, everywhere: 'yes' })
    expect((await lost.visitor.get('/reviews')).location).toMatch(/^\/sign-in/)
    expect((await lost.pack()).status).toBe(401)
    expect((await anil.send({})).status).toBe(200)
  })
})

describe('a photograph of a document', () => {
  const sentNote = async (words: object = {}) => {
    const { id } = await underWay(anil)
    const note = noteIn(id, { method: 'document', ...words })
    await anil.send({ notes: [note] })
    return note
  }

  test('comes back to its author as a picture alone: nothing of where and when it was taken', async () => {
    const note = await sentNote()
    const sent = await jpegWithPlace()
    expect(sent.toString('latin1')).toContain('Taken at 51.5')
    const photoId = crypto.randomUUID()
    for (let time = 0; time < 2; time++) {
      const answer = await anil.photo(photoId, note.id, sent)
      expect([answer.status, answer.text]).toEqual([200, '{"result":"kept"}'])
    }
    const got = await anil.visitor.ask(`/field/photos/${photoId}`, {})
    const bytes = Buffer.from(await got.response.arrayBuffer())
    expect(got.status).toBe(200)
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    for (const trace of ['Exif', 'Taken', 'GPS', 'ICC_PROFILE', 'http'])
      expect(bytes.toString('latin1')).not.toContain(trace)
    expect((await underWay(anil)).notes.find(({ id }) => id === note.id)?.photos).toBe(1)
  })

  test('of a note in confidence is for nobody else, and for whoever is not there it looks the same', async () => {
    const note = await sentNote()
    const photoId = crypto.randomUUID()
    await anil.photo(photoId, note.id, await jpegWithPlace())
    const nothing = await fiona.visitor.get(`/field/photos/${crypto.randomUUID()}`)
    const asked = await fiona.visitor.get(`/field/photos/${photoId}`)
    expect([asked.status, asked.text]).toEqual([nothing.status, nothing.text])
    expect(asked.status).toBe(404)
  })

  test('that is none, of nobody’s or another’s note, or under a number that is taken, leaves nothing behind', async () => {
    const note = await sentNote()
    const first = crypto.randomUUID()
    await anil.photo(first, note.id, await jpegWithPlace())
    const files = await filesOf()
    const cut = (await jpegWithPlace()).subarray(0, 400)
    const refused = [
      await anil.photo(crypto.randomUUID(), note.id, Buffer.from('%PDF-1.7 no picture')),
      await anil.photo(crypto.randomUUID(), note.id, cut),
      await anil.photo(crypto.randomUUID(), note.id, Buffer.alloc(9_000_000, 0xff)),
      await anil.photo(crypto.randomUUID(), crypto.randomUUID(), await jpegWithPlace()),
      await fiona.photo(crypto.randomUUID(), note.id, await jpegWithPlace()),
      await anil.photo(first, note.id, await jpegWithPlace('#0e5b72')),
    ]
    expect(refused.map(({ status }) => status)).toEqual(Array(6).fill(422))
    expect(await filesOf()).toEqual(files)
  })
})

async function filesOf() {
  const database = await databaseOf(candour.data)
  const { rows } = await database.query('select count(*)::int as rows from evidence_photo')
  await database.end()
  const { globSync } = await import('node:fs')
  return {
    ...rows[0],
    stored: globSync('files/**', { cwd: candour.data }).length,
    coming: globSync('incoming/*', { cwd: candour.data }),
  }
}

test('the log says which address answered how, and no word, number or name of what was sent', async () => {
  const { id } = await underWay(anil)
  const note = noteIn(id, { body: 'Words that nobody else may read.' })
  await anil.send({ notes: [note] })
  const said = candour.output()
  expect(said).toContain('/field/send')
  for (const secret of [note.body, note.id, anil.personId, anil.deviceId]) expect(said).not.toContain(secret)
})
