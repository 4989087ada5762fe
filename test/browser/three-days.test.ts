import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { fullDate } from '../../src/web/dates.ts'
import { asOwner } from '../database.ts'
import { days as dates, nameOf, usePreparation } from './preparation-world.ts'
import { printed } from './printed.ts'
import { at, follow, heading, inOrder, press, sees } from './steps.ts'

// The three days are written down, worked out, moved by hand under their rules, shared, changed by both sides, mended
// and printed.
const { review, page } = usePreparation({ stage: 'prepare', invited: ['Samuel'] })
const days = (path = '') => at(review(), `/schedule${path}`)
const places: Record<string, [number, number]> = {
  'Saltmarsh Primary School': [303_300, 97_190],
  'Beacon Academy': [306_100, 102_440],
  'Moorgate Primary School': [319_400, 97_190],
}

beforeAll(async () => {
  for (const [name, [easting, northing]] of Object.entries(places))
    await asOwner('update school set easting = $2, northing = $3 where name = $1', [name, easting, northing])
  await asOwner(`update review_member set state = 'accepted' where review_id = $1 and state = 'invited'`, [
    review(),
  ])
})

/** The block of a session on the grid. */
const block = (on: Page, name: string) => on.locator('td[data-item]', { hasText: name }).first()
const timesOf = async (on: Page, name: string) =>
  (await block(on, name).innerText()).match(/\d\d:\d\d to \d\d:\d\d/)?.[0]

/** Until scripts have taken hold of the grid. */
async function onGrid(on: Page, day: 1 | 2 | 3) {
  await on.goto(`${days()}?day=${day}`)
  await on.waitForLoadState('networkidle')
}

