import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { office, paragraph, wordBody } from '../hostile-files/office.ts'
import { usePreparation } from './preparation-world.ts'
import { at, follow, heading, inOrder, press, sees } from './steps.ts'

// What can happen to a file on its way: it is refused, the connection goes, a better version comes after it.
const { world, review, page } = usePreparation({ stage: 'prepare' })
const wordFile = (name: string, words: string) => ({
  name,
  mimeType: '',
  buffer: office({ body: wordBody(paragraph(`<w:r><w:t>${words}</w:t></w:r>`)) }),
})
const sentence = 'What we do when a school asks for help, week by week, and who comes.\n'
const large = {
  name: 'The whole year.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(sentence.repeat(60_000)),
}
let question = ''
const folder = mkdtempSync(join(tmpdir(), 'candour-drop-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A slow connection (bytes a second), or none at all. */
async function connectionOf(on: Page) {
  const browser = await on.context().newCDPSession(on)
  await browser.send('Network.enable')
  return (uploadThroughput: number, offline = false) =>
    browser.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    })
}

/** Bytes of uploads under way that Candour has kept. */
function arrived() {
  const incoming = join(world().candour.data, 'incoming')
  const pieces = readdirSync(incoming).filter((name) => !name.endsWith('.json'))
  return pieces.reduce((sum, name) => sum + statSync(join(incoming, name)).size, 0)
}

