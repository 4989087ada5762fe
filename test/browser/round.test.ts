import type { Browser, Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningCandour, startCandour } from '../whole/candour-process.ts'
import { faultsOn, openBrowser, overflowAt320 } from './browser.ts'

// The round that the demonstration plans: worked out, moved by keyboard, asked, declined, mended, and taken away.
let candour: RunningCandour
let browser: Browser
let priya: Page
beforeAll(async () => {
  candour = await startCandour({ CANDOUR_DEMO: 'on' })
  browser = await openBrowser()
  priya = await comeIn('Priya Nandakumar')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await candour?.end()
})

async function comeIn(name: string) {
  const context = await browser.newContext({
    baseURL: candour.url,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL(`${candour.url}/`)
  return page
}

const sees = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor()
const cells = (words: string | RegExp) => priya.locator('a.c-board-cell').filter({ hasText: words })
async function inOrder(page: Page) {
  expect(await faultsOn(page)).toEqual([])
  expect(await overflowAt320(page)).toBe(0)
}

describe('A round', () => {
  test('is worked out while the page shows how far it is, and then says how good it is', async () => {
    await priya.goto('/allocation')
    await sees(priya, /who goes where/)
    await priya.getByRole('button', { name: 'Work it out again' }).click()
    await priya.getByRole('link', { name: /^Invite \d+ people$/ }).waitFor({ timeout: 40_000 })
    await sees(priya, /No arrangement could be/)
    await sees(priya, 'See the rules to relax')
    await inOrder(priya)
  })

  test('says of an empty place which rules leave nobody', async () => {
    await cells('Nobody fits').first().click()
    await sees(priya, 'The empty place')
    await sees(priya, /Nobody is free within what they offered|leaves? nobody\. Setting/)
    await inOrder(priya)
  })

  test('is changed by keyboard alone: a rule is told first, and kept aside only with a reason', async () => {
    await priya.keyboard.press('Escape')
    const relax = priya.getByRole('link', { name: /^(Relax it for|Ask .* to do one more)/ }).first()
    await relax.focus()
    await priya.keyboard.press('Enter')
    const put = priya.getByRole('button', { name: /^Put .* here$/ })
    await put.waitFor()
    await sees(priya, /is the most they offered/)
    await put.focus()
    await priya.keyboard.press('Enter')
    await sees(priya, /Write in a sentence why you set/)
    await priya.getByLabel('Why set this aside?').focus()
    await priya.keyboard.type('They have offered to do one more this year.')
    await put.focus()
    await priya.keyboard.press('Enter')
    await cells('Placed by hand').first().waitFor()
    await cells('A rule set aside').first().waitFor()
    await priya.getByRole('button', { name: 'Undo the last move' }).focus()
    await priya.keyboard.press('Enter')
    await sees(priya, 'The last move is undone')
    expect(await cells('Placed by hand').count()).toBe(0)
  })

  test('shows with the pointer, before anything is let go, what a move would break', async () => {
    await priya.goto('/allocation')
    const from = cells('Proposed').filter({ hasText: 'Lead:' }).first()
    const to = cells('Proposed').filter({ hasText: 'Peer:' }).first()
    await from.hover()
    await priya.mouse.down()
    await to.hover()
    await to.hover()
    await sees(priya, /This cannot be set aside\.|Let go to say why|no rule is broken/)
    await priya.mouse.move(5, 5)
    await priya.mouse.up()
  })

  test('asks everybody at once, after it has said whom for what', async () => {
    await priya.goto('/allocation')
    await priya.getByRole('link', { name: /^Invite \d+ people$/ }).click()
    await sees(priya, 'Nothing is sent yet')
    await inOrder(priya)
    await priya.getByRole('button', { name: 'Send the invitations' }).click()
    await sees(priya, /invitations are on the way/)
    expect(await cells('Proposed').count()).toBe(0)
  })

  test('a decline comes home to the central team, and a place is filled with the fewest changes', async () => {
    await priya.goto('/people')
    await priya.getByRole('link', { name: 'Tessa Lowry' }).click()
    await priya.getByRole('link', { name: /What Tessa Lowry can do/ }).click()
    await priya.getByLabel('And at most').fill('3')
    await priya.getByRole('button', { name: 'Save what they can do' }).click()
    await sees(priya, 'It is kept')
    await inOrder(priya)

    const dan = await comeIn('Dan Ferris')
    await dan
      .getByRole('listitem')
      .filter({ hasText: 'Widow’s Acre' })
      .getByRole('link', { name: 'Answer the invitation' })
      .first()
      .click()
    await sees(dan, 'the review of Widow’s Acre')
    await dan.getByText('Decline the invitation').click()
    await dan.getByRole('button', { name: 'Decline', exact: true }).click()
    await sees(dan, 'You have declined')

    await priya.goto('/')
    await priya.getByRole('link', { name: 'Fill the place that Dan Ferris leaves' }).click()
    await sees(priya, 'Dan Ferris declined Widow’s Acre')
    await sees(priya, /Tessa Lowry joins/)
    await inOrder(priya)
    await priya.getByRole('button', { name: 'Propose this' }).first().click()
    await sees(priya, 'The board proposes it')
    await cells(/Tessa Lowry.*Proposed/)
      .first()
      .waitFor()
  })

  test('is taken away as a spreadsheet of four sheets, and its journeys are drawn and listed', async () => {
    const address = new URL(priya.url()).pathname
    const answer = await priya.request.get(`${address}/file`)
    expect(answer.headers()['content-disposition']).toContain('.xlsx')
    const sheets = await readXlsxFile(await answer.body())
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Board',
      'People and loads',
      'Journeys',
      'Conflicts set aside',
    ])
    const board = sheets[0]?.data ?? []
    expect(board[0]).toEqual(['Host', 'First day', 'Last day', 'Place', 'Who', 'From', 'State'])
    expect(board.some((row) => row[0] === 'Brackwater Schools' && row[4] === 'Margaret Dunne')).toBe(true)
    expect(board[1]?.[1]).toBeInstanceOf(Date)
    await priya.goto(`${address}/map`)
    await sees(priya, /journeys, [\d,]+ miles there and back/)
    await inOrder(priya)
  })
})
