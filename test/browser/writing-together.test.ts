import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningCandour, startCandour } from '../whole/candour-process.ts'
import { databaseOf } from '../whole/database-of.ts'
import { faultsOn, openBrowser } from './browser.ts'
import { heading, press, sees } from './steps.ts'

// The lead reviewer and somebody whom they asked write one report, in two browsers.
let candour: RunningCandour
let browser: Browser
let helen: Page
let dan: Page
let report = ''

const comeIn = async (name: string) => {
  const page = await (await browser.newContext({ baseURL: candour.url })).newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL(`${candour.url}/`)
  return page
}
const sheet = (page: Page) => page.getByRole('textbox', { name: 'The report' })
const kept = (page: Page) => page.getByText(/^Saved/).waitFor()
/** Puts the cursor at the end of a paragraph and types. */
async function typeAfter(page: Page, words: string, more: string) {
  const paragraph = sheet(page).getByText(words).last()
  const box = await paragraph.boundingBox()
  // its last line
  await paragraph.click({ position: { x: (box?.width ?? 4) - 2, y: (box?.height ?? 8) - 6 } })
  await page.keyboard.press('End')
  await page.keyboard.type(more)
}

beforeAll(async () => {
  candour = await startCandour({ CANDOUR_DEMO: 'on' })
  const database = await databaseOf(candour.data)
  const { rows } = await database.query<{ review_id: string }>(
    `select r.review_id from report r join review_member m using (review_id) join person p on p.id = m.person_id
     where p.name = 'Helen Marsh' and r.state not in ('final', 'released')`,
  )
  await database.end()
  report = `/reviews/${rows[0]?.review_id}/report`
  browser = await openBrowser()
  helen = await comeIn('Helen Marsh')
  dan = await comeIn('Dan Ferris')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await candour?.end()
})

