import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningCandour, startCandour } from '../whole/candour-process.ts'
import { openBrowser } from './browser.ts'

let candour: RunningCandour
let browser: Browser
let page: Page
let newAction: string
beforeAll(async () => {
  candour = await startCandour({ CANDOUR_DEMO: 'on' })
  browser = await openBrowser()
  page = await (await browser.newContext({ baseURL: candour.url })).newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Rowena Blythe' }).click()
  await page.waitForURL(`${candour.url}/`)
  const review = await page.getByRole('link', { name: 'Quillbeck' }).first().getAttribute('href')
  newAction = `${/^\/reviews\/[^/]+/.exec(review ?? '')?.[0]}/actions/new`
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await candour?.end()
})

const title = () => page.getByLabel('What is to be done')
const question = () => page.getByRole('alertdialog', { name: 'What you typed is not kept yet' })
const crumb = () => page.getByRole('link', { name: 'Your actions' }).first()
const isAsked = () => question().waitFor({ timeout: 5000 })

describe('Words typed into a form are not lost by leaving the page', () => {
  test('whoever follows a link is asked, and may stay with every word still there', async () => {
    await page.goto(newAction, { waitUntil: 'networkidle' })
    await title().fill('Read to every class each day')
    await crumb().click()
    await isAsked()
    await question().getByRole('button', { name: 'Stay and finish' }).click()
    await question().waitFor({ state: 'hidden' })
    expect(page.url()).toBe(candour.url + newAction)
    expect(await title().inputValue()).toBe('Read to every class each day')
  })

  test('going back asks too, and leaving is one press', async () => {
    await page.goto(newAction.replace('/new', ''))
    await page.getByRole('link', { name: 'Plan an action' }).first().click()
    await title().fill('Read to every class each day')
    await page.goBack()
    await isAsked()
    await question().getByRole('button', { name: 'Leave without it' }).click()
    await page.waitForURL(candour.url + newAction.replace('/new', ''))
  })

  test('closing the page asks in the browser’s own words', async () => {
    await page.goto(newAction, { waitUntil: 'networkidle' })
    await title().fill('Read to every class each day')
    const asked = page.waitForEvent('dialog')
    const reload = page.reload()
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await reload
  })

  test('nobody is asked who has typed nothing, or has sent it', async () => {
    await page.goto(newAction, { waitUntil: 'networkidle' })
    await crumb().click()
    await page.waitForURL(candour.url + newAction.replace('/new', ''))
    await page.goto(newAction, { waitUntil: 'networkidle' })
    await title().fill('Read to every class each day')
    await page.getByLabel('Who does it').selectOption({ index: 1 })
    await page.getByLabel('Done by').fill('2027-06-30')
    await page.getByRole('button', { name: 'Plan the action' }).click()
    await page.waitForURL(candour.url + newAction.replace('/new', ''))
    expect(await question().count()).toBe(0)
  })

  test('what was sent and refused is asked about again', async () => {
    await page.goto(newAction, { waitUntil: 'networkidle' })
    await title().fill('Read to every class each day')
    await page.getByRole('button', { name: 'Plan the action' }).click()
    await page.getByRole('alert').waitFor()
    expect(await question().count()).toBe(0)
    await crumb().click()
    await isAsked()
    await question().getByRole('button', { name: 'Leave without it' }).click()
    await page.waitForURL(candour.url + newAction.replace('/new', ''))
  })
})
