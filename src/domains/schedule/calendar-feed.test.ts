import ICAL from 'ical.js'
import { RouterContextProvider } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, addMember, insertRow, makePerson, makeReview, makeTrust } from '../../../test/factory.ts'
import { actorContext, requestIdContext } from '../../web/context.ts'
import { endCalendarAddress, makeCalendarAddress } from './calendar-address.server.ts'
import { loader } from './calendar-feed.ts'

useTestDatabase()
let person = ''
let reviewId = ''
beforeEach(async () => {
  person = await makePerson()
  reviewId = await makeReview(await makeTrust('Harbour & Moor'))
  await addMember(reviewId, person, 'lead_reviewer')
  await put('09:30', person)
})
async function put(starts: string, who: string) {
  const session = await insertRow('session', {
    review_id: reviewId,
    day: 1,
    starts,
    ends: '11:00',
    kind: 'interview',
    title: 'A delicate conversation',
    meeting: 'Moira Stent',
    place: 'Room 2',
  })
  await insertRow('session_attendee', { session_id: session, review_id: reviewId, person_id: who })
  return session
}
const share = () => insertRow('schedule_sharing', { review_id: reviewId, shared_by: person })

async function address() {
  const made = await makeCalendarAddress(actorFor(person), {})
  if (!made.ok) throw new Error('no address')
  return made.value
}
/** Asks as a calendar does: without signing in. */
async function ask(path: string) {
  const context = new RouterContextProvider()
  context.set(actorContext, { personId: null, requestId: 'test' })
  context.set(requestIdContext, 'test')
  const params = { file: path.replace('/calendar/', '') }
  const args = { params, context, request: new Request(`http://localhost${path}`) }
  return loader(args as unknown as Parameters<typeof loader>[0]).catch((thrown: Response) => thrown)
}
const events = async (path: string) => {
  const response = await ask(path)
  const text = await response.text()
  const all = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return all.map((one) => {
    const start = one.getFirstPropertyValue('dtstart') as ICAL.Time
    const end = one.getFirstPropertyValue('dtend') as ICAL.Time
    return { start: start.toString(), end: end.toString(), summary: one.getFirstPropertyValue('summary') }
  })
}
const days = { start: '2026-12-01', end: '2026-12-04', summary: 'Trust peer review' }

test('a private address shows its owner’s days and, once the schedule is shared, their own sessions', async () => {
  await put('10:00', await makePerson())
  const path = await address()
  expect(await events(path)).toEqual([days])
  await share()
  expect(await events(path)).toEqual([
    days,
    {
      start: '2026-12-01T09:30:00Z',
      end: '2026-12-01T11:00:00Z',
      summary: 'Trust peer review: interview',
    },
  ])
})

test('it says neither who is met nor what about nor which trust, and is kept by nobody on the way', async () => {
  await share()
  const response = await ask(await address())
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).not.toMatch(/Moira|delicate|Harbour/)
})

test('what was cancelled, and whom a review no longer concerns, is absent', async () => {
  await share()
  const path = await address()
  await asOwner(`update review_member set state = 'withdrawn' where person_id = $1`, [person])
  expect(await events(path)).toEqual([])
  await asOwner(`update review_member set state = 'accepted' where person_id = $1`, [person])
  await asOwner(`update review set stage = 'cancelled' where id = $1`, [reviewId])
  expect(await events(path)).toEqual([])
})

test('there is nothing at an address that was ended, replaced or made up, or whose owner’s account is closed', async () => {
  const first = await address()
  const second = await address()
  expect((await ask(first)).status).toBe(404)
  expect((await ask(second)).status).toBe(200)
  await endCalendarAddress(actorFor(person), {})
  expect((await ask(second)).status).toBe(404)
  const third = await address()
  for (const wrong of [
    `/calendar/${'A'.repeat(43)}.ics`,
    '/calendar/.ics',
    third.replace('.ics', ''),
    `${third}x`,
  ])
    expect((await ask(wrong)).status, wrong).toBe(404)
  await asOwner('update person set deactivated_at = now() where id = $1', [person])
  expect((await ask(third)).status).toBe(404)
})

test('the address itself is kept nowhere', async () => {
  const token = (await address()).replace('/calendar/', '').replace('.ics', '')
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  const [kept] = await asOwner('select * from calendar_feed where person_id = $1', [person])
  const audit = await asOwner('select * from audit where actor_id = $1', [person])
  expect(JSON.stringify([kept, audit])).not.toContain(token)
})
