import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../database.ts'
import { openPhone, tap } from './phone.ts'
import { usePreparation } from './preparation-world.ts'
import {
  code,
  coldStart,
  makeSchoolDay,
  openWith,
  personId,
  photoOfDocument,
  setUpFor,
  signInOn,
} from './school-day-world.ts'
import { at, follow, inOrder, press, sees } from './steps.ts'

// A day in schools on a phone: set up the evening before, without a network from the morning on, sent in the afternoon.
const { world, review, page } = usePreparation({ stage: 'three_days' })
let phone: Page
/** what was taken off the phone while notes were only on it */
let exported = Buffer.alloc(0)
beforeAll(async () => {
  await makeSchoolDay(review())
  phone = await openPhone(world())
})

afterEach(async ({ task }) => {
  const folder = process.env.PICTURES
  if (task.result?.state === 'fail' && folder)
    await phone.screenshot({ path: `${folder}/${task.name.slice(0, 40)}.png`, fullPage: true })
})

const context = () => phone.context()
const words = {
  heard: 'She leaves us with two things to do, never ten.',
  left: 'Half a sentence, and then the lift',
  twice: 'The maths lead comes every second Thursday.',
}
const waitingOnPage = (on: Page) => on.getByText('On this device', { exact: true }).filter({ visible: true })
const savedWords = /Kept on this device as you type, \d\d:\d\d/

async function write(on: Page, body: string) {
  await follow(on, 'New note')
  await on.getByLabel('What you heard, saw or read').pressSequentially(body)
  await tap(on, 'Keep this note')
  await sees(on, 'The note is kept.')
}

const anotherCode = 'three grey herons'
async function chooseAnotherCode() {
  await phone.getByLabel('Choose a code').fill(anotherCode)
  await phone.getByLabel('The same code again').fill(anotherCode)
  await tap(phone, 'Use this code from now on')
}

