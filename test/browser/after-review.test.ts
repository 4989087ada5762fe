import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, today } from '../../src/platform/clock.ts'
import { type RunningCandour, runCandour, startCandour } from '../whole/candour-process.ts'
import { databaseOf } from '../whole/database-of.ts'
import { openBrowser } from './browser.ts'
import { printed } from './printed.ts'
import { at, follow, heading, inOrder, press, sees } from './steps.ts'

// What comes after a review, in the demonstration: each as the people in it meet it.
let candour: RunningCandour
let browser: Browser
let database: Awaited<ReturnType<typeof databaseOf>>
beforeAll(async () => {
  candour = await startCandour({ CANDOUR_DEMO: 'on' })
  database = await databaseOf(candour.data)
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await database?.end()
  await candour?.end()
})

async function as(name: string | null): Promise<Page> {
  const context = await browser.newContext({ baseURL: candour.url, locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  if (name === null) return page
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL(`${candour.url}/`)
  return page
}
const idOf = async (trust: string) => {
  const { rows } = await database.query<{ id: string }>(
    'select review.id from review join trust on trust.id = trust_id where trust.name like $1 and stage = any ($2)',
    [`${trust}%`, ['report', 'follow_up']],
  )
  return rows[0]?.id ?? ''
}
const erase = async (...options: string[]) => {
  const run = runCandour(['erase-due', '--json', ...options], { CANDOUR_DATA: candour.data })
  await run.ended
  return JSON.parse(run.output())
}

describe('What is kept of a review', () => {
  test('is told with its dates, waits while the clock is stopped, and is erased with a proof', async () => {
    const review = await idOf('Kestrel')
    const days = [-362, -361, -360].map((more) => addDays(today(), more))
    await database.query('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [review, ...days])
    const notes = async () =>
      (await database.query('select 1 from evidence_note where review_id = $1', [review])).rowCount
    expect(await notes()).toBeGreaterThan(0)

    const priya = await as('Priya Nandakumar')
    await priya.goto(at(review, '/kept'))
    await priya.getByText('Stop the clock of this review').click()
    await press(priya, 'Stop the clock')
    await sees(priya, 'Say why, in a sentence')
    await priya.getByLabel('Why it has to be kept longer').fill('A complaint is being looked into.')
    await press(priya, 'Stop the clock')
    await sees(priya, 'The clock of this review is stopped.')
    await inOrder(priya)

    const helen = await as('Helen Marsh')
    await helen.goto(at(review, '/kept'))
    await sees(helen, 'A complaint is being looked into.')
    expect((await erase('--dry-run')).due).toMatchObject([{ held: true }, { held: true }, { held: true }])
    expect(await erase()).toEqual({ erased: [] })
    expect(await notes()).toBeGreaterThan(0)

    await press(priya, 'Let the clock go on')
    await sees(priya, 'The clock goes on.')
    expect((await erase('--dry-run')).due).toHaveLength(3)
    expect(await notes()).toBeGreaterThan(0)
    expect((await erase()).erased).toHaveLength(3)
    expect(await notes()).toBe(0)

    await helen.goto(at(review, '/kept'))
    await sees(helen, 'Evidence notes were erased on')
    await press(helen, 'Look for evidence notes again')
    await sees(helen, 'We have looked again.')
    await sees(helen, /we looked in the database, and found nothing/)
    await inOrder(helen)
    expect((await printed(helen)).join(' ')).toContain('Looked for again')
  }, 120_000)

  test('can be read by anybody, signed in or not, from the page on confidences', async () => {
    const stranger = await as(null)
    await stranger.goto('/confidences')
    await follow(stranger, 'What we keep, and for how long')
    await heading(stranger, 'What we keep, and for how long')
    await sees(stranger, '90 days after the report is released')
    await inOrder(stranger)
  })
})

const wordsOf = async (page: Page, path: string) => {
  const file = await (await page.request.get(path)).body()
  const paper = await getDocument({ data: new Uint8Array(file) }).promise
  const { items } = await (await paper.getPage(1)).getTextContent()
  const said = items.map((item) => ('str' in item ? item.str : '')).join(' ')
  return said.replace(/\s+/g, ' ')
}

describe('A visiting reviewer’s record', () => {
  test('keeps hours and learning for them alone, shares what they tick, and gives a certificate', async () => {
    const review = await idOf('Quillbeck')
    const dan = await as('Dan Ferris')
    await follow(dan, 'My record')
    await heading(dan, 'My record')
    await follow(dan, 'Quillbeck Learning Trust')
    await dan.getByLabel('Hours of the review, if not as scheduled').fill('9.5')
    await press(dan, 'Keep my record')
    await sees(dan, 'Say why these hours are not those of the schedule')
    expect(await dan.getByLabel('Hours of the review, if not as scheduled').inputValue()).toBe('9.5')
    await dan.getByLabel('Why they are not as scheduled').fill('I left at noon on day three.')
    await press(dan, 'Keep my record')
    await sees(dan, 'Your record is kept. Only you read it.')
    await dan.getByLabel('Something more').fill('A named buddy for every late joiner.')
    await dan.getByLabel('Share this with the programme').check()
    await press(dan, 'Keep it')
    await sees(dan, 'A named buddy for every late joiner.')
    await inOrder(dan)

    await press(dan, 'Make my certificate')
    await sees(dan, 'Your certificate is made.')
    const pdf = `/record/${review}/certificate`
    const said = await wordsOf(dan, pdf)
    expect(said).toContain('Dan Ferris')
    expect(said).toContain('19 hours 30 minutes')
    expect(said).toContain('a multi-academy trust')
    expect(said).not.toContain('Quillbeck')
    const number = said.match(/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/)?.[0] ?? ''

    const stranger = await as(null)
    await stranger.goto('/certificates')
    await stranger.getByLabel('Number of the certificate').fill(number.toLowerCase().replaceAll('-', ' '))
    await press(stranger, 'Check it')
    await sees(stranger, /was issued on .* to Dan Ferris/)
    expect(await stranger.content()).not.toContain('Quillbeck')
    await inOrder(stranger)

    const rowena = await as('Rowena Blythe')
    await rowena.goto(at(review, '/certificates'))
    await press(rowena, 'Let them name us')
    await sees(rowena, 'Certificates name your trust from now on.')
    expect(await wordsOf(dan, pdf)).toContain('Quillbeck')

    const priya = await as('Priya Nandakumar')
    await priya.goto('/programme/take-backs?q=buddy')
    await sees(priya, 'A named buddy for every late joiner.')
    await inOrder(priya)
    await dan.getByRole('link', { name: 'Change it, or whether it is shared' }).last().click()
    await dan.getByRole('button', { name: 'Keep the change' }).waitFor()
    await dan.getByLabel('Share this with the programme').uncheck()
    await press(dan, 'Keep the change')
    await sees(dan, 'The change is kept.')
    await priya.reload()
    await sees(priya, 'Nothing with these words was shared')
  }, 120_000)
})

describe('The lead reviewer’s feedback', () => {
  test('is asked after the release, goes to the central team, and is searched and taken as a file', async () => {
    await database.query('delete from lead_feedback')
    const ruth = await as('Ruth Ellacott')
    await follow(ruth, 'Say how it was to lead this review')
    await press(ruth, 'Send to the central team')
    await sees(ruth, 'Choose what fits best for the team')
    await ruth.getByLabel('What got in the way?').fill('The sites are forty minutes apart.')
    await press(ruth, 'Save the draft')
    await sees(ruth, 'Your draft is kept.')
    const priya = await as('Priya Nandakumar')
    await priya.goto('/programme/feedback')
    await sees(priya, 'Not given yet')

    for (const [legend, answer] of [
      ['Was the team right', 'In part'],
      ['Did the host understand', 'Yes, from the start'],
      ['Was the time and travel', 'Too much'],
      ['Were the wishes met', 'Some'],
    ])
      await ruth
        .getByRole('group', { name: new RegExp(legend ?? '') })
        .getByLabel(answer ?? '')
        .check()
    await press(ruth, 'Send to the central team')
    await sees(ruth, 'Your feedback is with the central team.')
    await inOrder(ruth)

    await priya.goto('/programme/feedback?q=minutes')
    await sees(priya, 'The sites are forty minutes apart.')
    await inOrder(priya)
    const file = await (await priya.request.get('/programme/feedback/file')).text()
    expect(file).toContain('The sites are forty minutes apart.')
    const dan = await as('Dan Ferris')
    expect((await dan.goto('/programme/feedback'))?.status()).toBe(404)
  }, 120_000)
})
