import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shortDate, weekdayOf } from '../../src/web/dates.ts'
import { ownThrough } from '../database.ts'
import { allWords } from '../whole/mail-parts.ts'
import { host, makePreparedReview, moveReview, school, visitDay } from './briefing-world.ts'
import { comeIn, takePictures } from './cast.ts'
import { asApp, type JourneyWorld, openJourney } from './journey-world.ts'
import { openPhone, tap, tapLinkIn } from './phone.ts'
import { printed } from './printed.ts'
import { at as atReview, follow, heading, inOrder, press, sees } from './steps.ts'

// A headteacher and a chair, who have no account: all they have is a mail with a link.
let world: JourneyWorld
let review = ''
let people: Awaited<ReturnType<typeof makePreparedReview>>['people']
let phone: Page
const links: string[] = []
const head = { name: 'Gwen Morrow', email: 'gwen.morrow@school.example' }
const chair = { name: 'Idris Bevan', email: 'idris.bevan@trustees.example' }
const message = 'Ask me about the summer in which two of our hub leads left.'
const need = 'A hearing loop, or a room without an echo.'
const at = (path: string) => atReview(review, path)

beforeAll(async () => {
  world = await openJourney()
  ownThrough(world.database)
  const made = await makePreparedReview()
  review = made.review
  people = made.people
  await comeIn(world, Object.values(people))
}, 180_000)
afterEach(async ({ task }) => {
  await takePictures(world, task.result?.state)
  if (task.result?.state === 'fail' && process.env.PICTURES)
    await phone?.screenshot({ path: `${process.env.PICTURES}/phone.png`, fullPage: true })
})
afterAll(() => world?.close())

const page = (name: string): Page => {
  const person = world.people.get(name)
  if (!person) throw new Error(`${name} has not signed in`)
  return person.page
}
const ruth = () => page('Ruth Ellacott')
const carol = () => page('Carol Tennant')

/** The newest mail to somebody, opened on a phone. */
async function openFromMail(on: Page, email: string, after = 0) {
  const { raw } = await world.mailbox.newestTo(email, after)
  links.push(await tapLinkIn(on, raw, 'Read your page'))
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
      shortDate(visitDay()),
    ]
    expect(telling.filter((word) => words.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  })

  test('the headteacher opens it from the mail on a phone: why, what it is not, when and with whom', async () => {
    phone = await openPhone(world)
    await openFromMail(phone, head.email)
    await heading(phone, `Dear ${head.name}`)
    await sees(phone, 'You know what reaches your school from the trust')
    await heading(phone, 'What it is not')
    await heading(phone, 'What happens with what you say')
    await sees(phone, 'There is one thing that a reviewer cannot keep in confidence')
    await sees(phone, '09:30 to 11:00')
    await sees(phone, 'With Anil Deshmukh.')
    await sees(phone, `They come to ${school}.`)
    await sees(phone, weekdayOf(visitDay()))
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
    for (const { id } of [people.peer, people.coordinator, people.chief])
      expect(await messagesSeenBy(id)).toBe(0)
    expect(await messagesSeenBy(people.lead.id)).toBe(1)
  })

  test('it prints as it is read, without what was filled in', async () => {
    const paper = (await printed(phone)).join(' ')
    for (const words of [`Dear ${head.name}`, 'What it is not', '09:30 to 11:00', 'With Anil Deshmukh'])
      expect(paper).toContain(words)
    // lying on a desk, it tells nobody that its reader wrote to the lead reviewer
    expect(paper).not.toMatch(/Your message|You wrote on|on its way/)
  })

  test('everything is there without JavaScript too, and an empty message is asked for beside its field', async () => {
    const plain = await openPhone(world, { javaScriptEnabled: false })
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
    expect(await messagesSeenBy(people.lead.id)).toBe(2)
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
    await moveReview(review, -16)
    await phone.goto(link)
    await heading(phone, `Dear ${head.name}`)
    await moveReview(review, -17)
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
