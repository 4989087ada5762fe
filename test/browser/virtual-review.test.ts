import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addDays, today } from '../../src/platform/clock.ts'
import { fullDate } from '../../src/web/dates.ts'
import { ownThrough } from '../database.ts'
import { addMember, insertRow, makePost, makeSchool, makeTrust } from '../factory.ts'
import { calendarsMailedTo, unfolded } from './calendar-mail.ts'
import { addPlayer, comeIn, type Player, takePictures } from './cast.ts'
import { type JourneyWorld, openJourney } from './journey-world.ts'
import { hasten } from './preparation-world.ts'
import { choose, follow, heading, inOrder, press, sees, at as under } from './steps.ts'
import { middleOfRecording, windForward } from './watch-recording.ts'

// A review in which nobody travels, from its booking to the released report.
let world: JourneyWorld
let review = ''
const host = 'Saltmarsh Learning Trust'
const school = 'Tidewater Academy'
const link = 'https://meet.example/everyone'
const room = 'https://meet.example/the-team-alone'
const area = 'Reading across the small schools'
const question = 'How does help with reading reach a school that is far from the next one?'
const finding = 'Teachers in the smallest schools describe one shared way of teaching reading.'
const reviewers = ['Ruth Ellacott', 'Anil Deshmukh', 'Joanna Prys', 'Samuel Okoro']
const at = (path: string) => under(review, path)
const page = (name: string): Page => {
  const person = [...world.people.values()].find((one) => one.name.startsWith(name))
  if (!person) throw new Error(`${name} has not signed in`)
  return person.page
}

beforeAll(async () => {
  world = await openJourney()
  ownThrough(world.database)
  const trust = await makeTrust(host)
  await makeSchool(trust, school)
  const priya = await addPlayer('Priya Nandakumar', 'Programme manager')
  await insertRow('programme_role', { person_id: priya.id, role: 'central_team' })
  const fiona = await addPlayer('Fiona Marchetti', 'Chief executive')
  const carol = await addPlayer('Carol Tennant', 'Executive assistant')
  await makePost(fiona.id, trust, 'chief_executive')
  await makePost(carol.id, trust, 'coordinator')
  await comeIn(world, [priya, fiona, carol])
}, 180_000)
afterEach(({ task }) => takePictures(world, task.result?.state))
afterAll(() => world?.close())

