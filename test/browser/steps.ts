import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { faultsOn, overflowAt320 } from './browser.ts'

// What somebody at a page does and sees, in the words that they find there.

export const press = (on: Page, name: string | RegExp) =>
  on.getByRole('button', { name }).filter({ visible: true }).first().click()
export const follow = (on: Page, name: string | RegExp) =>
  on.getByRole('link', { name }).filter({ visible: true }).first().click()
export const sees = (on: Page, words: string | RegExp) =>
  on.getByText(words).filter({ visible: true }).first().waitFor()
export const heading = (on: Page, words: string | RegExp) =>
  on.getByRole('heading', { name: words }).first().waitFor()

/** The address of a page of a review. */
export const at = (review: string, path: string) => `/reviews/${review}${path}`

/** Types a few letters and takes the one that is meant. */
export async function choose(on: Page, field: string, name: string) {
  await on.getByRole('combobox', { name: field }).pressSequentially(name.slice(0, 8), { delay: 30 })
  await on.getByRole('listbox').getByRole('option', { name }).first().click()
}

/** Every page of a journey is in order for axe and reflows at 320 px. */
export async function inOrder(on: Page) {
  expect(await faultsOn(on), on.url()).toEqual([])
  expect(await overflowAt320(on), on.url()).toBeLessThanOrEqual(0)
}

export const optionWith = async (on: Page, words: string) =>
  (await on.getByRole('option').filter({ hasText: words }).first().textContent()) ?? ''
