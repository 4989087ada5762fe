import { beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  makePerson,
  makeReview,
  makeSchool,
  makeTrust,
} from '../../../../test/factory.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { readProblem } from '../../../engines/schedule/read-problem.ts'
import { addSession } from '../add-session.server.ts'
import { pinSession } from '../changes/pin-session.server.ts'
import { setDaysSetting } from '../needs/set-days-setting.server.ts'
import { setInterviewNeed } from '../needs/set-interview-need.server.ts'
import { setSchoolNeed } from '../needs/set-school-need.server.ts'
import { schedule } from '../schedule.server.ts'
import { startSchedule } from '../start-schedule.server.ts'
import { buildProblem } from './build-problem.ts'
import { daysWorldOf } from './days-world.server.ts'
import { discardProposal } from './discard-proposal.server.ts'
import { isFree } from './proposal.ts'
import { lastRun } from './runs.server.ts'
import { takeProposal } from './take-proposal.server.ts'
import { workOutScheduleJob } from './work-out-job.server.ts'
import { workOutSchedule } from './work-out-schedule.server.ts'

useTestDatabase()

const people = { lead: '', anil: '', beth: '', chief: '', coordinator: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
let reviewId = ''
let trustId = ''
const urns: number[] = []

beforeEach(async () => {
  for (const who of Object.keys(people) as Who[]) people[who] = await makePerson()
  trustId = await makeTrust()
  reviewId = await makeReview(trustId)
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.anil, 'peer_reviewer')
  await addMember(reviewId, people.beth, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.coordinator, 'coordinator')
  urns.length = 0
  for (const [place, name] of ['Near Primary', 'Far Academy', 'Third School'].entries()) {
    const urn = await makeSchool(trustId, name)
    await asOwner('update school set easting = $2, northing = 100000 where urn = $1', [
      urn,
      300_000 + place * 4000,
    ])
    urns.push(urn)
  }
  done(await startSchedule(as('lead'), { reviewId }))
})

type Outcome<T> = { ok: true; value: T } | { ok: false }
function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value
}
const need = (urn: number | undefined, given: object = {}) =>
  setSchoolNeed(as('coordinator'), {
    reviewId,
    urn: String(urn),
    visit: 'must',
    minutes: '60',
    reviewers: '1',
    ...given,
  })
const setting = (given: object = {}) =>
  setDaysSetting(as('lead'), {
    reviewId,
    visits: '2',
    pairs: '0',
    lunchFrom: '11:45',
    lunchUntil: '13:45',
    lunchMinutes: '30',
    longestHours: '11',
    conferMinutes: '60',
    roadLonger: '30',
    kilometresPerHour: '40',
    minutesEach: '5',
    ringHeads: 'yes',
    ringMinutes: '30',
    ...given,
  })
async function workOut() {
  const { runId } = done(await workOutSchedule(as('lead'), { reviewId }))
  await asOwner(
    `update schedule_run set problem = jsonb_set(problem, '{limits,seconds}', '3') where id = $1`,
    [runId],
  )
  await workOutScheduleJob.perform({ runId }, 'test')
  return lastRun(as('chief'), { reviewId })
}
const seen = async () => (await lastRun(as('lead'), { reviewId }))?.id ?? ''
const take = async (who: Who) => takeProposal(as(who), { reviewId, runId: await seen() })
const sessionsNow = async () => (await schedule(as('lead'), { reviewId })).sessions
const made = async () => (await sessionsNow()).filter((one) => one.madeByEngine)

test('visits that must be, a conversation and calls to the other heads find their times around what is shared', async () => {
  done(await setting())
  done(await need(urns[0]))
  done(await need(urns[1]))
  done(
    await setInterviewNeed(as('lead'), {
      reviewId,
      name: 'Grace Osei',
      post: 'Chair of trustees',
      how: 'in_person',
      minutes: '45',
    }),
  )
  const before = await sessionsNow()
  const run = await workOut()
  expect(run).toMatchObject({ state: 'proposed', askedBy: expect.any(String) })
  expect(await sessionsNow()).toEqual(before)
  expect(done(await take('coordinator')).how).toBe('at once')
  const fresh = await made()
  expect(fresh.map(({ title }) => title).toSorted()).toEqual([
    'Far Academy',
    'Grace Osei',
    'Near Primary',
    'Third School',
  ])
  expect(fresh.find(({ title }) => title === 'Third School')).toMatchObject({
    kind: 'interview',
    how: 'telephone',
  })
  expect((await sessionsNow()).length).toBe(before.length + 4)
}, 30_000)

