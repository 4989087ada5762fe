import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addDays, today } from '../../src/platform/clock.ts'
import { fullDate } from '../../src/web/dates.ts'
import { asOwner, ownThrough } from '../database.ts'
import { allWords } from '../whole/mail-parts.ts'
import { finding, host, letMorningCome, makeReleasedReview } from './acting-world.ts'
import { comeIn, takePictures } from './cast.ts'
import { type JourneyWorld, openJourney } from './journey-world.ts'
import { openPhone, tap, tapLinkIn } from './phone.ts'
import { printed } from './printed.ts'
import { at as atReview, follow, heading, inOrder, press, sees } from './steps.ts'

// A host acts on its report: planned at a desk, told from a phone by somebody who never signs in, read by the chair.
let world: JourneyWorld
let review = ''
let owner = { id: '', name: '', email: '' }
let phone: Page
let mail = ''
const due = addDays(today(), 7)
const reconvenesOn = addDays(today(), 30)
const title = 'Count the time that trust business takes'
const did = 'Asked three heads; two keep a diary already.'
const changed = 'Heads have a day a month more in their schools.'
const at = (path: string) => atReview(review, path)

beforeAll(async () => {
  world = await openJourney()
  ownThrough(world.database)
  const made = await makeReleasedReview()
  review = made.review
  owner = made.owner
  await comeIn(world, Object.values(made.people))
  phone = await openPhone(world)
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
const fiona = () => page('Fiona Marchetti')
const openAction = async () => {
  await fiona().goto(at('/actions?show=all'))
  await follow(fiona(), title)
  await heading(fiona(), title)
}

describe('Acting on the report', () => {
  test('the chief executive turns an area for development into an action, at a desk', async () => {
    await fiona().goto(at('/actions'))
    await inOrder(fiona())
    await follow(fiona(), `Plan an action from: ${finding}`)
    await fiona().getByLabel('What is to be done').fill(title)
    await fiona().getByLabel('Who does it').selectOption({ label: owner.name })
    await fiona().getByLabel('Done by').fill(due)
    await fiona().getByLabel('The first step').fill('Ask the three smallest schools')
    await fiona().getByLabel('First step by').fill(addDays(due, 1))
    await fiona().getByLabel('How we will know').fill('Heads can say what they stopped doing.')
    await press(fiona(), 'Plan the action')
    await sees(fiona(), 'The first step comes after the day by which all is done.')
    expect(await fiona().getByLabel('What is to be done').inputValue()).toBe(title)
    await fiona().getByLabel('First step by').fill(addDays(today(), 2))
    await inOrder(fiona())
    await press(fiona(), 'Plan the action')
    await sees(fiona(), 'The action is planned.')
    await sees(fiona(), 'How we will know: Heads can say what they stopped doing.')
    await inOrder(fiona())
  })

  test('its owner is reminded by a mail that says neither whose it is nor what', async () => {
    await letMorningCome(world, review)
    mail = (await world.mailbox.newestTo(owner.email, 0, /Say how it goes/)).raw
    const words = allWords(mail)
    expect(words).toContain(`due on ${fullDate(due)}`)
    for (const secret of [host, title, 'time', 'Fiona', 'smallest']) expect(words).not.toContain(secret)
  })

  test('and says how it goes from the link on a phone, without signing in and without reading anything', async () => {
    await tapLinkIn(phone, mail, 'Say how it goes')
    await heading(phone, `Action 1 of your trust, due on ${fullDate(due)}`)
    expect(await phone.content()).not.toMatch(new RegExp(`${title}|${host}|${owner.name}`))
    await inOrder(phone)
    await phone.getByText('Under way', { exact: true }).tap()
    await phone.getByLabel('What we did').fill(did)
    await tap(phone, 'Keep it')
    await sees(phone, 'Your words are with your trust')
    expect(await phone.content()).not.toContain(did)
    await openAction()
    await sees(fiona(), did)
    await sees(fiona(), `${owner.name}, by the link of a reminder`)
    await inOrder(fiona())
  })

  test('stops the reminders with one press more, and none comes again', async () => {
    await tapLinkIn(phone, mail, 'Stop reminding me about this action')
    await heading(phone, 'Stop the reminders of action 1?')
    await inOrder(phone)
    await tap(phone, 'Stop them')
    await heading(phone, 'No more reminders of action 1')
    await openAction()
    await sees(fiona(), `Off. We do not remind ${owner.name} of this action.`)
    await asOwner('delete from action_reminder')
    await letMorningCome(world, review)
    await expect
      .poll(
        () => world.database.query('select 1 from graphile_worker.jobs').then(({ rowCount }) => rowCount),
        {
          timeout: 10_000,
        },
      )
      .toBe(0)
    expect(world.mailbox.mails.filter(({ raw }) => /Stop reminding me/.test(raw))).toHaveLength(1)
  })

  test('the chair reads what the leaders open to her, on a page or two of paper, until they close it', async () => {
    const chair = page('Grace Osei')
    expect((await chair.goto(at('/actions/board')))?.status()).toBe(404)
    await fiona().goto(at('/actions/board'))
    await inOrder(fiona())
    await press(fiona(), 'Open it to your chair of trustees')
    await sees(fiona(), 'Your chair of trustees can read this page now')
    await chair.goto('/')
    await follow(chair, 'What we do after our review')
    await heading(chair, 'Under way')
    await sees(chair, title)
    await inOrder(chair)
    const paper = await printed(chair)
    expect(paper.length).toBeLessThanOrEqual(2)
    expect(paper.join(' ')).toContain(`as at ${fullDate(today())}`)
    expect(paper.join(' ')).toContain(title)
    expect(paper.join(' ')).not.toContain(did)
    await press(fiona(), 'Close it to them')
    await sees(fiona(), 'your leaders’ alone again')
    expect((await chair.goto(at('/actions/board')))?.status()).toBe(404)
  })

  test('what changed is told, and a story is brought only with a tick', async () => {
    await fiona().goto(at('/changes'))
    await follow(fiona(), 'Tell what changed')
    await fiona().getByLabel('What changed, in your own words').fill(changed)
    await press(fiona(), 'Keep it')
    await sees(fiona(), changed)
    await follow(fiona(), 'Bring it to the reconvene day')
    await fiona().getByLabel('The heading that the others read').fill('Time back in schools')
    await press(fiona(), 'Bring it')
    await sees(fiona(), 'Tick that the others may read it.')
    await inOrder(fiona())
    await fiona()
      .getByLabel(/may be read on the reconvene day/)
      .check()
    await press(fiona(), 'Bring it')
    await sees(fiona(), 'You bring it to the reconvene day as “Time back in schools”')
    await inOrder(fiona())
  })

  test('the central team sets the day within its months, and the lead reviewer prints its agenda', async () => {
    const priya = page('Priya Nandakumar')
    const ruth = page('Ruth Ellacott')
    await priya.goto(at('/reconvene'))
    await follow(priya, 'Set the day')
    await priya.getByLabel('Day', { exact: true }).fill(addDays(today(), 1))
    await priya.getByLabel('Place').fill('Tallow Hill, room 4')
    await press(priya, 'Set the day')
    await sees(priya, '12 to 15 months after the review')
    await inOrder(priya)
    await priya.getByLabel('Day', { exact: true }).fill(reconvenesOn)
    await press(priya, 'Set the day')
    await sees(priya, 'The day is set.')
    expect(await priya.content()).not.toContain(changed)
    await ruth.goto(at('/reconvene'))
    await heading(ruth, 'Reconvene day')
    await inOrder(ruth)
    const paper = (await printed(ruth)).join(' ')
    for (const words of [
      fullDate(reconvenesOn),
      'Tallow Hill, room 4',
      '10:15 to 11:15',
      'Time back in schools',
      changed,
    ])
      expect(paper).toContain(words)
    expect((await ruth.goto(at('/actions')))?.status()).toBe(404)
    expect(world.complaints).toEqual([])
  })
})
