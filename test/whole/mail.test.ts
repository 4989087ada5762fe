import ICAL from 'ical.js'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Marked, markedThings } from '../access/marks.ts'
import { makeOutsideThings, makeWorld, states, type World } from '../access/world.ts'
import { asOwner, ownThrough } from '../database.ts'
import { makeDataFolder, type RunningCandour, startCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'
import { allWords, partsOf } from './mail-parts.ts'
import { type Mailbox, startMailbox } from './mailbox.ts'
import { Visitor } from './visitor.ts'

// A whole Candour that sends to a real SMTP server, in a world where every confidential word carries a mark.
let candour: RunningCandour
let database: pg.Client
let mailbox: Mailbox
let world: World

beforeAll(async () => {
  mailbox = await startMailbox()
  const data = makeDataFolder()
  candour = await startCandour({ CANDOUR_DEMO: 'off', SMTP_URL: mailbox.url }, data)
  database = await databaseOf(data)
  ownThrough(database)
  world = await makeWorld()
  await makeOutsideThings(world)
  // nobody's hour may be still to come while the test runs
  await asOwner(`delete from mail_preference`)
  await asOwner(`delete from digest_day`)
  await asOwner(
    `insert into mail_preference (person_id, digest, digest_hour, time_zone)
    select id, 'every_day', 5, $1 from person`,
    [afternoonZone()],
  )
}, 180_000)
afterAll(async () => {
  await database?.end()
  await candour?.end()
  await mailbox?.stop()
})

/** A time zone in which it is early afternoon now. */
function afternoonZone() {
  const ahead = ((13 - new Date().getUTCHours() + 36) % 24) - 12
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

const begin = (task: string, payload: object = {}) =>
  asOwner('select graphile_worker.add_job($1, $2::json)', [task, JSON.stringify(payload)])
async function until<T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`${what} did not come about`)
}
const addressOf = async (id: string) =>
  (await asOwner<{ email: string }>('select email from person where id = $1', [id]))[0]?.email ?? ''

async function signIn(who: Parameters<World['of']>[0]) {
  const visitor = new Visitor(candour.url)
  const email = await addressOf(world.of(who))
  const before = mailbox.mails.length
  await visitor.post('/sign-in', { email, to: '/' })
  const mail = await mailbox.newestTo(email, before, /Candour is \d{6}/)
  await visitor.post('/sign-in/code', { code: mail.raw.match(/Candour is (\d{6})/)?.[1] ?? '' })
  return visitor
}

const calendarsTo = (email: string) =>
  mailbox.mails
    .filter((mail) => mail.to.includes(email))
    .flatMap(({ raw }) => partsOf(raw).filter(({ type }) => type.startsWith('text/calendar')))
    .map(({ type, text }) => {
      const calendar = new ICAL.Component(ICAL.parse(text))
      const event = calendar.getFirstSubcomponent('vevent')
      return {
        type,
        method: calendar.getFirstPropertyValue('method'),
        uid: String(event?.getFirstPropertyValue('uid')),
        sequence: event?.getFirstPropertyValue('sequence'),
      }
    })

describe('Calendars by mail', () => {
  test('a session comes as an invitation, and is taken back when it is removed', async () => {
    const reviewId = world.reviews.ready
    const email = await addressOf(world.of('peer'))
    // none of what is in the world is over yet where it is put
    await asOwner(
      `update review set day1 = current_date + 20, day2 = current_date + 21, day3 = current_date + 22
      where id = $1`,
      [reviewId],
    )
    await begin('send-calendar', { reviewId })
    const sent = await until('the invitations', () => {
      const all = calendarsTo(email)
      return all.length >= 4 ? all : undefined
    })
    expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(['REQUEST']))
    expect(sent[0]?.type).toMatch(/method=REQUEST/i)
    const { session } = world.things.ready
    await asOwner('delete from session where id = $1', [session])
    await begin('send-calendar', { reviewId })
    const gone = await until('the cancellation', () =>
      calendarsTo(email).find(({ method }) => method === 'CANCEL'),
    )
    expect(gone).toMatchObject({ uid: `${session}@localhost`, sequence: 1 })
  })
})