describe('A school day on a phone', () => {
  test('the evening before, the phone is set up where there is a network, and says what it promises to keep', async () => {
    await signInOn(world(), phone, 'Anil')
    await sees(phone, 'Only your code opens it')
    await phone.getByLabel('Choose a code').fill('short')
    await press(phone, 'Set up this device')
    await sees(phone, 'Choose a code of at least 8 letters or figures.')
    await inOrder(phone)
    await setUpFor(phone, 'Anil Deshmukh')
    await sees(phone, /This device (has promised to keep|may clear) your notes/)
    await sees(phone, /As at \w+ \d+ \w+, \d\d:\d\d/)
    await inOrder(phone)
  })

  test('in the morning it opens with the code from a cold start, without a network', async () => {
    await context().setOffline(true)
    phone = await coldStart(context())
    await openWith(phone, 'not the code at all')
    await sees(phone, /That is not the code of this device/)
    await inOrder(phone)
    await openWith(phone)
    await sees(phone, 'The headteacher, Beacon Academy')
    await sees(phone, 'Tom Wetherell. Room 4.')
    await sees(phone, /No network/)
    await sees(phone, /Say first: “I will not name you/)
    await inOrder(phone)
  })

  test('the key questions are read aloud from it', async () => {
    await follow(phone, 'Read the key questions aloud')
    await sees(phone, 'How does the trust notice that a school needs help?')
    await inOrder(phone)
    await follow(phone, 'Back to today')
  })

  test('a note is two taps, not attributable unless somebody says so, with a photograph of a document', async () => {
    await follow(phone, 'Take a note')
    await sees(phone, 'Only you will see who said this.')
    await phone.getByLabel('What you heard, saw or read').fill(words.heard)
    await sees(phone, savedWords)
    await phone.getByText('A strength').tap()
    await phone.getByRole('checkbox', { name: /^1/ }).check()
    await phone.getByLabel('Who said it').selectOption('A teacher')
    await phone.getByLabel('In your own words, or what you read').fill('Mrs Hale, who joined in May')
    await sees(phone, 'Documents only, never pupils.')
    await phone.getByLabel('Photograph a document').setInputFiles(await photoOfDocument())
    await phone.getByRole('img', { name: 'Photograph 1 of a document' }).waitFor()
    await inOrder(phone)
    await tap(phone, 'Keep this note')
    await sees(phone, 'The note is kept.')
    await sees(phone, '1 note')
  })

  test('the way out for a child at risk is one tap away, has nobody’s words in it, and says whom to call', async () => {
    await follow(phone, 'A child may be at risk? Do not write it here')
    await sees(phone, 'Meera Lowe, Deputy headteacher.')
    const call = phone.getByRole('link', { name: 'Call 01632 960111' })
    expect(await call.getAttribute('href')).toBe('tel:01632960111')
    expect(await phone.locator('input, textarea, select').count()).toBe(0)
    await inOrder(phone)
    await tap(phone, 'I have passed it on')
    await tap(phone, 'Yes, I have passed it on')
    await sees(phone, 'It is written down that you have passed something on, and nothing else.')
    await follow(phone, 'Back to today')
  })

  test('killed in the middle of a sentence, it has the sentence', async () => {
    await follow(phone, 'New note')
    await phone.getByLabel('What you heard, saw or read').pressSequentially(words.left)
    await sees(phone, savedWords)
    // the last words follow the first a moment later
    await phone.waitForTimeout(1000)
    phone = await coldStart(context(), '/field/note')
    await openWith(phone)
    await sees(phone, /You began this note at \d\d:\d\d and did not keep it/)
    expect(await phone.getByLabel('What you heard, saw or read').inputValue()).toBe(words.left)
    await tap(phone, 'Keep this note')
    await sees(phone, 'The note is kept.')
  })

  test('each note says where it is, and one that waits can be changed or removed', async () => {
    await write(phone, 'To be removed again')
    await follow(phone, 'My notes')
    await inOrder(phone)
    await expect.poll(() => waitingOnPage(phone).count()).toBeGreaterThanOrEqual(3)
    await follow(phone, 'To be removed again')
    await inOrder(phone)
    await tap(phone, 'Remove this note')
    await tap(phone, 'Remove it')
    await expect.poll(() => phone.getByText('To be removed again').count()).toBe(0)
  })

  test('signing out is refused while notes are only here, and says what can be done', async () => {
    await follow(phone, /this device/)
    await inOrder(phone)
    await press(phone, 'Sign out')
    await phone.getByRole('dialog', { name: /of yours are only on this device/ }).waitFor()
    await inOrder(phone)
    await press(phone, 'Wait')
    const file = phone.waitForEvent('download')
    await press(phone, 'Export encrypted')
    exported = Buffer.concat(await (await file).createReadStream().then((stream) => stream.toArray()))
    expect(exported.toString()).not.toContain('two things')
    // also from any other page of Candour
    await context().setOffline(false)
    phone = await coldStart(context(), '/')
    await phone.getByText('Menu', { exact: true }).first().tap()
    await press(phone, 'Sign out')
    await phone.getByRole('dialog', { name: /of yours are only on this device/ }).waitFor()
    await follow(phone, /Send them now/)
  })

  test('with the network again everything is sent, once, and says so', async () => {
    await openWith(phone)
    await expect.poll(() => waitingOnPage(phone).count(), { timeout: 20_000 }).toBe(0)
    await sees(phone, /\d notes sent at \d\d:\d\d\./)
    await sees(phone, /^Sent/)
    await expect
      .poll(() => asOwner('select 1 from evidence_photo', []).then((rows) => rows.length), {
        timeout: 20_000,
      })
      .toBe(1)
    const notes = await asOwner<{ body: string }>('select body from evidence_note', [])
    expect(notes.map(({ body }) => body).toSorted()).toEqual([words.left, words.heard])
    const referrals = await asOwner<{ made_by: string }>('select made_by from safeguarding_referral', [])
    expect(referrals).toEqual([{ made_by: await personId('Anil') }])
  })

  test('the file that was exported brings in nothing twice', async () => {
    await follow(phone, /this device/)
    await phone.getByText('Bring in notes from a file').tap()
    await phone
      .getByLabel('The file that was exported')
      .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: exported })
    await phone.getByLabel('The code of the device').fill('not its code')
    await press(phone, 'Bring them in')
    await sees(phone, 'That is not the code that these notes were locked with.')
    await inOrder(phone)
    await phone.getByLabel('The code of the device').fill(code)
    await press(phone, 'Bring them in')
    await sees(phone, '2 notes brought in. They are sent by themselves.')
    await expect.poll(() => waitingOnPage(phone).count(), { timeout: 20_000 }).toBe(0)
    const notes = await asOwner<{ body: string }>('select body from evidence_note', [])
    expect(notes.map(({ body }) => body).toSorted()).toEqual([words.left, words.heard])
    await follow(phone, 'Open your day')
    await follow(phone, 'My notes')
  })

  test('the lead reviewer reads the words, and neither who said them nor who wrote them down', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(at(review(), '/notes'))
    expect(await ruth.getByRole('main').innerText()).not.toContain(words.heard)
    // the team has conferred
    await asOwner('update evidence_note set opens_at = now() where review_id = $1', [review()])
    await ruth.reload()
    await sees(ruth, words.heard)
    await sees(ruth, /Said by .+\. Not attributable: where it was said, and who wrote it down, stay hidden\./)
    for (const secret of ['Mrs Hale', 'Anil', 'Beacon'])
      expect(await ruth.getByRole('main').innerText(), secret).not.toContain(secret)
  })

  test('two copies that differ are shown beside each other, and their author decides', async () => {
    await context().setOffline(true)
    await write(phone, words.twice)
    await follow(phone, 'My notes')
    const link = phone.getByRole('link', { name: words.twice })
    const id = new URL((await link.getAttribute('href')) ?? '', phone.url()).searchParams.get('note')
    const sent = await context().request.post(`${world().candour.url}/field/send`, {
      data: {
        ...{ format: 1, personId: await personId('Anil'), deviceId: crypto.randomUUID() },
        sentAt: new Date().toISOString(),
        notes: [
          {
            ...{ id, reviewId: review(), body: 'The maths lead comes every third Thursday.' },
            ...{ method: 'visit', writtenAt: new Date().toISOString() },
          },
        ],
      },
    })
    expect(sent.status()).toBe(200)
    await context().setOffline(false)
    await sees(phone, 'Two copies differ: choose')
    await follow(phone, words.twice)
    await sees(phone, 'How you know: Saw it')
    await inOrder(phone)
    await press(phone, 'Keep both')
    await expect
      .poll(() => asOwner(`select 1 from evidence_note where body like 'The maths lead%'`, []), {
        timeout: 20_000,
      })
      .toHaveLength(2)
  })

  test('somebody else on the same phone has days of their own, and is told whose notes wait', async () => {
    await context().setOffline(true)
    await write(phone, 'Still to be sent')
    await context().clearCookies()
    phone = await coldStart(context())
    await context().setOffline(false)
    await signInOn(world(), phone, 'Joanna')
    await tap(phone, 'Set it up for Joanna Prys')
    await sees(phone, /Notes of Anil Deshmukh are waiting on this device/)
    await setUpFor(phone, 'Joanna Prys')
    await follow(phone, 'My notes')
    await sees(phone, 'No notes yet')
    expect(await phone.getByText('Still to be sent').count()).toBe(0)
  })

  test('under another’s session nothing is sent, and the owner is told what to do', async () => {
    await follow(phone, /this device/)
    await press(phone, 'Lock')
    await tap(phone, 'I am Anil Deshmukh')
    await sees(phone, 'I am Joanna Prys')
    await openWith(phone, code)
    await sees(phone, 'Somebody else is signed in.')
    await inOrder(phone)
    await context().clearCookies()
    await signInOn(world(), phone, 'Anil')
    await sees(phone, 'I am Joanna Prys')
    await openWith(phone)
    await expect
      .poll(() => asOwner(`select 1 from evidence_note where body = 'Still to be sent'`, []), {
        timeout: 20_000,
      })
      .toHaveLength(1)
  })

  test('a forgotten code is replaced by its owner, who has just signed in, and nothing is lost', async () => {
    await context().setOffline(true)
    await write(phone, 'Kept before the code was forgotten')
    await asOwner(`update auth.session set "createdAt" = now() - interval '16 minutes'`, [])
    phone = await coldStart(context())
    await context().setOffline(false)
    await sees(phone, 'I am Joanna Prys')
    await tap(phone, 'I have forgotten my code')
    await inOrder(phone)
    await chooseAnotherCode()
    await sees(phone, /You signed in more than 15 minutes ago\. Sign in again first/)
    await inOrder(phone)
    await press(phone, 'Sign in again first')
    await phone.waitForURL(/sign-in\?to=/)
    await signInOn(world(), phone, 'Anil')
    await tap(phone, 'I have forgotten my code')
    await chooseAnotherCode()
    await sees(phone, 'The headteacher, Beacon Academy')
    await expect
      .poll(() => asOwner(`select 1 from evidence_note where body like 'Kept before%'`, []), {
        timeout: 20_000,
      })
      .toHaveLength(1)
  })

  test('left lying open for a quarter of an hour it locks itself, and what was being written is still there', async () => {
    for (const open of context().pages()) await open.close()
    phone = await context().newPage()
    await phone.clock.install()
    await phone.goto('/field/note')
    await openWith(phone, anotherCode)
    const body = phone.locator('textarea[name=body]')
    await body.fill('Half a thought')
    await body.press('End')
    await phone.clock.runFor('14:00')
    expect(await body.inputValue()).toBe('Half a thought')
    await phone.clock.runFor('02:00')
    await phone.getByLabel('Your code for this device').waitFor()
    expect(await body.count()).toBe(0)
    await openWith(phone, anotherCode)
    await expect.poll(() => body.inputValue()).toBe('Half a thought')
  })

  test('what was photographed says nothing of where', async () => {
    const [photo] = await asOwner<{ key: string }>('select storage_key as key from evidence_photo', [])
    const kept = await sharp(`${world().candour.data}/files/${photo?.key}`).metadata()
    expect(kept.exif).toBeUndefined()
    expect(world().complaints).toEqual([])
  })
})