describe('Files on their way to the team', () => {
  test('several files dropped at once arrive, each with its name', async () => {
    const carol = await page('Carol')
    await carol.goto(at(review(), '/documents'))
    await follow(carol, /How do you support headteachers/)
    await carol.getByLabel('Answer in a few sentences').waitFor()
    question = new URL(carol.url()).pathname
    await drop(carol, [wordFile('Calls.docx', 'First'), wordFile('Visits.docx', 'Second')])
    for (const name of ['Calls', 'Visits']) await carol.getByRole('link', { name, exact: true }).waitFor()
    await inOrder(carol)
  })

  test('a file that is refused is named with the reason, and the answer she was writing stays', async () => {
    const carol = await page('Carol')
    const answer = carol.getByLabel('Answer in a few sentences')
    await answer.fill('A call every fortnight, and a visit when the head asks.')
    const buffer = Buffer.from('<html><script>alert(1)</script></html>')
    await carol
      .getByLabel('Add documents')
      .setInputFiles([
        { name: 'Plan.pdf', mimeType: 'application/pdf', buffer },
        wordFile('Courses.docx', 'Third'),
      ])
    await carol.getByRole('link', { name: 'Courses', exact: true }).waitFor()
    await sees(carol, /^Plan\.pdf is not a kind of file that can be sent here/)
    expect(await answer.inputValue()).toBe('A call every fortnight, and a visit when the head asks.')
    await inOrder(carol)
    await press(carol, 'Clear Plan.pdf')
    await press(carol, 'Save the answer')
    await sees(carol, 'The answer is saved.')
  })

  test('an upload whose connection is cut goes on by itself where it stopped, and arrives whole', async () => {
    const carol = await page('Carol')
    const connection = await connectionOf(carol)
    const offsets: number[] = []
    carol.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
    })
    await connection(150_000)
    await carol.getByLabel('Add documents').setInputFiles(large)
    const progress = carol.getByRole('progressbar', { name: `Sending ${large.name}` })
    await expect
      .poll(() => progress.getAttribute('value').then(Number), { timeout: 15_000 })
      .toBeGreaterThan(400_000)
    // what left the browser may still lie on the line
    await expect.poll(arrived, { timeout: 15_000 }).toBeGreaterThan(0)
    await sees(carol, /sent\. You can read on elsewhere in Candour; it will carry on\.$/)
    await inOrder(carol)
    await connection(-1, true)
    world().line.cut()
    await sees(carol, /The connection is gone; it goes on when it is back\.$/)
    world().line.mend()
    await connection(-1)
    await carol.getByRole('link', { name: 'The whole year', exact: true }).waitFor()
    expect(offsets[0]).toBe(0)
    expect(offsets.at(-1)).toBeGreaterThan(0)
    const href = await carol.getByRole('link', { name: 'The whole year', exact: true }).getAttribute('href')
    const answer = await carol.request.get((href ?? '').replace('/documents/', '/files/'))
    expect((await answer.body()).equals(large.buffer)).toBe(true)
  })

  test('sending goes on while she reads elsewhere in Candour', async () => {
    const carol = await page('Carol')
    const connection = await connectionOf(carol)
    await connection(1_500_000)
    const other = { ...large, name: 'The year before.txt', buffer: Buffer.from(`Before.\n${large.buffer}`) }
    await carol.getByLabel('Add documents').setInputFiles(other)
    await carol.getByRole('progressbar', { name: `Sending ${other.name}` }).waitFor()
    await follow(carol, 'My reviews')
    await heading(carol, 'My reviews')
    await carol.goBack()
    await carol.getByRole('link', { name: 'The year before', exact: true }).waitFor({ timeout: 20_000 })
    await connection(-1)
  })

  test('a file that is moved away while the connection is gone says so, and holds up nothing', async () => {
    const carol = await page('Carol')
    const connection = await connectionOf(carol)
    await connection(-1, true)
    await drop(carol, [wordFile('Moved.docx', 'Fourth')])
    await sees(carol, /The connection is gone; it goes on when it is back\.$/)
    rmSync(join(folder, 'Moved.docx'))
    await connection(-1)
    await sees(carol, /^Moved\.docx was moved or changed on your computer while it was being sent/)
    await inOrder(carol)
    await press(carol, 'Clear Moved.docx')
  })

  test('a new version takes the place of a document, and whoever opened the one before is told', async () => {
    const anil = await page('Anil')
    await anil.goto(question)
    await follow(anil, 'Calls')
    await heading(anil, 'Calls')
    const carol = await page('Carol')
    await carol.goto(question)
    await carol.locator('summary', { hasText: 'More about Calls.docx' }).click()
    await follow(carol, 'Send a new version')
    await carol.getByLabel('What is new in it').fill('The table of calls is corrected.')
    await press(carol, 'Send the new version')
    await sees(carol, 'Choose the file')
    expect(await carol.getByLabel('What is new in it').inputValue()).toBe('The table of calls is corrected.')
    await inOrder(carol)
    await carol.getByLabel('The new version of Calls.docx').setInputFiles(wordFile('Calls.docx', 'Corrected'))
    await press(carol, 'Send the new version')
    await sees(carol, 'Version 2')
    await sees(carol, /Anil Deshmukh had opened it, and is told that there is a new one\./)
    await inOrder(carol)
    await anil.reload()
    await sees(anil, 'You opened version 1.')
    await sees(anil, /What is new: “The table of calls is corrected\.”/)
    await inOrder(anil)
  })

  test('nobody’s browser broke a rule of the page’s own security policy on the way', () => {
    // while the line is cut, what the browser itself asks for fails, and so does the router's look for pages ahead
    const connection = /net::ERR_|Failed to fetch manifest patches TypeError: Failed to fetch/
    expect(world().complaints.filter((one) => !connection.test(one))).toEqual([])
  })
})

/** Drags files from the computer over the box, and lets them go there. */
async function drop(on: Page, files: { name: string; buffer: Buffer }[]) {
  const paths = files.map(({ name }) => join(folder, name))
  for (const [place, { buffer }] of files.entries()) writeFileSync(paths[place] ?? '', buffer)
  const box = on.getByLabel('Add documents')
  await box.scrollIntoViewIfNeeded()
  const { x = 0, y = 0 } = (await box.boundingBox()) ?? {}
  const browser = await on.context().newCDPSession(on)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 10, data })
}
