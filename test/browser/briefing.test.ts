import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addDays, today } from '../../src/platform/clock.ts'
import { shortDate, weekdayOf } from '../../src/web/dates.ts'
import { asOwner, ownThrough } from '../database.ts'
import { addMember, insertRow, makePost, makeReview, makeSchool, makeTrust } from '../factory.ts'
import { allWords, partsOf } from '../whole/mail-parts.ts'
import { addPlayer, comeIn, takePictures } from './cast.ts'
import { asApp, type JourneyWorld, openJourney } from './journey-world.ts'
import { printed } from './printed.ts'
import { follow, heading, inOrder, press, sees } from './steps.ts'

// A headteacher and a chair, who have no account: all they have is a mail with a link.
let world: JourneyWorld
let review = ''
let day2 = ''
let phone: Page
const links: string[] = []
const ids = { lead: '', peer: '', coordinator: '', chief: '' }
const host = 'Saltmarsh Learning Trust'
const school = 'Tidewater Academy'
const head = { name: 'Gwen Morrow', email: 'gwen.morrow@school.example' }
const chair = { name: 'Idris Bevan', email: 'idris.bevan@trustees.example' }
const message = 'Ask me about the summer in which two of our hub leads left.'
const need = 'A hearing loop, or a room without an echo.'
const at = (path: string) => `/reviews/${review}${path}`

beforeAll(async () => {
  world = await openJourney()
  ownThrough(world.database)
  await arrange()
}, 180_000)
afterEach(async ({ task }) => {
  await takePictures(world, task.result?.state)
  if (task.result?.state === 'fail' && process.env.PICTURES)
    await phone?.screenshot({ path: `${process.env.PICTURES}/phone.png`, fullPage: true })
})
afterAll(() => world?.close())

/** A review in preparation whose shared schedule has one school visit. */
async function arrange() {
  const trust = await makeTrust(host)
  const urn = await makeSchool(trust, school)
  const lead = await addPlayer('Ruth Ellacott')
  const peer = await addPlayer('Anil Deshmukh')
  const chief = await addPlayer('Fiona Marchetti')
  const coordinator = await addPlayer('Carol Tennant')
  await makePost(chief.id, trust, 'chief_executive')
  await makePost(coordinator.id, trust, 'coordinator')
  review = await makeReview(trust, 'prepare')
  await move(20)
  await addMember(review, lead.id, 'lead_reviewer')
  await addMember(review, peer.id, 'peer_reviewer')
  await addMember(review, chief.id, 'host_lead')
  await addMember(review, coordinator.id, 'coordinator')
  const times = { starts: '09:30', ends: '11:00' }
  const visit = await insertRow('session', {
    review_id: review,
    day: 2,
    kind: 'visit',
    title: school,
    urn,
    ...times,
  })
  await insertRow('session_attendee', { session_id: visit, review_id: review, person_id: peer.id })
  await insertRow('schedule_sharing', { review_id: review, shared_by: lead.id })
  Object.assign(ids, { lead: lead.id, peer: peer.id, coordinator: coordinator.id, chief: chief.id })
  await comeIn(world, [lead, peer, chief, coordinator])
}

/** Puts the first day so many days from today; links end a fortnight after the third. */
async function move(days: number) {
  day2 = addDays(today(), days + 1)
  const all = [addDays(today(), days), day2, addDays(today(), days + 2)]
  await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [review, ...all])
}

const page = (name: string): Page => {
  const person = world.people.get(name)
  if (!person) throw new Error(`${name} has not signed in`)
  return person.page
}
const ruth = () => page('Ruth Ellacott')
const carol = () => page('Carol Tennant')

