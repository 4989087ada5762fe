import type { BrowserContextOptions, Page } from 'playwright-core'
import { partsOf } from '../whole/mail-parts.ts'
import type { JourneyWorld } from './journey-world.ts'

/** A phone of somebody who has no account. */
export async function openPhone(world: JourneyWorld, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await world.browser.newContext({
    baseURL: world.candour.url,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  page.on('console', (said) => {
    if (said.type() === 'error' && !/status of 4\d\d/.test(said.text()))
      world.complaints.push(`phone: ${said.text()}`)
  })
  page.on('pageerror', (error) => world.complaints.push(`phone: ${error.message}`))
  return page
}

export const tap = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first().tap()

/** Has a mail before them as their mail program shows it, and taps its link. Answers where that led. */
export async function tapLinkIn(on: Page, raw: string, name: string): Promise<string> {
  const html = partsOf(raw).find(({ type }) => type.startsWith('text/html'))?.text ?? ''
  await on.goto('about:blank')
  await on.setContent(html)
  await on.getByRole('link', { name }).tap()
  await on.waitForURL(/^https?:/)
  return new URL(on.url()).pathname
}
