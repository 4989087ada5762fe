import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { office, paragraph, wordBody } from '../hostile-files/office.ts'
import { emailOf, nameOf, usePreparation } from './preparation-world.ts'
import { at, follow, heading, inOrder, press, sees } from './steps.ts'

// A reviewer reads nothing of the host's before they have promised, in the words of today, to keep it to themselves.
const { world, review, page } = usePreparation({ stage: 'prepare', invited: ['Anil'] })
const said = 'The hub leads meet every fortnight and read the same three questions.'
const file = {
  name: 'How we work together.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: office({ body: wordBody(paragraph(`<w:r><w:t>${said}</w:t></w:r>`)) }),
}
const title = 'How we work together'
let document = ''
let question = ''

const statusOf = async (on: Page, path: string) => (await on.request.get(path, { maxRedirects: 0 })).status()
const secret = () => [
  question,
  at(review(), `/documents/${document}`),
  at(review(), `/files/${document}`),
  at(review(), `/files/${document}/shown`),
]

describe('A reviewer who must sign before seeing', () => {
  test('the coordinator sends a document in answer to a question', async () => {
    const carol = await page('Carol')
    await carol.goto(at(review(), '/documents'))
    await follow(carol, /How is the trust organised to improve its schools/)
    await carol.getByLabel('Add documents').setInputFiles(file)
    const link = carol.getByRole('link', { name: title })
    await link.waitFor()
    question = new URL(carol.url()).pathname
    document = (await link.getAttribute('href'))?.match(/[0-9a-f-]{36}$/)?.[0] ?? ''
    await press(carol, /Mark question 1 as answered/)
    await carol.getByRole('status').first().waitFor()
    await sees(carol, 'Not yet opened by the team.')
    await sees(carol, 'Cannot open documents until they accept the confidentiality agreement')
  })

  test('whoever is only invited sees none of it', async () => {
    const anil = await page('Anil')
    for (const path of [...secret(), at(review(), '/documents')])
      expect(await statusOf(anil, path), path).not.toBe(200)
  })

  test('he accepts the invitation with its promises, and is let in', async () => {
    const anil = await page('Anil')
    await anil.goto('/')
    await follow(anil, /invitation/i)
    await inOrder(anil)
    for (const name of ['agree', 'codeOfConduct', 'safeguarding'])
      await anil.locator(`input[name=${name}]`).check()
    await press(anil, 'Accept the invitation')
    await sees(anil, 'You have accepted')
    await anil.goto(at(review(), '/documents'))
    await heading(anil, 'What the team asks')
    await inOrder(anil)
  })

  test('the central team publishes a new confidentiality agreement, having seen what changes in it', async () => {
    const priya = await page('Priya')
    await priya.goto('/programme/agreements')
    await sees(priya, 'Confidentiality agreement')
    await inOrder(priya)
    await priya.goto('/programme/agreements/confidentiality')
    await inOrder(priya)
    const words = priya.getByLabel('Words')
    const before = await words.inputValue()
    await words.fill(`${before}\n\nKeep no copy on a device that others use.`)
    await press(priya, 'Show what changes')
    await heading(priya, 'What changes from version 1')
    await inOrder(priya)
    await priya.getByLabel('What changed, and why').fill('Devices that are shared were not named.')
    await priya.getByLabel(/^Ask \w+ reviewers to accept version 2/).check()
    await press(priya, 'Publish version 2')
    await sees(priya, /^Version 2 of the confidentiality agreement is published/)
    const { raw } = await world().mailbox.newestTo(emailOf('Anil'), 0, /confidentiality agreement/)
    expect(raw).not.toContain(title)
  })

  test('until he accepts it, the documents page leads him to it and every address of the file is shut', async () => {
    const anil = await page('Anil')
    for (const path of secret()) {
      const answer = await anil.request.get(path, { maxRedirects: 0 })
      expect(answer.status(), path).not.toBe(200)
      expect(await answer.text(), path).not.toContain('hub leads')
    }
    await anil.goto('/')
    await sees(anil, /agreement/i)
    await anil.goto(at(review(), '/documents'))
    await heading(anil, 'Agreements')
    await sees(anil, 'Devices that are shared were not named.')
    await sees(anil, 'Keep no copy on a device that others use.')
    await inOrder(anil)
  })

  test('the host sees that he cannot open it meanwhile', async () => {
    const carol = await page('Carol')
    await carol.goto(`${at(review(), '/documents')}?show=readers`)
    await carol.getByRole('columnheader', { name: `${nameOf('Anil')} not yet able` }).waitFor()
    await inOrder(carol)
  })

  test('he accepts what is new and goes on to where he was', async () => {
    const anil = await page('Anil')
    await press(anil, 'Accept it')
    await anil.getByRole('alert').first().waitFor()
    await anil.getByLabel(/^I accept the confidentiality agreement, version 2/).check()
    await press(anil, 'Accept it')
    await anil.waitForURL(`**${at(review(), '/documents')}`)
    await sees(anil, 'You have accepted the confidentiality agreement.')
  })

  test('he reads the document on its page, and says that he has', async () => {
    const anil = await page('Anil')
    await follow(anil, /How is the trust organised to improve its schools/)
    await follow(anil, title)
    await heading(anil, title)
    await readyToRead(anil)
    await sees(anil, said)
    await sees(anil, 'It cannot be downloaded')
    await inOrder(anil)
    expect(await statusOf(anil, at(review(), `/files/${document}`))).toBe(404)
    await press(anil, 'I have read this')
    await sees(anil, /^You read this on/)
  })

  test('the host sees who has read what, and lets reviewers keep a copy', async () => {
    const carol = await page('Carol')
    await carol.goto(`${at(review(), '/documents')}?show=readers`)
    const row = carol.getByRole('row', { name: title })
    await row.getByText(/^Read \d/).waitFor()
    expect(await row.getByText('Not yet').count()).toBe(3)
    await carol.goto(question)
    await sees(carol, 'Read everything')
    await carol.locator('summary', { hasText: `More about ${file.name}` }).click()
    await press(carol, 'Let reviewers download it')
    await sees(carol, /Reviewers may download it/)
    await inOrder(carol)
  })

  test('now he downloads it, as it was sent', async () => {
    const anil = await page('Anil')
    await anil.reload()
    const [download] = await Promise.all([anil.waitForEvent('download'), follow(anil, 'Download')])
    expect(download.suggestedFilename()).toBe(file.name)
    const answer = await anil.request.get(at(review(), `/files/${document}`))
    expect((await answer.body()).equals(file.buffer)).toBe(true)
  })

  test('nobody’s browser broke a rule of the page’s own security policy on the way', () => {
    expect(world().complaints).toEqual([])
  })
})

/** A document that has just come is made ready behind the page, which offers to look again. */
async function readyToRead(on: Page) {
  const again = on.getByRole('link', { name: 'Look again' })
  const words = on.getByText(said)
  for (let tries = 0; tries < 20; tries++) {
    await again.or(words).first().waitFor()
    if (await words.isVisible()) return
    await again.click()
  }
}
