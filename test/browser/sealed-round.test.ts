import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../database.ts'
import { insertRow } from '../factory.ts'
import { emailOf, nameOf, usePreparation } from './preparation-world.ts'
import { at, follow, heading, inOrder, press, sees } from './steps.ts'

// On the evening of a day: a round is sealed and opened, then several people work at the board at once and see each
// other, once by the keyboard alone; the host’s leaders hear what is shared with them, and nothing else.
const { review, page, world } = usePreparation({ stage: 'three_days' })
const board = (path = '') => at(review(), `/findings${path}`)
const idOf = async (who: Parameters<typeof emailOf>[0]) => {
  const [row] = await asOwner<{ id: string }>('select id from person where email = $1', [emailOf(who)])
  return row?.id ?? ''
}
const notes = [
  'Help came within a week of the data meeting.',
  'Two heads said that nobody rang them.',
  'The newest school has no named contact.',
]
const questions: string[] = []

beforeAll(async () => {
  const lead = await idOf('Ruth')
  for (const [position, wording] of [
    [1, 'How soon does help arrive?'],
    [2, 'What do small schools get from the trust?'],
  ] as const) {
    const id = await insertRow('key_question', { review_id: review(), position, proposed_by: lead })
    const asked = { review_id: review(), question_id: id, version: 1, suggested_by: lead }
    await insertRow('key_question_wording', { ...asked, wording })
    questions.push(id)
  }
  for (const body of notes) await putNote(body, 'Samuel')
})

async function putNote(body: string, who: 'Samuel' | 'Anil', more = {}) {
  const note = { review_id: review(), kind: 'strength', method: 'interview', attributable: false }
  const id = await insertRow('evidence_note', { id: crypto.randomUUID(), ...note, body, ...more })
  const source = { note_id: id, review_id: review(), attributable: false, author_id: await idOf(who) }
  await insertRow('evidence_note_source', { ...source, said_by: `told to ${who} alone` })
  await insertRow('evidence_note_question', { note_id: id, question_id: questions[0], review_id: review() })
}

const card = (on: Page, words: string | RegExp) => on.locator('article', { hasText: words }).first()
const drawerNote = (on: Page, words: string) => on.getByRole('row', { name: new RegExp(words) })
const said = (on: Page, words: string | RegExp) => on.getByRole('status').filter({ hasText: words }).waitFor()
const seal = async (who: 'Ruth' | 'Anil' | 'Joanna', words: string) => {
  const on = await page(who)
  await on.goto(board('/sealed'))
  await on.getByLabel('What you think').fill(words)
  await on.getByLabel('On what it stands').fill(`What ${who} saw`)
  await press(on, 'Seal your view')
  await sees(on, 'Your view is sealed.')
}

describe('A sealed round', () => {
  test('is begun by the lead reviewer, and everybody sees who has sealed as they do, and no word of it', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(board())
    await follow(ruth, 'Sealed rounds')
    await inOrder(ruth)
    await ruth.getByLabel('On which key question').selectOption({ index: 1 })
    await press(ruth, 'Begin the round')
    await sees(ruth, 'The round has begun.')
    await ruth.getByRole('button', { name: 'Seal your view' }).click()
    await sees(ruth, 'Write what you think in a sentence.')
    await inOrder(ruth)
    await seal('Anil', 'Help is quick where heads know whom to ring.')
    await sees(ruth, 'Anil Deshmukh has sealed a view.')
    await seal('Joanna', 'Help comes late to the schools further away.')
    await sees(ruth, 'Anil Deshmukh and Joanna Prys have sealed a view.')
    await inOrder(ruth)
    await ruth.reload()
    expect(await ruth.content()).not.toContain('Help is quick')
    expect(await (await page('Joanna')).content()).not.toContain('Help is quick')
  })

  test('opened early names who is missing, and is open on everybody’s page at once', async () => {
    const [ruth, anil, samuel] = [await page('Ruth'), await page('Anil'), await page('Samuel')]
    await seal('Ruth', 'It depends on who notices first.')
    await samuel.goto(board('/sealed'))
    await samuel.getByLabel('What you think').fill('Not finished, and nobody else’s')
    await ruth.locator('summary', { hasText: 'Open the round for everybody' }).click()
    await sees(ruth, /Samuel Okoro has not sealed a view\. You open it without that one/)
    await press(ruth, 'Open it without Samuel Okoro')
    await sees(ruth, 'The round is open, for everybody at once.')
    for (const on of [anil, samuel]) {
      await sees(on, 'Help comes late to the schools further away.')
      expect(await on.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(
        [nameOf('Anil'), nameOf('Joanna'), nameOf('Ruth')].map((name) =>
          on === anil && name === nameOf('Anil') ? `${name}, you` : name,
        ),
      )
    }
    await sees(samuel, 'Not finished, and nobody else’s')
    await inOrder(samuel)
  })

  test('turns into findings, which stand on everybody’s board without asking', async () => {
    const [joanna, anil] = [await page('Joanna'), await page('Anil')]
    await joanna.goto(board())
    await anil.goto(board('/sealed'))
    await card(anil, 'Help is quick').getByRole('link', { name: 'Make a finding of it' }).click()
    expect(await anil.getByLabel('The finding').inputValue()).toBe(
      'Help is quick where heads know whom to ring.',
    )
    await anil.getByLabel('Strength', { exact: true }).check()
    await press(anil, 'Propose this finding')
    await sees(anil, 'The finding is proposed.')
    await card(joanna, 'Help is quick').waitFor()
  })
})

