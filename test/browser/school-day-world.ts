import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { programmeYearOf } from '../../src/domains/programme/terms.ts'
import { addDays, today } from '../../src/platform/clock.ts'
import { asOwner } from '../database.ts'
import { insertRow } from '../factory.ts'
import type { JourneyWorld } from './journey-world.ts'
import { emailOf, nameOf, type Who } from './preparation-world.ts'
import { press, sees } from './steps.ts'

/** Day two is today, and Anil is at a school all of it. */
export async function makeSchoolDay(review: string): Promise<void> {
  const day1 = addDays(today(), -1)
  await asOwner('update review set day1 = $2, day2 = $3, day3 = $4, year_id = $5 where id = $1', [
    ...[review, day1, today(), addDays(today(), 1)],
    programmeYearOf(day1),
  ])
  const lead = await personId('Ruth')
  await insertRow('schedule_sharing', { review_id: review, shared_by: lead })
  const [urn] = (
    await asOwner<{ urn: number }>(`select urn from school where name = 'Beacon Academy'`, [])
  ).map((row) => row.urn)
  await insertRow('safeguarding_contact', {
    ...{ review_id: review, urn, set_by: lead, name: 'Meera Lowe', post: 'Deputy headteacher' },
    telephone: '01632 960111',
  })
  const hours = [
    ['00:00', '23:58', 'interview', 'The headteacher', urn],
    ['23:58', '23:59', 'interview', 'Heads of year 8 and 9', urn],
  ]
  for (const [starts, ends, kind, title, school] of hours) {
    const session_id = await insertRow('session', {
      ...{ review_id: review, day: 2, starts, ends, kind, title, urn: school, place: 'Room 4' },
      meeting: 'Tom Wetherell',
    })
    await insertRow('session_attendee', { session_id, review_id: review, person_id: await personId('Anil') })
  }
  await writeQuestion(review)
}

async function writeQuestion(review: string) {
  const lead = await personId('Ruth')
  const question = await insertRow('key_question', { review_id: review, position: 1, proposed_by: lead })
  await insertRow('key_question_wording', {
    ...{ review_id: review, question_id: question, version: 1, suggested_by: lead },
    wording: 'How does the trust notice that a school needs help?',
  })
}

export const personId = async (who: Who) =>
  (await asOwner<{ id: string }>('select id from person where name = $1', [nameOf(who)]))[0]?.id ?? ''

/** Signs in on a phone that may be of somebody else, with the code from the mail. */
export async function signInOn(world: JourneyWorld, on: Page, who: Who) {
  const before = world.mailbox.mails.length
  await on.goto('/sign-in?to=/field')
  await on.getByLabel('Your email address').fill(emailOf(who))
  await press(on, 'Email me a code')
  await on.waitForURL('**/sign-in/code*')
  const mail = await world.mailbox.newestTo(emailOf(who), before, /Candour is \d{6}/)
  await on.getByLabel('Six-digit code').fill(mail.raw.match(/Candour is (\d{6})/)?.[1] ?? '')
  await press(on, 'Sign in')
  await on.waitForURL(/\/field$/)
}

export const code = 'two grey herons'

export async function setUpFor(on: Page, name: string) {
  await sees(on, `You are ${name}`)
  await on.getByLabel('Choose a code').fill(code)
  await on.getByLabel('The same code again').fill(code)
  await press(on, 'Set up this device')
  await sees(on, 'This device is set up.')
  await on.waitForFunction(async () => {
    const worker = await navigator.serviceWorker.getRegistration('/field')
    return worker?.active?.state === 'activated'
  })
}

/** A new page, as after the phone was put away or the app was killed. */
export async function coldStart(context: BrowserContext, path = '/field') {
  for (const page of context.pages()) await page.close()
  const page = await context.newPage()
  await page.goto(path)
  return page
}

export async function openWith(on: Page, typed = code) {
  await on.getByLabel('Your code for this device').fill(typed)
  await press(on, 'Open your day')
}

/** A photograph that says where it was taken. */
export const photoOfDocument = async () => ({
  name: 'IMG_0412.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#eee' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 43/1 0/1' } })
    .jpeg()
    .toBuffer(),
})