describe('Two people write one report', () => {
  test('somebody of the team reads it, and writes from when the lead reviewer asks them', async () => {
    await dan.goto(report)
    expect(await sheet(dan).count()).toBe(0)
    await helen.goto(`${report}/writers`)
    await press(helen, 'Ask Dan Ferris to write')
    await sees(helen, 'They can write with you now.')
    await dan.goto(report)
    await sheet(dan).waitFor()
    await helen.goto(report)
    await sheet(helen).waitFor()
    await sees(helen, 'Dan is here')
    expect(await faultsOn(helen)).toEqual([])
  })

  test('what one types stands before the other at once, and for everybody who reads', async () => {
    await typeAfter(helen, 'That is the trust’s strength, and it is unusual.', ' Helen wrote this.')
    await typeAfter(dan, 'never to be alone', ' Dan wrote that.')
    await sheet(dan).getByText('Helen wrote this.').waitFor()
    await sheet(helen).getByText('Dan wrote that.').waitFor()
    await kept(helen)
    const ceri = await comeIn('Ceri Vaughan')
    await ceri.goto(report)
    await sees(ceri, /Helen wrote this\./)
    await sees(ceri, /Dan wrote that\./)
  })

  test('a sentence without evidence is told, until it cites what it rests on', async () => {
    await typeAfter(helen, 'protected hour with them each week', ' Partners meet on Fridays.')
    await kept(helen)
    await helen.getByText(/^\d+ sentences? without evidence/).click()
    const listed = helen.getByRole('button', { name: 'Partners meet on Fridays.' })
    await listed.waitFor()
    await press(helen, 'Evidence')
    await helen.getByRole('searchbox', { name: 'Search findings and notes' }).fill('partner')
    await helen
      .getByRole('dialog')
      .getByRole('button', { name: /Those new to leading a department/ })
      .first()
      .click()
    await expect.poll(() => listed.count(), { timeout: 10_000 }).toBe(0)
    await sees(helen, 'What this paragraph stands on')
  })

  test('words that may point at somebody are marked, and wider words can be used or a reason given', async () => {
    await typeAfter(dan, 'Dan wrote that.', ' Malcolm Ibbotson said it.')
    await kept(dan)
    await heading(dan, 'This names somebody')
    await dan.getByText('These words may stay').click()
    await dan.getByLabel('Why they may stay').fill('He asked for it to be said by name.')
    await press(dan, 'Let them stand')
    await expect.poll(() => dan.getByRole('heading', { name: 'This names somebody' }).count()).toBe(0)
    await sees(dan, /^They may stay, with your reason/)
    await dan.getByText('1 place may stay').click()
    await sees(dan, /He asked for it to be said by name/)
    await press(dan, 'Ask about it again')
    await heading(dan, 'This names somebody')
  })

  test('a colleague suggests other words for a passage, and the writer takes them with one press', async () => {
    const ceri = await comeIn('Ceri Vaughan')
    await ceri.goto(report)
    await ceri
      .getByText(/Dan wrote that\./)
      .first()
      .locator('xpath=ancestor::div[contains(@class, "c-sheet-row")]')
      .getByRole('link', { name: /Comment/ })
      .click()
    const about = ceri.getByRole('textbox', { name: 'Which words' })
    await ceri.getByLabel('Your comment').waitFor()
    await ceri
      .locator('.c-sheet-row p')
      .filter({ hasText: 'Dan wrote that.' })
      .evaluate((paragraph) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const from = node.textContent?.indexOf('Dan wrote that.') ?? -1
          if (from >= 0) document.getSelection()?.setBaseAndExtent(node, from, node, from + 15)
        }
      })
    await expect.poll(() => about.inputValue()).toBe('Dan wrote that.')
    await ceri.getByLabel('Words that you would put there, if you have some').fill('The team saw that.')
    await ceri.getByLabel('Your comment').fill('Say who saw it.')
    await press(ceri, 'Comment')
    await sees(ceri, 'Your comment is with the lead reviewer.')
    // it comes to the open page by itself
    await sheet(helen).getByText('Dan wrote that.').click()
    await sees(helen, 'Say who saw it.')
    await press(helen, 'Use these words')
    await sheet(dan).getByText('The team saw that.').waitFor()
    await expect.poll(() => helen.getByText('Say who saw it.').filter({ visible: true }).count()).toBe(0)
  })

  test('from the page before a step the way to a comment that waits leads to its paragraph', async () => {
    await helen.goto(`${report}/to-quality`)
    await sees(helen, /not settled yet\. That does not hold it up: you decide/)
    await helen.getByRole('link', { name: /^Look/ }).last().click()
    await helen.locator('.c-writing-thread').first().waitFor()
    expect(await sheet(helen).evaluate((text) => text.contains(document.activeElement))).toBe(true)
  })

  test('what is typed without network is kept on the device, and is there when the page is opened again', async () => {
    await helen.context().setOffline(true)
    await helen.evaluate(() => window.dispatchEvent(new Event('offline')))
    await typeAfter(helen, 'Helen wrote this.', ' Written on the train.')
    await helen.waitForTimeout(1500)
    await helen.close({ runBeforeUnload: false })
    const context = browser.contexts()[0]
    await context?.setOffline(false)
    helen = (await context?.newPage()) as Page
    await helen.goto(report)
    await sheet(helen).getByText('Written on the train.').waitFor()
    await sheet(dan).getByText('Written on the train.').waitFor()
  })

  test('whoever is told that they no longer write is out at once, and what they wrote stays', async () => {
    await sheet(dan).getByText('The team saw that.').click()
    await press(dan, 'Comment')
    await dan.getByLabel('Your comment').fill('Half a comment')
    let asked = 0
    dan.on('dialog', (dialog) => {
      asked++
      return dialog.accept()
    })
    await helen.goto(`${report}/writers`)
    await press(helen, 'End it for Dan Ferris')
    await expect.poll(() => sheet(dan).count()).toBe(0)
    await sees(dan, /^You no longer write in this report/)
    await sees(dan, /The team saw that\./)
    // not even half a comment holds the page open
    expect(asked).toBe(0)
  })

  test('an earlier version is looked at and gone back to', async () => {
    await helen.goto(`${report}/versions`)
    await helen.getByRole('link', { name: 'The draft as it was assembled' }).click()
    await sees(helen, /What it said otherwise/)
    await press(helen, 'Go back to this version')
    await sees(helen, 'The report says again what it said then.')
    await helen.goto(report)
    await sheet(helen).waitFor()
    expect(await sheet(helen).textContent()).not.toContain('Helen wrote this.')
  })
})
