import { createRequire } from 'node:module'
import chromiumPackage from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-quic',
]

/** The browser of the lockfile on Linux; elsewhere an installed Chrome. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: flags })
}

/** What axe finds on the page, one line for each kind of fault. Empty is in order. */
export async function faultsOn(page: Page): Promise<string[]> {
  const { AxeBuilder } = createRequire(import.meta.url)(
    '@axe-core/playwright',
  ) as typeof import('@axe-core/playwright')
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`)
}

/** How far the page can be pushed sideways at 320 px. */
export async function overflowAt320(page: Page): Promise<number> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 800 })
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (size) await page.setViewportSize(size)
  return over
}

export type Person = { name: string; email: string; page: Page; context: BrowserContext }
