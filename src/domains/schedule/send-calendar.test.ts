import ICAL from 'ical.js'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../test/factory.ts'
import { setMailSettings } from '../../access/mail-settings.server.ts'
import { readConfig } from '../../platform/config.ts'
import { setMailPreference } from '../../web/mail/set-mail-preference.server.ts'
import { cancelReview } from '../allocation/cancel-review.server.ts'
import { moveReview } from '../allocation/move-review.server.ts'
import { withdrawMember } from '../allocation/withdraw-member.server.ts'
import { addSession } from './add-session.server.ts'
import { changeSession } from './change-session.server.ts'
import { agreeChange } from './changes/agree-change.server.ts'
import { removeSession } from './remove-session.server.ts'
import { sendCalendar } from './send-calendar.server.ts'

useTestDatabase()
beforeAll(() =>
  setMailSettings(
    readConfig({ CANDOUR_URL: 'https://candour.example', MAIL_FROM: 'Candour <post@candour.example>' }),
  ),
)

const people = { lead: '', peer: '', chief: '', central: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
let reviewId = ''
let sessionId = ''
let memberId = ''
beforeEach(async () => {
  for (const who of ['lead', 'peer', 'chief'] as const) people[who] = await makePerson()
  people.central = await makePerson('Priya Nandakumar', ['central_team'])
  reviewId = await makeReview(await makeTrust('Harbour & Moor'))
  await addMember(reviewId, people.lead, 'lead_reviewer')
  memberId = await addMember(reviewId, people.peer, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await asOwner('insert into schedule_sharing (review_id, shared_by) values ($1, $2)', [
    reviewId,
    people.lead,
  ])
  const added = await addSession(as('lead'), session())
  if (!added.ok) throw new Error(JSON.stringify(added))
  sessionId = added.value.id
  await agree()
})

/** The schedule is shared, so that the other side agrees before a change stands. */
async function agree() {
  const [waiting] = await asOwner<{ id: string }>(
    `select id from schedule_change where review_id = $1 and state = 'proposed'`,
    [reviewId],
  )
  if (!waiting) return
  const outcome = await agreeChange(as('chief'), { reviewId, changeId: waiting.id })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
}

const session = (given: object = {}) => ({
  reviewId,
  kind: 'interview',
  title: 'A delicate conversation with Moira Stent',
  meeting: 'Moira Stent',
  day: '2',
  starts: '09:30',
  ends: '11:00',
  place: 'Trust office, room 2',
  attendees: [people.lead, people.peer],
  ...given,
})
const change = async (given: object = {}) => {
  const outcome = await changeSession(as('lead'), { ...session(given), sessionId })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  await agree()
}

const send = () => sendCalendar.perform({ reviewId }, 'test')
type Mail = { kind: string; calendar: string; calendar_method: string; words: string; to_address: string }
/** The mails that were queued since the last look, to one person. */
const seen = new Set<string>()
async function mailsTo(who: Who) {
  const rows = await asOwner<Mail & { id: string }>(
    `select id, kind, to_address, calendar, calendar_method, subject || body_text || body_html as words
      from mail join mail_content on mail_id = id where to_person_id = $1 and kind like 'calendar-%' order by created_at`,
    [people[who]],
  )
  const fresh = rows.filter(({ id }) => !seen.has(id))
  for (const { id } of rows) seen.add(id)
  return fresh
}
/** Read by a parser that is not the one that wrote it. */
function read({ calendar }: Mail) {
  const parsed = new ICAL.Component(ICAL.parse(calendar))
  const [event] = parsed.getAllSubcomponents('vevent')
  if (!event) throw new Error('there is no event')
  const value = (name: string) => event.getFirstPropertyValue(name)
  const start = value('dtstart') as ICAL.Time
  return {
    method: parsed.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: value('sequence'),
    status: value('status'),
    starts: start.toJSDate().toISOString(),
    zone: start.zone.tzid,
    location: value('location'),
    attendees: event.getAllProperties('attendee').map((one) => String(one.getFirstValue()).toLowerCase()),
    organiser: value('organizer'),
    alarms: event.getAllSubcomponents('valarm').length,
  }
}

describe('A session on a shared schedule', () => {
  test('is sent to each who takes part as an invitation that any calendar takes in', async () => {
    await send()
    const [mail, ...more] = await mailsTo('peer')
    expect(more).toEqual([])
    expect(await mailsTo('chief')).toEqual([])
    expect(mail?.calendar_method).toBe('REQUEST')
    expect(mail && read(mail)).toEqual({
      method: 'REQUEST',
      uid: `${sessionId}@candour.example`,
      sequence: 0,
      status: 'CONFIRMED',
      starts: '2026-12-02T09:30:00.000Z',
      zone: 'UTC',
      location: 'Trust office, room 2',
      attendees: [`mailto:${mail?.to_address}`],
      organiser: 'mailto:post@candour.example',
      alarms: 0,
    })
  })

  test('says its kind, when and where, and never who is met, what about, or which trust', async () => {
    await send()
    for (const { words, calendar } of await mailsTo('peer')) {
      expect(words + calendar.replace(/\r\n /g, '')).not.toMatch(/Moira|delicate|Harbour/)
      expect(words).toContain('Trust peer review: interview')
    }
  })

  test('is folded at 75 bytes, whatever letters stand in it', async () => {
    await change({
      place: 'Ystafell gyfarfod fawr Ŵyr y Dŵr, llawr cyntaf, 日本語 campws y dwyrain, adeilad dau',
    })
    await send()
    const [mail] = await mailsTo('peer')
    const lines = mail?.calendar.split('\r\n') ?? []
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(mail && read(mail).location).toContain('日本語 campws')
  })

  test('moves in the calendar when its time or place changes: the same entry, with a higher number', async () => {
    await send()
    const [first] = await mailsTo('peer')
    await change({ starts: '10:00' })
    await send()
    const [second] = await mailsTo('peer')
    expect(second && read(second)).toMatchObject({
      method: 'REQUEST',
      uid: first && read(first).uid,
      sequence: 1,
      starts: '2026-12-02T10:00:00.000Z',
    })
    expect(second?.words).toContain('Changed')
  })

  test('is not sent again for a change that no calendar shows', async () => {
    await send()
    await mailsTo('peer')
    await change({ title: 'Another title', meeting: 'Somebody else' })
    await send()
    await send()
    expect(await mailsTo('peer')).toEqual([])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['it is removed', () => removeSession(as('lead'), { reviewId, sessionId }).then(agree)],
    ['the person no longer takes part in it', () => change({ attendees: [people.lead] })],
    ['the person leaves the review', () => withdrawMember(as('central'), { reviewId, memberId })],
    ['the review is cancelled', () => cancelReview(as('central'), { reviewId })],
  ])('is taken out of the calendar when %s', async (_, happens) => {
    await send()
    const [first] = await mailsTo('peer')
    await happens()
    await send()
    const [gone, ...more] = await mailsTo('peer')
    expect(more).toEqual([])
    expect(gone && read(gone)).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      uid: first && read(first).uid,
      sequence: 1,
    })
    await send()
    expect(await mailsTo('peer')).toEqual([])
  })

  test('follows the review to its new days', async () => {
    await send()
    await mailsTo('peer')
    const days = { day1: '12 January 2027', day2: '13 January 2027', day3: '14 January 2027' }
    expect(await moveReview(as('central'), { reviewId, ...days })).toMatchObject({ ok: true })
    await send()
    const [mail] = await mailsTo('peer')
    expect(mail && read(mail)).toMatchObject({ sequence: 1, starts: '2027-01-13T09:30:00.000Z' })
  })

  test('is not sent before the schedule is shared, and each change waits a minute for the next', async () => {
    await asOwner('delete from schedule_sharing where review_id = $1', [reviewId])
    await send()
    expect(await mailsTo('peer')).toEqual([])
    const waiting = await asOwner<{ wait: number }>(
      `select extract(epoch from run_at - now())::int as wait from graphile_worker.jobs where key = $1`,
      [`calendar-${reviewId}`],
    )
    expect(waiting).toHaveLength(1)
    expect(waiting[0]?.wait).toBeGreaterThan(40)
  })
})

describe('Somebody who switched calendar entries off', () => {
  const wants = (invitations?: 'yes') =>
    setMailPreference(as('peer'), {
      digest: 'none',
      digestHour: '8',
      timeZone: 'Europe/London',
      invitations,
    })

  test('is sent none, the others are; and catches up when they want them again', async () => {
    await wants()
    await send()
    expect(await mailsTo('peer')).toEqual([])
    expect(await mailsTo('lead')).toHaveLength(1)
    await wants('yes')
    await send()
    expect(await mailsTo('peer')).toHaveLength(1)
    expect(await mailsTo('lead')).toEqual([])
  })
})