describe('A virtual review', () => {
  test('is booked as one, and its team comes together', async () => {
    const priya = page('Priya')
    await priya.goto('/reviews/new')
    await choose(priya, 'Which trust is the host?', host)
    await press(priya, 'Go on')
    await priya.getByLabel('Kind of review').selectOption({ label: 'Trust peer review, virtual' })
    for (const [place, name] of ['First', 'Second', 'Third'].entries())
      await priya.getByLabel(`${name} day`).fill(fullDate(addDays(today(), place)))
    await priya.getByLabel('Chief executive').selectOption({ label: 'Fiona Marchetti, Chief executive' })
    await priya.getByLabel('Coordinator').selectOption({ label: 'Carol Tennant, Executive assistant' })
    await press(priya, 'Book the review')
    const weekend = priya.getByLabel('The schools will be open at the weekend')
    await priya.getByRole('heading', { name: host }).or(weekend).first().waitFor()
    if (await weekend.isVisible()) {
      await weekend.check()
      await press(priya, 'Book the review')
    }
    await priya.waitForURL(/\/reviews\/[0-9a-f-]{36}/)
    review = priya.url().match(/[0-9a-f-]{36}/)?.[0] ?? ''
    await sees(priya, 'Trust peer review, virtual')
    await inOrder(priya)
    const players: Player[] = []
    for (const name of reviewers) players.push(await addPlayer(name))
    for (const [place, { id }] of players.entries())
      await addMember(review, id, place === 0 ? 'lead_reviewer' : 'peer_reviewer')
    await comeIn(world, players)
    await priya.goto(at('/team'))
    await press(priya, 'Begin preparation')
    await sees(priya, 'Preparation begins')
  })

  test('has one area of focus; its questions are agreed by name and frozen', async () => {
    const ruth = page('Ruth')
    await ruth.goto(at('/questions'))
    await follow(ruth, 'Name the area of focus')
    await ruth.getByLabel('What it is about').fill(area)
    await press(ruth, 'Propose this area')
    await heading(ruth, area)
    expect(await ruth.getByRole('link', { name: /area of focus/ }).count()).toBe(0)
    await follow(ruth, 'Propose a question')
    await ruth.getByLabel('The question').fill(question)
    await inOrder(ruth)
    await press(ruth, 'Propose this question')
    await sees(ruth, question)
    for (const name of ['Anil', 'Joanna', 'Samuel', 'Fiona']) {
      await page(name).goto(at('/questions'))
      await press(page(name), 'Agree to this wording')
      await page(name).getByRole('button', { name: 'Agree to this wording' }).waitFor({ state: 'detached' })
    }
    await ruth.goto(at('/questions'))
    await follow(ruth, 'Freeze the questions')
    await press(ruth, 'Freeze the questions')
    await sees(ruth, 'The questions are frozen.')
    await inOrder(ruth)
  })

  test('begins with a recorded presentation, with captions, that a reviewer can wind forward', async () => {
    const carol = page('Carol')
    await carol.goto(at('/presentation'))
    await inOrder(carol)
    await carol.getByLabel('The recording').setInputFiles('demo/recording/welcome.webm')
    await carol.locator('video').waitFor({ timeout: 30_000 })
    await carol.getByLabel('Captions').setInputFiles('demo/recording/welcome.vtt')
    await sees(carol, /With captions\./)
    await inOrder(carol)
    const anil = page('Anil')
    await anil.goto(at('/presentation'))
    await sees(anil, 'You have not begun it yet.')
    await inOrder(anil)
    const { status, range, bytes } = await middleOfRecording(anil)
    expect(status).toBe(206)
    expect(range).toMatch(/^bytes 100000-100999\/\d+$/)
    expect(bytes).toBe(1000)
    expect(await windForward(anil)).toMatchObject({ at: 12, pictures: true, words: expect.any(Number) })
    await anil.reload()
    await sees(anil, /You began to watch it on/)
    await carol.reload()
    await sees(carol, /Began on/)
    expect((await page('Priya').request.get(at('/presentation'))).status()).toBe(404)
  })

  test('is met by video: a link for all, a room for the team alone, and an interview by telephone', async () => {
    const ruth = page('Ruth')
    await ruth.goto(at('/schedule'))
    await press(ruth, 'Begin with the usual sessions')
    await sees(ruth, /have no link yet/)
    expect(await ruth.getByRole('button', { name: 'Share with everyone' }).count()).toBe(0)
    await follow(ruth, 'Add a session')
    await ruth.getByLabel('What kind of session').selectOption('interview')
    await ruth.getByLabel('What it is called').fill('Interview with a headteacher')
    await ruth.getByLabel(fullDate(addDays(today(), 1))).check()
    await ruth.getByLabel('Starts').fill('10:45')
    await ruth.getByLabel('Ends').fill('11:30')
    await ruth.getByLabel('School', { exact: true }).selectOption({ label: school })
    await ruth.getByLabel('By telephone').check()
    await ruth.getByLabel('What else people need to join').fill('Anil rings the school at 10:45.')
    await ruth.getByLabel('Anil Deshmukh').check()
    await inOrder(ruth)
    await press(ruth, 'Put it on the schedule')
    await sees(ruth, 'The session is on the schedule.')
    await follow(ruth, 'Video links')
    await ruth.getByLabel('Link', { exact: true }).fill(link)
    await inOrder(ruth)
    await press(ruth, 'Set the link')
    await sees(ruth, /can be joined now/)
    await follow(ruth, 'Video links')
    await ruth.getByLabel('Link to the team’s own room').fill(room)
    await press(ruth, 'Set the team’s room')
    await sees(ruth, 'The team’s own room is set.')
    await press(ruth, 'Share with everyone')
    await sees(ruth, 'The schedule is shared')
    await inOrder(ruth)
  })

  test('is in everybody’s calendar with the link, and the team’s room is in none', async () => {
    const anil = page('Anil')
    await anil.goto(`${at('/schedule')}?day=2`)
    await sees(anil, /By telephone, Anil rings the school at 10:45/)
    expect(await anil.content()).toContain(room)
    const fiona = page('Fiona')
    await fiona.goto(at('/schedule'))
    await fiona.getByRole('link', { name: 'meet.example/everyone' }).first().waitFor()
    expect(await fiona.content()).not.toContain(room)
    await inOrder(fiona)
    await hasten(`calendar-${review}`)
    const places = () =>
      calendarsMailedTo(world.mailbox, 'anil.deshmukh@people.example').map(({ place }) => place)
    // the last is the team's private time
    const expected = [`By video: ${link}`, 'By telephone', 'By video']
    await expect.poll(places, { timeout: 20_000 }).toEqual(expect.arrayContaining(expected))
    expect(world.mailbox.mails.filter(({ raw }) => /the-team-alone|Saltmarsh/.test(unfolded(raw)))).toEqual(
      [],
    )
  })

  test('is held: the days begin, a note is taken, a finding is shared with the host', async () => {
    const ruth = page('Ruth')
    await ruth.goto(at('/three-days'))
    await press(ruth, 'Begin the three days')
    await sees(ruth, 'The three days have begun')
    const anil = page('Anil')
    await anil.goto(at('/notes'))
    await follow(anil, 'Take a note')
    await anil
      .locator('textarea[name=body]')
      .fill('The head can say what happens in the first week of September.')
    await anil.getByLabel(/^1\. How does help with reading/).check()
    await anil.getByText('A strength', { exact: true }).click()
    await press(anil, 'Keep this note')
    await sees(anil, 'first week of September')
    // Where the team still confers today, what was told in confidence reaches the others then.
    await world.database.query('update evidence_note set opens_at = now() where review_id = $1', [review])
    await ruth.goto(at('/findings/new'))
    await ruth.getByLabel('The finding').fill(finding)
    await ruth.getByText('Strength', { exact: true }).click()
    await ruth.getByLabel('Key question').selectOption({ index: 1 })
    await press(ruth, 'Propose this finding')
    await sees(ruth, finding)
    for (const box of await ruth.locator('input[name=notes]').all()) await box.check()
    await press(ruth, 'Keep these notes behind it')
    await ruth.getByRole('status').first().waitFor()
    await ruth.goto(at('/findings/share'))
    for (const box of await ruth.locator('input[name=findingIds]').all()) await box.check()
    await press(ruth, 'Share with the host')
    await sees(ruth, /1 finding shared/)
    await page('Fiona').goto(at('/findings'))
    await sees(page('Fiona'), finding)
    await ruth.goto(at('/three-days'))
    await press(ruth, 'Close the three days')
    await sees(ruth, 'The three days are closed')
  })

  test('ends with a report that is the host’s alone', async () => {
    const ruth = page('Ruth')
    await ruth.goto(at('/report'))
    await press(ruth, 'Assemble the draft')
    await sees(ruth, finding)
    await step(ruth, 'to-team', 'Send to the team')
    await ruth.goto(at('/report/reader'))
    await ruth.getByLabel('Priya Nandakumar').check()
    await ruth.getByRole('button', { name: 'Name them' }).click()
    await ruth.waitForURL(/\/report$/)
    await step(ruth, 'to-quality', 'Send to style and clarity')
    await step(page('Priya'), 'quality-read', 'I have finished reading')
    await step(ruth, 'to-host', 'Send to the host')
    await step(page('Fiona'), 'facts-checked', 'We have checked the facts')
    await step(ruth, 'final', 'Make the text final')
    await step(ruth, 'release', 'Release to the host')
    await sees(ruth, 'The report is released')
    await page('Fiona').goto(at('/report/read'))
    await sees(page('Fiona'), finding)
    await inOrder(page('Fiona'))
    for (const name of ['Ruth', 'Anil', 'Priya', 'Carol'])
      expect((await page(name).request.get(at('/report/read'))).status(), name).toBe(404)
    expect((await page('Anil').request.get(at('/presentation'))).status()).toBe(404)
  })

  test('broke no rule of the page’s own security policy on the way', () => {
    expect(world.complaints).toEqual([])
  })
})

async function step(on: Page, name: string, button: string) {
  await on.goto(at(`/report/${name}`))
  await press(on, button)
  await on.getByRole('status').first().waitFor()
}