describe('The daily digest', () => {
  test('comes to those for whom something waits, once, however often the hour strikes', async () => {
    await begin('begin-digests')
    const lead = await addressOf(world.of('lead'))
    const isDigest = ({ raw }: { raw: string }) => raw.includes('See what needs you')
    await until('the digest', () => mailbox.mails.find((mail) => mail.to.includes(lead) && isDigest(mail)))
    await begin('begin-digests')
    await until('the end of the queue', async () => {
      const [left] = await asOwner<{ n: number }>(
        `select count(*)::int as n from graphile_worker.jobs where task_identifier in ('begin-digests', 'write-digest')`,
      )
      return left?.n === 0 ? true : undefined
    })
    const digests = mailbox.mails.filter(isDigest)
    const to = digests.flatMap((mail) => mail.to)
    expect(to.length).toBeGreaterThan(3)
    expect(new Set(to).size).toBe(to.length)
  })
})

describe('A mail that cannot be delivered', () => {
  test('is shown on home to whoever caused it, who corrects the address and sends it again', async () => {
    const central = await signIn('central')
    const wrong = 'wrong.address@people.example'
    const right = 'right.address@people.example'
    mailbox.refuse(wrong, { code: 550, words: '5.1.1 unknown' })
    const invited = await central.post('/people/new', { name: 'Rhian Vaughan', email: wrong })
    expect(invited.location).toMatch(/^\/people\//)
    const page = await until('the notice', async () => {
      const { text } = await central.get('/')
      // the world has failures of its own: this one is the newest, once the server has refused it
      return text.includes('Rhian Vaughan') ? text : undefined
    })
    expect(page).toContain('could not be delivered')
    expect(page).toContain('There is no mailbox at this address.')
    await asOwner('update person set email = $1 where email = $2', [right, wrong])
    const log = (await central.get('/programme/mail')).text
    const mailId = log.match(/name="mailId" value="([0-9a-f-]{36})"/)?.[1] ?? ''
    await central.post('/programme/mail', { intent: 'again', mailId })
    expect((await mailbox.newestTo(right)).raw).toContain('You are invited to Candour')
  })

  test('that was put off is sent by itself a little later', async () => {
    const central = await signIn('central')
    const slow = 'slow.server@people.example'
    mailbox.refuse(slow, { code: 451, words: '4.2.0 greylisted' })
    await central.post('/people/new', { name: 'Slow Server', email: slow })
    expect((await mailbox.newestTo(slow)).raw).toContain('You are invited to Candour')
  })
})

describe('A private calendar address', () => {
  test('serves its owner’s calendar without signing in, and is not in the log of requests', async () => {
    const peer = await signIn('peer')
    const { text } = await peer.post('/account/mail', { intent: 'make-address' })
    const address = text.match(/value="(http[^"]+\.ics)"/)?.[1] ?? ''
    const answer = await fetch(address)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(3)
    const token = address.match(/([\w-]{43})\.ics/)?.[1] ?? 'no token'
    await expect.poll(() => candour.output()).toContain('/calendar/…')
    expect(candour.output()).not.toContain(token)
  })
})

test('no mail, and no calendar in one, holds confidential words, the trust’s name, or what a mail to another says', () => {
  expect(mailbox.mails.length).toBeGreaterThan(15)
  const told = mailbox.mails.flatMap(({ to, raw }) => {
    const words = allWords(raw).replace(/\r?\n /g, '')
    // whoever takes part in a conversation by video is told the way in by their own calendar, and nobody else is
    const joins = (thing: Marked) =>
      thing === 'sessionLink' && to.every((address) => address.startsWith('the.peer.'))
    const marks = markedThings.filter(
      (thing) => !joins(thing) && states.some((_, place) => words.includes(`mark${thing}${place}end`)),
    )
    return [...marks, ...(words.includes('Host Trust') ? ['the trust’s name'] : [])].map(
      (what) => `${to}: ${what}`,
    )
  })
  expect(told).toEqual([])
})

test('what is kept of a mail that was sent with a secret holds it no longer, and addresses stay out of the log', async () => {
  const kept = await asOwner<{ words: string }>(
    `select coalesce(string_agg(subject || body_text, ' '), '') as words from mail join mail_content on mail_id = id
      where kind = 'sign-in-code'`,
  )
  expect(kept[0]?.words.trim()).toBe('')
  expect(candour.output()).not.toContain('wrong.address@people.example')
})