test('worked out again, what was made by hand or pinned stays, and the rest may move', async () => {
  done(await setting())
  done(await need(urns[0]))
  await workOut()
  done(await take('lead'))
  const [pinned] = await made()
  done(await pinSession(as('lead'), { reviewId, sessionId: pinned?.id, pinned: 'yes' }))
  const mine = {
    reviewId,
    kind: 'interview',
    title: 'By hand',
    day: '3',
    starts: '09:15',
    ends: '10:00',
    attendees: [people.beth],
  }
  const { id } = done(await addSession(as('lead'), mine))
  await workOut()
  done(await take('chief'))
  const all = await sessionsNow()
  expect(all.find((one) => one.id === id)).toMatchObject({ starts: '09:15', attendees: [people.beth] })
  expect(all.find((one) => one.id === pinned?.id)).toMatchObject({
    day: pinned?.day,
    starts: pinned?.starts,
    attendees: pinned?.attendees,
  })
}, 30_000)

test('a proposal that is put away changes nothing, and cannot be taken any more', async () => {
  done(await setting())
  done(await need(urns[0]))
  await workOut()
  done(await discardProposal(as('chief'), { reviewId, runId: await seen() }))
  expect((await take('lead')).ok).toBe(false)
  expect(await made()).toEqual([])
}, 30_000)

test('whoever looks at a proposal takes that one or none: not one that was worked out meanwhile', async () => {
  done(await setting())
  done(await need(urns[0]))
  const first = await workOut()
  const second = await workOut()
  const took = await takeProposal(as('chief'), { reviewId, runId: first?.id })
  expect(JSON.stringify(took)).toContain('meanwhile')
  expect((await discardProposal(as('chief'), { reviewId, runId: first?.id })).ok).toBe(false)
  expect(await made()).toEqual([])
  done(await takeProposal(as('chief'), { reviewId, runId: second?.id }))
}, 30_000)

test('what was reckoned from is forgotten with a proposal that is put away or makes way, and kept for what was taken', async () => {
  const kept = async () =>
    (
      await asOwner<{ state: string }>(
        `select state from schedule_run where review_id = $1 and problem <> '{}' order by asked_at`,
        [reviewId],
      )
    ).map(({ state }) => state)
  done(await setting())
  done(await need(urns[0]))
  await workOut()
  await workOut()
  expect(await kept()).toEqual(['proposed'])
  done(await take('lead'))
  expect(await kept()).toEqual(['taken'])
  await workOut()
  done(await discardProposal(as('lead'), { reviewId, runId: await seen() }))
  expect(await kept()).toEqual(['taken'])
  await workOut()
  done(await take('lead'))
  expect(await kept()).toEqual(['taken'])
}, 30_000)

test('the days are not worked out twice at once', async () => {
  done(await workOutSchedule(as('lead'), { reviewId }))
  expect(JSON.stringify(await workOutSchedule(as('chief'), { reviewId }))).toContain('already')
})

test('whatever is on the schedule, the engine is given a problem without a fault', async () => {
  done(await setting({ visits: '40', pairs: '3' }))
  done(
    await need(urns[0], { times: [{ day: '1', from: '09:00', until: '09:30', kind: 'open', because: '' }] }),
  )
  done(await need(urns[1], { visit: 'never' }))
  const visit = { reviewId, kind: 'visit', title: '', day: '2', starts: '09:30', ends: '10:30' }
  done(await addSession(as('lead'), { ...visit, urn: String(urns[1]), attendees: [people.anil] }))
  done(await addSession(as('lead'), { ...visit, day: '3', urn: String(urns[1]), attendees: [people.anil] }))
  await asOwner(`update review_member set state = 'withdrawn' where person_id = $1`, [people.beth])
  const world = await readingAs(as('lead'), (tx) =>
    daysWorldOf(tx, { reviewId, trustId, day1: '2026-12-01', day2: '2026-12-02', day3: '2026-12-03' }),
  )
  const read = readProblem(buildProblem(world, isFree))
  expect('faults' in read ? read.faults : []).toEqual([])
})
