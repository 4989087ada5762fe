import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningCandour, startCandour } from '../whole/candour-process.ts'
import { openBrowser } from './browser.ts'

// A slow line: the page is there to read and to fill in, and its script is still on the way.
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

async function signedIn(name: string) {
  const context = await browser.newContext({ baseURL: candour.url, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL(`${candour.url}/`)
  return page
}

/** The page without its script, which comes when what is answered is called. */
async function early(page: Page, path: string) {
  const script = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await script.promise
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return script.resolve
}

async function review(page: Page, name: string) {
  const address = await page.getByRole('link', { name }).first().getAttribute('href')
  return /^\/reviews\/[^/]+/.exec(address ?? '')?.[0] ?? ''
}

describe('What somebody does before the script has come is still there when it comes', () => {
  test('a menu that they opened', async () => {
    const ruth = await signedIn('Ruth Ellacott')
    const come = await early(ruth, '/what-we-keep')
    await ruth.locator('summary', { hasText: 'Ruth Ellacott' }).click()
    come()
    await ruth.getByRole('button', { name: 'Print' }).first().waitFor()
    expect(await ruth.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(true)
  })

  test('words in a field that had words, with the cursor where it was', async () => {
    const fiona = await signedIn('Fiona Marchetti')
    const come = await early(fiona, `${await review(fiona, 'Harbour & Moor')}/presentation`)
    const words = fiona.locator('textarea[name=words]')
    await words.fill('We are schools.')
    await words.press('ArrowLeft')
    come()
    await fiona.waitForFunction(() =>
      Object.keys(document.querySelector('textarea[name=words]') ?? {}).some((key) =>
        key.startsWith('__reactFiber'),
      ),
    )
    await words.pressSequentially(' by the sea')
    expect(await words.inputValue()).toBe('We are schools by the sea.')
  })

  test('a name that they began to look for', async () => {
    const priya = await signedIn('Priya Nandakumar')
    const come = await early(priya, '/reviews/new')
    await priya.getByRole('textbox', { name: /trust/i }).first().fill('Harb')
    come()
    const list = priya.getByRole('combobox', { name: /trust/i })
    await list.waitFor()
    expect(await list.inputValue()).toBe('Harb')
    await priya
      .getByRole('listbox')
      .getByRole('option', { name: /Harbour/ })
      .first()
      .waitFor()
  })

  test('notes that they ticked for a finding', async () => {
    const ruth = await signedIn('Ruth Ellacott')
    const come = await early(ruth, `${await review(ruth, 'Larkspur Vale')}/findings?drawer=all`)
    await ruth.locator('input[name=notes]').first().check()
    come()
    await ruth.getByText('1 note chosen').waitFor()
  })

  test('a comment in a report that they also write', async () => {
    const nora = await signedIn('Nora Pellow')
    const report = `${await review(nora, 'Merrin Valley')}/report`
    const block = /block-([0-9a-f-]{36})/.exec(await (await nora.request.get(report)).text())?.[1]
    const come = await early(nora, `${report}?remark=${block}#block-${block}`)
    const words = nora.locator('textarea[name=body]')
    await words.fill('Begun before the editor came.')
    come()
    await nora.waitForLoadState('networkidle')
    expect(await words.inputValue()).toBe('Begun before the editor came.')
    await nora.getByRole('link', { name: 'Cancel' }).click()
    await nora.getByRole('button', { name: 'Leave without it' }).click()
    await nora.locator('.ProseMirror').first().waitFor()
  })
})
