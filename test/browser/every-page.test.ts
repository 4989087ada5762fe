import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningCandour, startCandour } from '../whole/candour-process.ts'
import { faultsOn, openBrowser, overflowAt320 } from './browser.ts'

// The demonstration, walked by the links that each person finds, until no new kind of page is left.
let candour: RunningCandour
let browser: Browser
beforeAll(async () => {
  candour = await startCandour({ CANDOUR_DEMO: 'on' })
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await candour?.end()
})

async function lookAround(name: string, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({
    baseURL: candour.url,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL(`${candour.url}/`)
  return page
}

const kindOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
    .replace(/=[^&]*/g, '')
    .replace(/#.*/, '')

async function linksOn(page: Page): Promise<string[]> {
  const all = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  return all
    .filter((href) => href.startsWith(candour.url))
    .map((href) => href.slice(candour.url.length) || '/')
}

const wideness = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** A file to take away opens no page. */
async function isPage(page: Page, path: string) {
  const answer = await page.request.get(path)
  return (answer.headers()['content-type'] ?? '').includes('html')
}

async function walk(page: Page) {
  const faults: string[] = []
  const met = new Set<string>()
  const waiting = ['/']
  for (let path = waiting.shift(); path !== undefined && met.size < 70; path = waiting.shift()) {
    if (met.has(kindOf(path))) continue
    met.add(kindOf(path))
    if (!(await isPage(page, path))) continue
    const answer = await page.goto(path)
    if (answer?.status() !== 200) faults.push(`${path} answers ${answer?.status()}`)
    for (const fault of await faultsOn(page)) faults.push(`${path}: ${fault}`)
    if ((await wideness(page)) > 0) faults.push(`${path} is wider than 1280`)
    if ((await overflowAt320(page)) > 0) faults.push(`${path} is wider than 320`)
    waiting.push(...(await linksOn(page)))
  }
  return { faults, met }
}

describe('Every page that a person can come to by links is in order: found, accessible, and no wider than the screen', () => {
  test.each([
    ['Ruth Ellacott', 25],
    ['Fiona Marchetti', 15],
    ['Priya Nandakumar', 15],
    ['Rowena Blythe', 12],
    ['Dan Ferris', 5],
  ])(
    '%s',
    async (name, atLeast) => {
      const { faults, met } = await walk(await lookAround(name))
      expect(faults).toEqual([])
      expect(met.size).toBeGreaterThanOrEqual(atLeast)
    },
    600_000,
  )
})

test('a browser without JavaScript takes a note, agrees a question and says something', async () => {
  const anil = await lookAround('Anil Deshmukh', { javaScriptEnabled: false })
  await anil.getByRole('link', { name: 'Larkspur Vale Academies' }).first().click()
  await anil.getByRole('link', { name: 'Take notes' }).first().click()
  await anil.getByRole('link', { name: 'Take a note' }).first().click()
  await anil.locator('textarea[name=body]').fill('Written where no script runs.')
  await anil.getByRole('button', { name: 'Keep this note' }).click()
  await anil.getByText('Written where no script runs.').first().waitFor()
  const ruth = await lookAround('Ruth Ellacott', { javaScriptEnabled: false })
  await ruth.getByRole('link', { name: 'Harbour & Moor Learning Trust' }).first().click()
  await ruth.getByRole('link', { name: 'Agree the key questions' }).first().click()
  await ruth.getByRole('button', { name: 'Agree to this wording' }).click()
  await ruth.getByRole('button', { name: 'Agree to this wording' }).waitFor({ state: 'detached' })
  await ruth
    .getByLabel(/Say something to the host and the team about question 3/)
    .fill('Agreed, and thank you.')
  await ruth.getByRole('button', { name: 'Say it' }).first().click()
  await ruth.getByText('Agreed, and thank you.').first().waitFor({ state: 'attached' })
})

test('a passkey made on the account page signs its owner in', async () => {
  const page = await lookAround('Carol Tennant')
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('/account')
  await page.getByRole('button', { name: 'Add a passkey on this device' }).click()
  await page
    .getByText(/^Added /)
    .first()
    .waitFor()
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Use a passkey on this device' }).click()
  await page.waitForURL(`${candour.url}/`)
  await page.getByText('Carol Tennant').first().waitFor()
})
