import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow } from '../../../../test/factory.ts'
import { addDays, today } from '../../../platform/clock.ts'
import { acknowledgeBriefing, briefingAtLink, writeToLead } from './briefing-at-link.server.ts'
import { briefingRecord } from './briefings.server.ts'
import {
  brief,
  cast,
  linkFor,
  opens,
  put,
  reviewId,
  setScene,
  share,
  stranger,
  tom,
  urn,
  visit,
} from './made-up-briefings.ts'
import { revokeBriefing } from './revoke-briefing.server.ts'

useTestDatabase()
beforeEach(setScene)

describe('A link', () => {
  test('opens the page of one person, and is nowhere kept', async () => {
    const [one, two] = [await brief(), await brief({ audience: 'staff', name: 'Moira Stent', email: '' })]
    const [toms, moiras] = [await linkFor(one), await linkFor(two)]
    expect((await briefingAtLink(stranger, { token: toms }))?.told.name).toBe('Tom Wetherell')
    expect((await briefingAtLink(stranger, { token: moiras }))?.told.name).toBe('Moira Stent')
    expect(Buffer.from(toms, 'base64url')).toHaveLength(32)
    const kept = JSON.stringify(await asOwner('select * from briefing where review_id = $1', [reviewId]))
    expect(kept).not.toContain(toms)
    // what is written by one link never lands with another
    await writeToLead(stranger, { token: toms, message: 'From Tom' })
    expect((await briefingRecord(cast.ruth, { reviewId, briefingId: two }))?.messages).toEqual([])
  })

  test('opens nothing to whoever only knows what is kept of it, nor to people who are signed in as themselves', async () => {
    const briefingId = await brief()
    const token = await linkFor(briefingId)
    const [row] = await asOwner<{ token_sha256: string }>('select token_sha256 from briefing where id = $1', [
      briefingId,
    ])
    expect(await opens(row?.token_sha256 ?? '')).toBe(false)
    expect(await opens(briefingId)).toBe(false)
    expect(await opens('')).toBe(false)
    for (const actor of Object.values(cast)) expect(await briefingAtLink(actor, { token })).toBeNull()
  })

  test('ends when a newer one is made, when it is taken back, and opens again with a new one alone', async () => {
    const briefingId = await brief()
    const first = await linkFor(briefingId)
    const second = await linkFor(briefingId)
    expect([await opens(first), await opens(second)]).toEqual([false, true])
    expect(await revokeBriefing(cast.fiona, { reviewId, briefingId })).toMatchObject({ ok: true })
    expect(await opens(second)).toBe(false)
    expect(await acknowledgeBriefing(stranger, { token: second, done: 'acknowledged' })).toEqual({
      ok: false,
      missing: true,
    })
    expect(await writeToLead(stranger, { token: second, message: 'Too late' })).toEqual({
      ok: false,
      missing: true,
    })
    const third = await linkFor(briefingId)
    expect([await opens(second), await opens(third)]).toEqual([false, true])
  })

  test('is mailed once, in a mail that names neither the trust nor the review', async () => {
    await brief(tom(), 'yes')
    const [mail] = await asOwner<{ to_address: string; secret: boolean; body: string; subject: string }>(
      `select m.to_address, m.secret, c.body_text as body, c.subject from mail m join mail_content c on c.mail_id = m.id
       where m.review_id = $1`,
      [reviewId],
    )
    expect(mail).toMatchObject({ to_address: 'tom@school.example', secret: true })
    const token = mail?.body.match(/\/briefing\/([\w-]+)/)?.[1] ?? ''
    expect(await opens(token)).toBe(true)
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/trust|review|Tidewater/i)
  })

  test('ends with the fourteenth day after day three, to the second, in London’s time', async () => {
    const open = (day3: string, at: string, stage = 'prepare') =>
      asOwner<{ open: boolean }>('select access.briefing_is_open(null, $1, $2, $3) as open', [
        stage,
        day3,
        at,
      ]).then(([row]) => row?.open)
    // winter time, and summer time, an hour ahead
    expect(await open('2026-12-03', '2026-12-17T23:59:59Z')).toBe(true)
    expect(await open('2026-12-03', '2026-12-18T00:00:00Z')).toBe(false)
    expect(await open('2027-06-10', '2027-06-24T22:59:59Z')).toBe(true)
    expect(await open('2027-06-10', '2027-06-24T23:00:00Z')).toBe(false)
    expect(await open('2026-12-03', '2026-12-01T09:00:00Z', 'cancelled')).toBe(false)
    const token = await linkFor(await brief())
    await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [
      reviewId,
      ...[-17, -16, -15].map((days) => addDays(today(), days)),
    ])
    expect(await opens(token)).toBe(false)
    await asOwner('update review set day3 = $2 where id = $1', [reviewId, addDays(today(), -14)])
    expect(await opens(token)).toBe(true)
  })

  test('whatever else is tried as one opens nothing', async () => {
    const token = await linkFor(await brief())
    const near = fc
      .integer({ min: 0, max: token.length - 1 })
      .map((place) => token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1))
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, fc.string(), fc.base64String()), async (tried) => {
        expect(tried !== token && (await opens(tried))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('When and with whom', () => {
  test('is told once the schedule is shared, follows it, and survives that a session is placed anew', async () => {
    const token = await linkFor(await brief())
    const meetings = async () => (await briefingAtLink(stranger, { token }))?.told.meetings
    expect(await meetings()).toBeNull()
    await share()
    const expected = {
      day: '2026-12-02',
      starts: '09:30',
      school: 'Tidewater Academy',
      visitors: ['Anil Deshmukh'],
    }
    expect(await meetings()).toMatchObject([expected])
    await asOwner(`update session set starts = '10:15' where id = $1`, [visit])
    expect(await meetings()).toMatchObject([{ ...expected, starts: '10:15' }])
    await asOwner('delete from session where id = $1', [visit])
    expect(await meetings()).toEqual([])
    await put('visit', { urn, title: 'Visit', day: 3 })
    expect(await meetings()).toMatchObject([{ day: '2026-12-03' }])
    // nothing else of the schedule, and never the team's private time
    await put('confer', { title: 'The team confers', starts: '14:00', ends: '15:00' })
    await put('interview', { title: 'Somebody else', starts: '13:00', ends: '14:00' })
    expect(await meetings()).toHaveLength(1)
  })

  test('goes with the conversation: nobody is told of a colleague’s at the same school instead', async () => {
    const talk = await put('interview', { title: 'Staff', urn, starts: '13:00', ends: '13:30' })
    const moira = { audience: 'staff', name: 'Moira Stent', email: '', sessionId: talk }
    const [staff, head] = [await brief(moira), await brief()]
    await share()
    const [moiras, toms] = [await linkFor(staff), await linkFor(head)]
    const meetings = async (token: string) => (await briefingAtLink(stranger, { token }))?.told.meetings
    await asOwner('delete from session where id in ($1, $2)', [talk, visit])
    const leaders = await put('interview', {
      title: 'Director',
      urn,
      how: 'video',
      starts: '15:00',
      ends: '16:00',
    })
    await insertRow('session_attendee', {
      session_id: leaders,
      review_id: reviewId,
      person_id: cast.dev.personId,
    })
    await put('visit', { urn, title: 'Visit', day: 3 })
    expect([await meetings(moiras), await meetings(toms)]).toMatchObject([[], [{ kind: 'visit' }]])
    expect((await briefingRecord(cast.carol, { reviewId, briefingId: staff }))?.told.meetings).toEqual([])
  })
})