async function openPhone(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await world.browser.newContext({
    baseURL: world.candour.url,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const opened = await context.newPage()
  opened.on('console', (said) => {
    if (said.type() === 'error' && !/status of 4\d\d/.test(said.text()))
      world.complaints.push(`phone: ${said.text()}`)
  })
  opened.on('pageerror', (error) => world.complaints.push(`phone: ${error.message}`))
  return opened
}
const tap = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first().tap()

/** The mail as a person has it before them; they tap its link. */
async function openFromMail(on: Page, email: string, after = 0) {
  const mail = await world.mailbox.newestTo(email, after)
  const html = partsOf(mail.raw).find(({ type }) => type.startsWith('text/html'))?.text ?? ''
  await on.goto('about:blank')
  await on.setContent(html)
  await on.getByRole('link', { name: 'Read your page' }).tap()
  await on.waitForURL(/\/briefing\//)
  links.push(new URL(on.url()).pathname)
}

/** One page for every link that opens nothing, with nothing of the review on it. */
async function opensNothing(link: string) {
  const answer = await phone.goto(link)
  expect(answer?.status()).toBe(404)
  await heading(phone, 'This link opens nothing')
  expect(await phone.content()).not.toMatch(new RegExp(`${host}|${head.name}|${school}|Ruth|Anil`))
}

describe('A briefing for people who have no account', () => {
  test('the coordinator writes who will be met, and sends each a page of their own', async () => {
    await carol().goto(at('/briefings'))
    await inOrder(carol())
    await follow(carol(), 'Brief people')
    const visit = carol().getByRole('group', { name: new RegExp(school) })
    await visit.getByLabel('Name', { exact: true }).fill(head.name)
    await visit.getByLabel('Email, if you have it').fill(head.email)
    expect(await visit.getByLabel('They are').inputValue()).toBe('headteacher')
    const besides = carol().locator('section').filter({ hasText: 'One more person in a conversation' }).last()
    await besides.getByLabel('Name', { exact: true }).fill(chair.name)
    await besides.getByLabel('Email, if you have it').fill(chair.email)
    await besides.getByLabel('They are').selectOption('chair')
    await inOrder(carol())
    await press(carol(), 'Make them and send')
    await sees(carol(), '2 briefings made, and on the way to those with an address.')
    await sees(carol(), head.name)
    await inOrder(carol())
  })

  test('the mail holds a link and says nothing of the review', async () => {
    const { raw } = await world.mailbox.newestTo(head.email)
    const words = allWords(raw)
    const addresses = new Set(words.match(/https?:[^\s"<>]+/g))
    expect([...addresses]).toEqual([expect.stringMatching(/^http:\/\/localhost:\d+\/briefing\/[\w-]{40,}$/)])
    expect(words).toContain('It needs no account and no password.')
    const telling = [
      host,
      'Saltmarsh',
      school,
      'Tidewater',
      'peer review',
      'Ruth',
      'Anil',
      'Carol',
      shortDate(day2),
    ]
    expect(telling.filter((word) => words.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  })

  test('the headteacher opens it from the mail on a phone: why, what it is not, when and with whom', async () => {
    phone = await openPhone()
    await openFromMail(phone, head.email)
    await heading(phone, `Dear ${head.name}`)
    await sees(phone, 'You know what reaches your school from the trust')
    await heading(phone, 'What it is not')
    await heading(phone, 'What happens with what you say')
    await sees(phone, 'There is one thing that a reviewer cannot keep in confidence')
    await sees(phone, '09:30 to 11:00')
    await sees(phone, 'With Anil Deshmukh.')
    await sees(phone, `They come to ${school}.`)
    await sees(phone, weekdayOf(day2))
    await inOrder(phone)
  })

  test('agrees, says what would help, and writes to the lead reviewer', async () => {
    await tap(phone, 'I have read it and agree')
    await sees(phone, 'It is noted that you have read this')
    await heading(phone, 'You have read this')
    await tap(phone, 'Say what would help')
    await sees(phone, 'Write what would help first')
    await inOrder(phone)
    await phone.getByLabel('What would help', { exact: true }).fill(need)
    await tap(phone, 'Say what would help')
    await sees(phone, 'What would make it easier for you is noted.')
    await phone.getByLabel('Your message').fill(message)
    await tap(phone, 'Send it')
    await sees(phone, 'Your message is on its way to the lead reviewer, who alone reads it.')
    expect(await phone.content()).not.toContain(message)
    await inOrder(phone)
  })

  test('the message is for the lead reviewer alone, and what would help for those who arrange it', async () => {
    await ruth().goto(at('/briefings'))
    await sees(ruth(), message)
    await sees(ruth(), need)
    await inOrder(ruth())
    await press(ruth(), 'I have read it')
    await sees(ruth(), 'Marked as read.')
    for (const name of ['Carol Tennant', 'Fiona Marchetti']) {
      await page(name).goto(at('/briefings'))
      await sees(page(name), need)
      await sees(page(name), /Read and agreed on/)
      expect(await page(name).content(), name).not.toContain(message)
      await follow(page(name), head.name)
      await heading(page(name), head.name)
      expect(await page(name).content(), name).not.toContain(message)
    }
    await inOrder(carol())
    const record = new URL(carol().url()).pathname
    for (const path of [at('/briefings'), record])
      expect((await page('Anil Deshmukh').request.get(path)).status(), path).toBe(404)
    for (const id of [ids.peer, ids.coordinator, ids.chief]) expect(await messagesSeenBy(id)).toBe(0)
    expect(await messagesSeenBy(ids.lead)).toBe(1)
  })

  test('it prints as it is read', async () => {
    const paper = (await printed(phone)).join(' ')
    for (const words of [`Dear ${head.name}`, 'What it is not', '09:30 to 11:00', 'With Anil Deshmukh'])
      expect(paper).toContain(words)
  })

  test('everything is there without JavaScript too, and an empty message is asked for beside its field', async () => {
    const plain = await openPhone({ javaScriptEnabled: false })
    await openFromMail(plain, chair.email)
    await heading(plain, `Dear ${chair.name}`)
    await sees(plain, 'There are no papers to send and none to bring.')
    await sees(plain, 'The day and time are not settled yet.')
    await tap(plain, 'Send it')
    await sees(plain, 'Write your message first')
    await plain.getByLabel('Your message').fill('I sit on the board of a reviewer’s trust too.')
    await tap(plain, 'Send it')
    await sees(plain, 'Your message is on its way')
    await plain.getByLabel('What would help', { exact: true }).fill('An hour after five.')
    await tap(plain, 'Say what would help')
    await sees(plain, 'What would make it easier for you is noted.')
    await tap(plain, 'I have read it and agree')
    await heading(plain, 'You have read this')
    await plain.context().close()
    await ruth().goto(at('/briefings'))
    await sees(ruth(), 'I sit on the board of a reviewer’s trust too.')
  })
})

describe('A link', () => {
  test('that was changed by one letter opens nothing', async () => {
    const [link = ''] = links
    const place = link.length - 5
    await opensNothing(link.slice(0, place) + (link[place] === 'A' ? 'B' : 'A') + link.slice(place + 1))
    await inOrder(phone)
  })

  test('that was taken back opens nothing from the next time on, until another is sent', async () => {
    const [link = ''] = links
    await phone.goto(link)
    await heading(phone, `Dear ${head.name}`)
    await carol().goto(at('/briefings'))
    await follow(carol(), head.name)
    await carol().getByText('Take the link back').click()
    await press(carol(), 'Take it back')
    await sees(carol(), 'The link is taken back. It opens nothing now.')
    // what is written on the page that is still open goes nowhere
    await phone.getByLabel('Your message').fill('Written too late.')
    await tap(phone, 'Send it')
    await heading(phone, 'This link opens nothing')
    expect(await messagesSeenBy(ids.lead)).toBe(2)
    await opensNothing(link)
    const before = world.mailbox.mails.length
    await press(carol(), 'Send a new link')
    await sees(carol(), 'The link is on its way.')
    await openFromMail(phone, head.email, before)
    await heading(phone, `Dear ${head.name}`)
    await opensNothing(link)
  })

  test('ends two weeks after the review', async () => {
    const link = links.at(-1) ?? ''
    await move(-16)
    await phone.goto(link)
    await heading(phone, `Dear ${head.name}`)
    await move(-17)
    await opensNothing(link)
  })

  test('is in no log, no mail to anybody else, and broke no rule of the page’s security', async () => {
    const tokens = links.map((link) => link.replace('/briefing/', ''))
    expect(tokens.every((token) => token.length > 40)).toBe(true)
    expect(tokens.filter((token) => world.candour.output().includes(token))).toEqual([])
    await expect.poll(() => world.candour.output()).toContain('/briefing/…')
    for (const { to, raw } of world.mailbox.mails) {
      const words = allWords(raw)
      for (const secret of [message, need, host, school]) expect(words, String(to)).not.toContain(secret)
      if (!to.includes(head.email) && !to.includes(chair.email)) expect(words).not.toContain('/briefing/')
    }
    expect(world.complaints).toEqual([])
  })
})

async function messagesSeenBy(person: string): Promise<number> {
  const sql = 'select count(*)::int as n from briefing_message where review_id = $1'
  return (await asApp(world, person, sql, [review])).rows[0].n
}
