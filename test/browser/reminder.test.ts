import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningCandour, startCandour } from '../whole/candour-process.ts'
import { databaseOf } from '../whole/database-of.ts'
import { openBrowser } from './browser.ts'
import { keepQuestions, longQuestions } from './long-questions.ts'
import { printed } from './printed.ts'

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

async function reminder(): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: candour.url })).newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Ruth Ellacott' }).click()
  await page.waitForURL(`${candour.url}/`)
  await page.getByRole('link', { name: 'Harbour & Moor Learning Trust' }).first().click()
  await page.getByRole('link', { name: 'Agree the key questions' }).first().click()
  await page.getByRole('link', { name: 'One page to print' }).click()
  await page.getByRole('heading', { level: 1, name: 'The key questions', exact: true }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page
}

test.each([
  [8, 250],
  [8, 500],
  [3, 90],
])(
  '%i questions of %i letters, with their areas, print on one side of A4',
  async (count, letters) => {
    await keepQuestions(database, longQuestions(count, letters))
    const pages = await printed(await reminder())
    expect(pages).toHaveLength(1)
    for (let number = 1; number <= count; number++) expect(pages[0]).toContain(`end of ${number}?`)
    expect(pages[0]).toContain('Not agreed yet')
    expect(pages[0]).toContain('My notes')
    expect(pages[0]).toContain('As at')
  },
  120_000,
)