describe('At the board', () => {
  test('two reviewers are there at once, move notes, and see what the other does', async () => {
    const [joanna, anil] = [await page('Joanna'), await page('Anil')]
    await anil.goto(board(`?drawer=${questions[0]}`))
    await sees(joanna, /Anil.* here now/)
    await joanna.goto(board('?drawer=all'))
    await Promise.all([dragTo(anil, notes[0] ?? '', 'Help is quick'), choosing(joanna, notes[1] ?? '')])
    for (const on of [anil, joanna]) {
      await drawerNote(on, notes[0] ?? '').waitFor({ state: 'detached' })
      await drawerNote(on, notes[1] ?? '').waitFor({ state: 'detached' })
      await card(on, 'Help is quick').getByText('Some of what was heard points the other way.').waitFor()
    }
    await inOrder(joanna)
    expect(await joanna.content()).not.toContain('told to Samuel alone')
    const samuel = await page('Samuel')
    await samuel.goto(board('?drawer=all'))
    await samuel.getByText(notes[2] ?? '').waitFor()
    expect(await samuel.content()).not.toContain('told to Samuel alone')
  })

  test('one reads that another is writing, and of two wordings at once both are kept in sight', async () => {
    const [ruth, anil] = [await page('Ruth'), await page('Anil')]
    await ruth.goto(board())
    await anil.goto(board())
    await sees(anil, /is here now|are here now/)
    await card(ruth, 'Help is quick').getByRole('button', { name: 'Reword' }).click()
    await card(anil, 'Help is quick').getByText('Ruth is writing').waitFor()
    await card(anil, 'Help is quick').getByRole('button', { name: 'Reword' }).click()
    await anil.getByLabel('The finding').fill('Help is quick where there is a name to ring.')
    await ruth.getByLabel('The finding').fill('Help is mostly quick.')
    await press(ruth, 'Keep the new wording')
    await sees(anil, 'It was reworded while you wrote. It now says:')
    await sees(anil, 'Help is mostly quick.')
    expect(await anil.getByLabel('Your words').inputValue()).toBe(
      'Help is quick where there is a name to ring.',
    )
    await inOrder(anil)
    await press(anil, 'Put yours in its place')
    await card(ruth, 'Help is quick where there is a name to ring.').waitFor()
  })

  test('everything is done by the keyboard: a note behind a finding, a finding elsewhere, and back again', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(board('?drawer=all'))
    await drawerNote(ruth, notes[2] ?? '').waitFor()
    await ruth.getByRole('grid').focus()
    await ruth.keyboard.press('ArrowDown')
    await drawerNote(ruth, notes[2] ?? '').focus()
    await ruth.keyboard.press('ArrowRight')
    await ruth.keyboard.press('Enter')
    await tabTo(ruth, /^Stands behind: Help is quick/)
    await ruth.keyboard.press('Enter')
    await said(ruth, '1 note put behind it.')
    await ruth.getByRole('button', { name: 'Undo' }).focus()
    await ruth.keyboard.press('Enter')
    await said(ruth, '1 note taken away again.')
    await ruth.getByRole('button', { name: /^Take in hand: Help is quick/ }).focus()
    await ruth.keyboard.press('Enter')
    await tabTo(ruth, 'To question 2, last')
    await ruth.keyboard.press('Enter')
    await said(ruth, 'Moved to question 2.')
    const joanna = await page('Joanna')
    // what happens before her page listens is not told to it
    const listens = joanna.waitForResponse(/\/findings\/live$/)
    await joanna.goto(board())
    await listens
    await joanna.locator('section', { hasText: 'small schools' }).getByText('Help is quick').waitFor()
    await ruth.getByRole('button', { name: 'Undo' }).focus()
    await ruth.keyboard.press('Enter')
    await said(ruth, 'Put back where it was.')
    await joanna.locator('section', { hasText: 'How soon' }).getByText('Help is quick').waitFor()
  })

  test('the kind is changed from the menu, and what it stands on is looked at and taken away in place', async () => {
    const anil = await page('Anil')
    await anil.goto(board())
    await card(anil, 'Help is quick').locator('summary', { hasText: 'Move or change' }).click()
    await press(anil, 'Make it: area for development')
    await said(anil, 'It is now: area for development.')
    await card(anil, 'Help is quick').getByText('What it stands on').click()
    await card(anil, 'Help is quick')
      .getByText(notes[1] ?? '')
      .first()
      .waitFor()
    await inOrder(anil)
    await press(anil, /^Take it away ?: Two heads/)
    await said(anil, '1 note taken away.')
    await sees(anil, /Two notes on this question are not behind any finding yet/)
  })

  test('for a projector it is larger, without navigation, and without a sign of whose laptop it is', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(board('?projector=yes'))
    await heading(ruth, 'Emerging findings')
    expect(await ruth.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
    expect(await ruth.locator('main .c-badge-you').count()).toBe(0)
    await inOrder(ruth)
  })

  test('a note that colleagues do not have yet is given to them behind a finding, after its author is told so', async () => {
    const [anil, joanna] = [await page('Anil'), await page('Joanna')]
    const body = 'A teacher waited for a term.'
    await putNote(body, 'Anil', { opens_at: new Date(Date.now() + 3_600_000) })
    await anil.goto(board('?drawer=all'))
    expect(await anil.content()).not.toContain(body)
    await joanna.goto(board())
    await follow(anil, 'Your notes not yet with the team')
    await sees(anil, body)
    await sees(anil, /gives it to your colleagues at once/)
    await anil.locator('summary', { hasText: 'Put it behind a finding now' }).click()
    await anil.getByLabel('Put behind').selectOption({ index: 1 })
    await inOrder(anil)
    await press(anil, 'Give it to colleagues, behind this finding')
    await sees(anil, 'Colleagues have the note now')
    await card(joanna, 'Help is quick').getByText('What it stands on').click()
    await card(joanna, 'Help is quick').getByText(body).first().waitFor()
  })

  test('without a script notes are put behind a finding with a form', async () => {
    const anil = await page('Anil')
    const state = await anil.context().storageState()
    const plain = await world().browser.newContext({
      baseURL: world().candour.url,
      javaScriptEnabled: false,
      storageState: state,
    })
    const on = await plain.newPage()
    await on.goto(board(`?drawer=${questions[0]}`))
    await on.getByLabel(notes[2] ?? '').check()
    await on.getByLabel('Put behind').selectOption({ index: 1 })
    await press(on, 'Stands behind it')
    await sees(on, 'The notes are put behind the finding.')
    expect(await on.getByLabel(notes[2] ?? '').count()).toBe(0)
    await plain.close()
  })
})

