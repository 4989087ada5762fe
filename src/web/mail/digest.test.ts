import { afterEach, beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../test/factory.ts'
import { setClock } from '../../platform/clock.ts'
import { beginDigests, writeDigest } from './digest.server.ts'
import { setMailPreference } from './set-mail-preference.server.ts'

useTestDatabase()
// The days of the factory's review are 1 to 3 December 2026: its schedule is due on Wednesday 25 November.
const at = (moment: string) => setClock(new Date(moment))
let lead = ''
beforeEach(async () => {
  await asOwner('delete from digest_day')
  await asOwner('delete from review_member')
  await asOwner(`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`)
  lead = await makePerson('Ruth Ellacott')
  const review = await makeReview(await makeTrust('Harbour & Moor'))
  await addMember(review, lead, 'lead_reviewer')
})
afterEach(() => setClock(null))

const wants = (given: object = {}) =>
  setMailPreference(actorFor(lead), {
    digest: 'weekdays',
    digestHour: '8',
    timeZone: 'Europe/London',
    invitations: 'yes',
    scheduleChanges: 'yes',
    ...given,
  })

/** Lets the hourly job run at this moment, and then what it set off. */
async function hourly(moment: string) {
  at(moment)
  await beginDigests.perform({}, 'test')
  const waiting = await asOwner<{ id: string; payload: { personId: string; day: string } }>(
    `select j.id, j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'write-digest'`,
  )
  for (const { payload } of waiting) if (payload.personId === lead) await writeDigest.perform(payload, 'test')
  await asOwner('select graphile_worker.complete_jobs($1)', [waiting.map(({ id }) => id)])
  return waiting.filter(({ payload }) => payload.personId === lead).length
}
const digests = () =>
  asOwner<{ subject: string; body_text: string; caused_by: string | null }>(
    `select subject, body_text, caused_by from mail join mail_content on mail_id = id
      where kind = 'digest' and to_person_id = $1 order by created_at`,
    [lead],
  )

test('comes once a day, however often it is asked for, and not before its hour', async () => {
  expect(await hourly('2026-11-23T07:04:00Z')).toBe(0)
  expect(await hourly('2026-11-23T08:04:00Z')).toBe(1)
  await writeDigest.perform({ personId: lead, day: '2026-11-23' }, 'test')
  expect(await hourly('2026-11-23T09:04:00Z')).toBe(0)
  expect(await digests()).toHaveLength(1)
  await hourly('2026-11-24T08:04:00Z')
  expect(await digests()).toHaveLength(2)
})

test('names neither the trust nor what is to be done, and leads to home', async () => {
  await hourly('2026-11-23T08:04:00Z')
  const [{ subject, body_text } = { subject: '', body_text: '' }] = await digests()
  expect(subject + body_text).not.toMatch(/Harbour|Moor|chedule with|Agree/)
  expect(body_text).toContain('Dear Ruth Ellacott')
  expect(body_text).toContain('for the schedule')
  expect(body_text).toMatch(/See what needs you:\n\S+\/\n/)
})

test('is not sent on a weekend, or to somebody who wants none, or whose account is closed', async () => {
  expect(await hourly('2026-11-22T12:04:00Z')).toBe(0)
  await wants({ digest: 'none' })
  expect(await hourly('2026-11-23T08:04:00Z')).toBe(0)
  await wants({ digest: 'every_day' })
  await asOwner('update person set deactivated_at = now() where id = $1', [lead])
  expect(await hourly('2026-11-23T08:04:00Z')).toBe(0)
})

test('follows the hour and the time zone that somebody chose', async () => {
  expect((await wants({ digestHour: '17', timeZone: 'Pacific/Auckland' })).ok).toBe(true)
  // 17:04 on Tuesday 24 November in Auckland is 04:04 in London
  expect(await hourly('2026-11-24T03:04:00Z')).toBe(0)
  expect(await hourly('2026-11-24T04:04:00Z')).toBe(1)
  expect(await digests()).toHaveLength(1)
})

test('with nothing late, near or new there is none that day, and what is new the next day is told', async () => {
  // long before day one: the first day tells what is new, the second has nothing to add
  await asOwner(`update review set day1 = '2027-06-01', day2 = '2027-06-02', day3 = '2027-06-03'`)
  await hourly('2026-11-23T08:04:00Z')
  await hourly('2026-11-24T08:04:00Z')
  expect(await digests()).toHaveLength(1)
  const review = await makeReview(await makeTrust())
  await asOwner(
    `update review set day1 = '2027-07-06', day2 = '2027-07-07', day3 = '2027-07-08' where id = $1`,
    [review],
  )
  await addMember(review, lead, 'lead_reviewer')
  await hourly('2026-11-25T08:04:00Z')
  const all = await digests()
  expect(all).toHaveLength(2)
  expect(all[1]?.subject).toMatch(/new things? waits? for you/)
})

test.each([
  [{ timeZone: 'Moon/Tranquillity' }, 'timeZone'],
  [{ digestHour: '3' }, 'digestHour'],
  [{ digest: 'hourly' }, 'digest'],
])('a preference that cannot be is refused beside its field: %o', async (given, field) => {
  const outcome = await wants(given)
  expect(outcome.ok ? [] : 'problems' in outcome && outcome.problems.map((problem) => problem.field)).toEqual(
    [field],
  )
})
