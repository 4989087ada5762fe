// How soon the others see it, and whether the board stays smooth: npm run bench -- board
// Twelve reviewers have the board of one review open, with 2,000 notes behind no finding. One rewords a finding or moves
// it; measured is the time from pressing until the words are in front of each of the others: ten who listen over HTTP
// as a page does, and one in a browser with all 2,000 notes laid out. Then notes are dragged over the board in it.
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/browser/browser.ts'
import { startCandour } from '../test/whole/candour-process.ts'
import { databaseOf } from '../test/whole/database-of.ts'
import { lookAroundAs, type Visitor } from '../test/whole/visitor.ts'
import { fillBoard, findingOf, NOTES, PEOPLE } from './parts/full-board.ts'
import { listenAs } from './parts/listener.ts'
import { percentile } from './parts/percentile.ts'

const EDITS = 60
const STEPS = 240

const at = (times: number[], share: number) => Math.round(percentile(times, share) * 10) / 10
const summed = (what: string, times: number[]) => ({
  what,
  n: times.length,
  p50Ms: at(times, 0.5),
  p95Ms: at(times, 0.95),
  worstMs: at(times, 1),
})

async function deed(visitor: Visitor, review: string, body: object) {
  const answer = await visitor.ask(`/reviews/${review}/findings/deed`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  if (answer.status !== 200) throw new Error(`Refused: ${answer.status} ${answer.text}`)
}

async function boardInBrowser(url: string, visitor: Visitor, review: string) {
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url })))
  const page = await context.newPage()
  await page.goto(`${url}/reviews/${review}/findings?drawer=all`)
  await page.locator('.c-drawer-note').first().waitFor()
  return { browser, page }
}

/** When the words come into the page, by the page's own watch; both clocks are this machine's. */
const seenIn = (page: Page, words: string) =>
  page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const there = () => document.querySelector('main')?.textContent?.includes(text)
        if (there()) return resolve(performance.timeOrigin + performance.now())
        new MutationObserver((_, watching) => {
          if (!there()) return
          watching.disconnect()
          resolve(performance.timeOrigin + performance.now())
        }).observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    words,
  )

/** Frames while a note is dragged to and fro: how long apart they are, and how long each keeps the page busy. */
async function dragged(page: Page) {
  const note = page.locator('.c-drawer-note').first()
  const box = await note.boundingBox()
  if (!box) throw new Error('There is no note to drag')
  await page.mouse.move(box.x + 120, box.y + 30)
  await page.mouse.down()
  await page.mouse.move(box.x + 100, box.y + 60, { steps: 4 })
  await page.waitForTimeout(300)
  await page.evaluate(() => {
    const frames = { apart: [] as number[], busy: [] as number[] }
    Object.assign(window, { frames })
    const done = new MessageChannel()
    let begun = 0
    let last = 0
    done.port1.onmessage = () => frames.busy.push(performance.now() - begun)
    const frame = (now: number) => {
      if (last) frames.apart.push(now - last)
      last = now
      begun = performance.now()
      done.port2.postMessage(0)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  for (let step = 0; step < STEPS; step++) {
    const round = (step / STEPS) * Math.PI * 6
    await page.mouse.move(560 + 220 * Math.cos(round), 450 + 380 * Math.sin(round))
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const frames = await page.evaluate(
    () => (window as unknown as { frames: { apart: number[]; busy: number[] } }).frames,
  )
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return frames
}

const candour = await startCandour({ CANDOUR_DEMO: 'on' })
try {
  const database = await databaseOf(candour.data)
  const { review, names } = await fillBoard(database)
  const visitors: Visitor[] = []
  for (const name of names.slice(0, PEOPLE)) visitors.push(await lookAroundAs(candour.url, name))
  const [lead, inBrowser, ...others] = visitors
  if (!lead || !inBrowser) throw new Error('There are too few people')
  const loading = performance.now()
  const { browser, page } = await boardInBrowser(candour.url, inBrowser, review)
  const loadedMs = performance.now() - loading
  const listeners = await Promise.all(others.map((visitor) => listenAs(visitor, review)))
  await page.waitForTimeout(1000)
  const findingId = await findingOf(database, review)
  const overHttp: number[] = []
  const inPage: number[] = []
  for (let edit = 0; edit < EDITS; edit++) {
    const { rows } = await database.query<{ v: number }>(
      'select wording_version as v from finding where id = $1',
      [findingId],
    )
    const words = `Help arrives within days, as said for the ${edit + 1}th time.`
    const seen = Promise.all(listeners.map((listener) => listener.until(words)))
    const drawn = seenIn(page, words)
    await page.evaluate(() => 0)
    const from = performance.now()
    const fromClock = performance.timeOrigin + from
    await deed(lead, review, { intent: 'reword', findingId, wording: words, basedOn: rows[0]?.v })
    overHttp.push(...(await seen).map((then) => then - from))
    inPage.push((await drawn) - fromClock)
  }
  const still = await dragged(page)
  const results = [
    summed(`reworded, seen by ${listeners.length} over HTTP`, overHttp),
    summed('reworded, drawn in a browser', inPage),
    summed(`dragging with ${NOTES} notes: time between frames`, still.apart),
    summed(`dragging with ${NOTES} notes: busy in a frame`, still.busy),
    summed(`opening the board with ${NOTES} notes laid out`, [loadedMs]),
  ]
  console.table(results)
  const slow = still.busy.filter((ms) => ms > 16).length
  process.stdout.write(`${slow} of ${still.busy.length} frames kept the page busy for more than 16 ms\n`)
  process.stdout.write(
    `${JSON.stringify({ bench: 'board', people: PEOPLE, notes: NOTES, slowFrames: slow, results })}\n`,
  )
  for (const listener of listeners) await listener.leave()
  await browser.close()
  await database.end()
} finally {
  const from = performance.now()
  await candour.end()
  process.stdout.write(`stopped in ${Math.round(performance.now() - from)} ms\n`)
}