describe('Others', () => {
  test('the host’s leaders hear a finding when it is shared, on the page that they have open, and see nobody there', async () => {
    const [ruth, fiona] = [await page('Ruth'), await page('Fiona')]
    await fiona.goto(board())
    await sees(fiona, 'Nothing has been shared yet')
    await ruth.goto(board('/share'))
    await ruth.getByRole('checkbox').first().check()
    await press(ruth, /^Share/)
    await sees(ruth, /1 finding shared/)
    await card(fiona, 'Help is quick').waitFor()
    await ruth.goto(board())
    await card(ruth, 'Help is quick').getByRole('button', { name: 'Reword' }).click()
    await ruth.getByLabel('The finding').fill('Help is quick, where there is a name.')
    await press(ruth, 'Keep the new wording')
    await card(fiona, 'Help is quick, where there is a name.').waitFor()
    expect(await fiona.content()).not.toMatch(/here now|is writing|from \d+ notes/)
    await inOrder(fiona)
  })

  test('whoever leaves the team sees no more of it, on the page that they have open', async () => {
    const samuel = await page('Samuel')
    await samuel.goto(board())
    await heading(samuel, 'Emerging findings')
    await samuel.waitForTimeout(500)
    await asOwner(`update review_member set state = 'withdrawn' where review_id = $1 and person_id = $2`, [
      review(),
      await idOf('Samuel'),
    ])
    await sees(samuel, /nothing at this address for you/)
    expect(await samuel.content()).not.toContain('Help is quick')
  })

  test('no browser complained of anything', () => {
    expect(world().complaints).toEqual([])
  })
})

async function dragTo(on: Page, note: string, finding: string) {
  const from = await drawerNote(on, note).boundingBox()
  const place = card(on, finding)
  await place.scrollIntoViewIfNeeded()
  const to = await place.boundingBox()
  if (!from || !to) throw new Error('there is nothing to drag')
  await on.mouse.move(from.x + 120, from.y + 20)
  await on.mouse.down()
  await on.mouse.move(from.x + 100, from.y + 40, { steps: 4 })
  await on.mouse.move(to.x + 60, to.y + 80, { steps: 8 })
  await on.mouse.up()
  await said(on, '1 note put behind it.')
}

async function choosing(on: Page, note: string) {
  await drawerNote(on, note).getByText(note).click()
  await on.getByLabel('Put behind').selectOption({ index: 1 })
  await press(on, 'Points the other way')
  await said(on, /pointing the other way/)
}

/** Presses Tab until that place has the focus. */
async function tabTo(on: Page, label: string | RegExp) {
  const there = () => on.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  for (let tries = 0; tries < 20; tries++) {
    const now = await there()
    if (typeof label === 'string' ? now === label : label.test(now)) return
    await on.keyboard.press('Tab')
    await on.waitForTimeout(50)
  }
  throw new Error(`the keyboard does not reach ${label}; it is at ${await there()}`)
}