describe('The three days', () => {
  test('the host writes down what a school needs, and the lead reviewer sees who wrote it', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(days())
    await press(ruth, 'Begin with the usual sessions')
    const carol = await page('Carol')
    await carol.goto(days('/needs'))
    await inOrder(carol)
    await follow(carol, 'Beacon Academy')
    await carol.getByLabel('Yes, it must be').check()
    await carol.getByLabel('How many minutes a visit takes').fill('60')
    await carol.getByLabel('From').first().fill('11:00')
    await carol.getByLabel('Until').first().fill('12:15')
    await carol.getByLabel('Why').first().fill('when pupils have therapies')
    await inOrder(carol)
    await press(carol, 'Keep this')
    await sees(carol, 'Keep clear of 11:00 to 12:15, when pupils have therapies.')
    await ruth.goto(days('/needs'))
    await sees(ruth, /Carol Tennant, \d+ \w+/)
    await follow(ruth, 'Add somebody')
    await ruth.getByLabel('Who is met').fill('Grace Osei')
    await ruth.getByLabel('What they do').fill('Chair of trustees')
    await inOrder(ruth)
    await press(ruth, 'Keep this')
    await sees(ruth, 'Grace Osei')
    await ruth.goto(days('/needs/days'))
    await ruth.getByLabel('How many school visits').fill('1')
    await inOrder(ruth)
    await press(ruth, 'Keep this')
    await sees(ruth, 'How the days are worked out is written down.')
  })

  test('a reviewer says when they cannot, and only those who build the days read why', async () => {
    const anil = await page('Anil')
    await anil.goto(days('/away'))
    await anil.getByLabel(fullDate(dates.day3)).check()
    await anil.getByLabel('From').fill('15:30')
    await anil.getByLabel('Until').fill('18:30')
    await anil.getByLabel('Why').fill('The last train home')
    await inOrder(anil)
    await press(anil, 'Write it down')
    await sees(anil, 'Written down.')
    expect((await anil.request.get(days('/needs'))).status()).toBe(404)
    const ruth = await page('Ruth')
    await ruth.goto(days('/needs'))
    await sees(ruth, 'The last train home')
    const joanna = await page('Joanna')
    await joanna.goto(days('/away'))
    expect(await joanna.content()).not.toContain('The last train home')
  })

  test('the days are worked out from it while one may do something else, and the host takes the proposal', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(days('/needs'))
    await press(ruth, 'Work out the days')
    await heading(ruth, 'The days, worked out')
    await ruth.getByRole('button', { name: 'Use these days' }).waitFor({ timeout: 60_000 })
    await sees(ruth, /New/)
    await inOrder(ruth)
    await follow(ruth, 'How this was worked out')
    await heading(ruth, 'How the days were worked out')
    await inOrder(ruth)
    const carol = await page('Carol')
    await carol.goto(days())
    await follow(carol, 'Look at the proposal')
    await press(carol, 'Use these days')
    await sees(carol, 'These days are the schedule now.')
    for (const path of ['?day=1', '?day=2', '?day=3', '?day=2&view=school']) {
      await carol.goto(days(path))
      await inOrder(carol)
    }
  }, 120_000)

  test('a session is dragged to where it may be, and not to where a rule forbids it', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(days('/new'))
    await ruth.getByLabel('What kind of session').selectOption('interview')
    await ruth.getByLabel('What it is called').fill('Finance lead')
    await ruth.getByLabel(fullDate(dates.day2)).check()
    await ruth.getByLabel('Starts').fill('08:00')
    await ruth.getByLabel('Ends').fill('08:25')
    await ruth.getByLabel(nameOf('Joanna')).check()
    await press(ruth, 'Put it on the schedule')
    await sees(ruth, 'The session is on the schedule.')
    await onGrid(ruth, 2)
    await dragBy(ruth, 'Finance lead', 45, async () => {
      await sees(ruth, /Joanna is (at|with|in) .* on \w+day from/)
    })
    await heading(ruth, /Why not Finance lead at/)
    expect(await timesOf(ruth, 'Finance lead')).toBe('08:00 to 08:25')
    await onGrid(ruth, 2)
    await dragBy(ruth, 'Finance lead', -20)
    await sees(ruth, 'Finance lead is moved.')
    expect(await timesOf(ruth, 'Finance lead')).not.toBe('08:00 to 08:25')
    await press(ruth, /^Undo: Finance lead to \d\d:\d\d$/)
    await sees(ruth, /^Finance lead is on \w+day again, 08:00 to 08:25, as before\.$/)
    expect(await timesOf(ruth, 'Finance lead')).toBe('08:00 to 08:25')
  })

  test('the same is done from the keyboard, and said aloud', async () => {
    const ruth = await page('Ruth')
    await onGrid(ruth, 2)
    await ruth.getByRole('link', { name: 'Move Finance lead' }).focus()
    await ruth.keyboard.press('Enter')
    for (let step = 0; step < 8; step++) await ruth.keyboard.press('ArrowDown')
    await ruth
      .getByText(/Finance lead, 08:40, Joanna\. Not possible: .*Joanna is /)
      .waitFor({ state: 'attached' })
    await ruth.keyboard.press('Escape')
    expect(await timesOf(ruth, 'Finance lead')).toBe('08:00 to 08:25')
    await ruth.getByRole('link', { name: 'Move Finance lead' }).focus()
    await ruth.keyboard.press('Enter')
    await ruth.keyboard.press('ArrowUp')
    await ruth.getByText('Finance lead, 07:55, Joanna. This works.').waitFor({ state: 'attached' })
    await ruth.keyboard.press('Enter')
    await sees(ruth, 'Finance lead is moved.')
    expect(await timesOf(ruth, 'Finance lead')).toBe('07:55 to 08:20')
  })

  test('“why not this slot” gives the school’s reason and the nearest that works, without a script too', async () => {
    const carol = await page('Carol')
    const [visit] = await asOwner<{ id: string }>(
      `select id from session where review_id = $1 and kind = 'visit'`,
      [review()],
    )
    await carol.goto(days(`/place/${visit?.id}`))
    await inOrder(carol)
    await carol.getByLabel(fullDate(dates.day2)).check()
    await carol.getByLabel('Starts').fill('11:15')
    await press(carol, 'See whether it works')
    await heading(carol, 'Why not Beacon at 11:15?')
    await sees(carol, 'Beacon asked us to keep clear of 11:00 to 12:15, when pupils have therapies.')
    await inOrder(carol)
    await press(carol, /^Move it to/)
    await sees(carol, 'Beacon Academy is moved.')
  })

  test('once it is shared, what one side changes stands when the other agrees', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(days())
    await press(ruth, 'Share with everyone')
    await sees(ruth, 'The schedule is shared')
    await onGrid(ruth, 2)
    await follow(ruth, 'Finance lead')
    await ruth.getByLabel('Starts').fill('07:45')
    await ruth.getByLabel('Ends').fill('08:10')
    await ruth.getByLabel('Why, for the other side').fill('She has another meeting')
    await inOrder(ruth)
    await press(ruth, 'Save the session')
    await sees(ruth, 'The change is proposed.')
    await sees(ruth, 'Your side proposed it.')
    await inOrder(ruth)
    const carol = await page('Carol')
    await carol.goto('/')
    await sees(carol, 'Agree a change to the schedule')
    await carol.goto(`${days()}?day=2`)
    await sees(carol, '“She has another meeting”')
    await inOrder(carol)
    expect(await timesOf(carol, 'Finance lead')).toBe('07:55 to 08:20')
    await press(carol, 'Agree to this change')
    await sees(carol, 'The change stands.')
    await onGrid(carol, 2)
    expect(await timesOf(carol, 'Finance lead')).toBe('07:45 to 08:10')
  })

  test('the host proposes too, and the lead reviewer declines with a reason', async () => {
    const carol = await page('Carol')
    await carol.goto(`${days()}?day=2`)
    await follow(carol, 'Finance lead')
    await follow(carol, 'Take it off the schedule')
    await carol.getByLabel('Why, for the other side').fill('She is away')
    await press(carol, 'Take it off the schedule')
    await sees(carol, 'The change is proposed.')
    const ruth = await page('Ruth')
    await ruth.goto(days())
    await follow(ruth, 'Decline it')
    await inOrder(ruth)
    await ruth.getByLabel('Why it cannot be').fill('We could ring her')
    await press(ruth, 'Decline it')
    await sees(ruth, 'The change is declined')
    await carol.goto(days())
    await sees(carol, /“We could ring her”/)
  })

  test('a school that drops out is mended with the fewest changes', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(days('/repair'))
    await inOrder(ruth)
    await ruth.getByLabel('Which').selectOption({ index: 1 })
    await press(ruth, 'See what can be done')
    await heading(ruth, 'Without Beacon')
    await inOrder(ruth)
    await press(ruth, 'Propose this')
    await sees(ruth, 'The change is proposed.')
    await press(ruth, 'Take it back')
    await sees(ruth, 'The change is taken back.')
  })

  test('each person’s days are printed on a page of their own, and a phone opens on one’s own day', async () => {
    const anil = await page('Anil')
    await anil.goto(days('/print'))
    await sees(anil, nameOf('Joanna'))
    await inOrder(anil)
    const sheets = await anil.locator('.c-printed-page').count()
    expect(await printed(anil)).toHaveLength(sheets)
    const size = anil.viewportSize()
    await anil.setViewportSize({ width: 390, height: 800 })
    await anil.goto(days('?day=2'))
    await anil.getByRole('list', { name: /^Your own day/ }).waitFor()
    expect(await anil.getByRole('table').filter({ visible: true }).count()).toBe(0)
    if (size) await anil.setViewportSize(size)
  })
})

/** Drags a block up or down by minutes, by its lower edge, where no link is. */
async function dragBy(on: Page, name: string, minutes: number, meanwhile?: () => Promise<void>) {
  const there = block(on, name)
  await there.scrollIntoViewIfNeeded()
  const box = await there.boundingBox()
  if (!box) throw new Error(`${name} is not on the grid`)
  const from = { x: box.x + box.width - 12, y: box.y + box.height - 4 }
  await on.mouse.move(from.x, from.y)
  await on.mouse.down()
  await on.mouse.move(from.x, from.y + Math.sign(minutes) * 8, { steps: 3 })
  await on.mouse.move(from.x, from.y + minutes * 1.2, { steps: 6 })
  await meanwhile?.()
  await on.mouse.up()
}
