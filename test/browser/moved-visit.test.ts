import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/platform/clock.ts'
import { dateRange, fullDate, fullRange, shortDate } from '../../src/web/dates.ts'
import { allWords } from '../whole/mail-parts.ts'
import { calendarsMailedTo } from './calendar-mail.ts'
import { days, emailOf, hasten, nameOf, trustName, usePreparation, type Who } from './preparation-world.ts'
import { at, follow, heading, inOrder, press, sees } from './steps.ts'

// The visit moves by a fortnight when all is planned: what the preview says is what then stands.
const { world, review, page } = usePreparation({ stage: 'prepare', invited: ['Samuel'] })
const moved = {
  day1: addDays(days.day1, 14),
  day2: addDays(days.day2, 14),
  day3: addDays(days.day3, 14),
}
const part: Who[] = ['Ruth', 'Anil', 'Joanna', 'Samuel', 'Fiona', 'Dev', 'Carol']
type Preview = { dates: Record<string, string>; told: string[] }
let before: Record<string, string> = {}
let preview: Preview = { dates: {}, told: [] }

/** Every due date of the timeline, by what is due. */
async function timeline(on: Page) {
  await on.goto(at(review(), '/timeline'))
  await heading(on, 'Timeline')
  const items = await on
    .locator('[id^="step-"]')
    .evaluateAll((all) =>
      all.map((item) => [
        item.querySelector('h3')?.textContent ?? '',
        item.querySelector('time')?.dateTime ?? '',
      ]),
    )
  return Object.fromEntries(items) as Record<string, string>
}

const calendarsTo = (who: Who) => calendarsMailedTo(world().mailbox, emailOf(who))

describe('A visit that moves', () => {
  test('the schedule of the three days is shared, and everybody’s calendar gets its sessions', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(at(review(), '/schedule'))
    await press(ruth, 'Begin with the usual sessions')
    await press(ruth, 'Share with everyone')
    await sees(ruth, 'The schedule is shared')
    await hasten(`calendar-${review()}`)
    await world().mailbox.newestTo(emailOf('Dev'), 0, /text\/calendar/)
    before = await timeline(ruth)
    expect(Object.keys(before).length).toBeGreaterThan(15)
  })

  test('the central team asks what would move, and nothing has changed yet', async () => {
    const priya = await page('Priya')
    await priya.goto(at(review(), '/team'))
    await follow(priya, /Move the days/)
    await heading(priya, 'Move the days')
    await inOrder(priya)
    await priya.getByLabel('First day').fill(fullDate(moved.day1))
    await priya.getByLabel('Second day').fill(fullDate(moved.day2))
    await priya.getByLabel('Third day').fill(fullDate(moved.day3))
    await press(priya, 'See what would move')
    await heading(priya, 'What moves with the days')
    await sees(priya, `New ${fullRange(moved.day1, moved.day3)}`)
    await inOrder(priya)
    preview = await readPreview(priya)
    expect(Object.keys(preview.dates).sort()).toEqual(Object.keys(before).sort())
    expect(preview.told.sort()).toEqual(part.map(nameOf).sort())
    expect(await timeline(await page('Ruth'))).toEqual(before)
  })

  test('she moves the days, and what the preview said is what then stands', async () => {
    const priya = await page('Priya')
    await press(priya, 'Move the days and tell them')
    await sees(priya, 'The days are moved')
    const now = await timeline(priya)
    const told = Object.entries(now).map(([title, date]) => [title, shortDate(date)])
    expect(Object.fromEntries(told)).toEqual(preview.dates)
    expect(await timeline(await page('Carol'))).toEqual(now)
    for (const day of [moved.day1, moved.day3])
      expect(await priya.locator(`time[datetime="${day}"]`).count()).toBeGreaterThan(0)
  })

  test('everyone who takes part is told by mail from when to when, and nobody else', async () => {
    const subject = /^Subject: The days of a trust peer review have moved/m
    for (const who of part) {
      const { raw } = await world().mailbox.newestTo(emailOf(who), 0, subject)
      const words = allWords(raw)
      expect(words).toContain(dateRange(days.day1, days.day3))
      expect(words).toContain(dateRange(moved.day1, moved.day3))
      expect(words).not.toContain(trustName)
    }
    const told = world().mailbox.mails.filter(({ raw }) => subject.test(raw))
    expect(told.flatMap(({ to }) => to).sort()).toEqual(part.map(emailOf).sort())
  })

  test.each(['Ruth', 'Dev'] as const)(
    '%s’s calendar has each session on its new day, not twice',
    async (who) => {
      const first = new Map(
        calendarsTo(who)
          .filter(({ sequence }) => sequence === 0)
          .map((one) => [one.uid, one]),
      )
      expect(first.size).toBeGreaterThan(3)
      if (who === 'Ruth') await hasten(`calendar-${review()}`)
      await expect.poll(() => calendarsTo(who).length, { timeout: 20_000 }).toBe(2 * first.size)
      const updates = calendarsTo(who).slice(first.size)
      expect(new Set(updates.map(({ uid }) => uid))).toEqual(new Set(first.keys()))
      for (const update of updates) {
        const was = first.get(update.uid)
        expect(update).toMatchObject({ method: 'REQUEST', sequence: 1, summary: was?.summary })
        expect(londonTime(update.starts)).toBe(londonTime(was?.starts))
        expect(update.starts.getTime()).toBeGreaterThan(was?.starts.getTime() ?? 0)
        expect(Object.values(moved)).toContain(londonDay(update.starts))
      }
    },
  )

  test('the schedule shows the new days', async () => {
    const anil = await page('Anil')
    await anil.goto(at(review(), '/schedule'))
    await sees(anil, new RegExp(fullDate(moved.day1)))
    await inOrder(anil)
  })
})

async function readPreview(on: Page): Promise<Preview> {
  const rows = on.getByRole('table', { name: 'Due dates, now and new' }).locator('tbody tr')
  const cells = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').trim().replaceAll('\u00a0', ' ')),
    ),
  )
  const dates = cells.map((row) => [row[0] ?? '', (row.at(-1) ?? '').replace(/^\w{3} /, '')])
  const told = await on
    .getByRole('region', { name: 'Who is told' })
    .or(on.locator('section', { has: on.getByRole('heading', { name: 'Who is told' }) }))
    .first()
    .innerText()
  return {
    dates: Object.fromEntries(dates) as Record<string, string>,
    told: part.map(nameOf).filter((name) => told.includes(name)),
  }
}

const inLondon = (options: Intl.DateTimeFormatOptions, locale = 'en-GB') =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/London' })
const londonTime = (at?: Date) => at && inLondon({ hour: '2-digit', minute: '2-digit' }).format(at)
const londonDay = (at: Date) => inLondon({}, 'en-CA').format(at)
