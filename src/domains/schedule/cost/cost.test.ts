import { afterEach, beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makePost,
  makeReview,
  makeSchool,
  makeTrust,
} from '../../../../test/factory.ts'
import { done } from '../../../../test/report-world.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { addDays, setClock } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { templateOf } from '../../preparation/review-template.server.ts'
import { addSession } from '../add-session.server.ts'
import { shareSchedule } from '../share-schedule.server.ts'
import { startSchedule } from '../start-schedule.server.ts'
import { changeCostAssumptions } from './change-assumptions.server.ts'
import { reviewCost } from './cost.server.ts'
import { yearCosts } from './costs.server.ts'
import { estimateCostAgain } from './estimate-cost.server.ts'
import { recordHostCost, recordOwnCost } from './record-cost.server.ts'
import { costTasks } from './tasks.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const people = { central: '', lead: '', near: '', far: '', chief: '', leader: '', coordinator: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
const names: Record<Exclude<Who, 'central'>, string> = {
  lead: 'Ruth Ellacott',
  near: 'Anil Deshmukh',
  far: 'Joanna Prys',
  chief: 'Fiona Marchetti',
  leader: 'Dev Lal',
  coordinator: 'Carol Tennant',
}
let reviewId = ''

beforeEach(async () => {
  people.central = await makePerson('Priya Nandakumar', ['central_team'])
  for (const who of Object.keys(names) as (keyof typeof names)[]) people[who] = await makePerson(names[who])
  const trust = await makeTrust()
  await placed(await makeSchool(trust), 300_000, 200_000)
  await placed(await makeSchool(trust), 302_000, 200_000)
  reviewId = await makeReview(trust)
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.near, 'peer_reviewer')
  await addMember(reviewId, people.far, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.leader, 'host_leader')
  await addMember(reviewId, people.coordinator, 'coordinator')
  await lives(people.near, 311_000)
  await lives(people.far, 501_000)
})

const placed = (urn: number, easting: number, northing: number) =>
  asOwner('update school set easting = $2, northing = $3 where urn = $1', [urn, easting, northing])

async function lives(personId: string, easting: number) {
  const trust = await makeTrust()
  await placed(await makeSchool(trust), easting, 200_000)
  await makePost(personId, trust, 'executive')
}

async function shared() {
  done(await startSchedule(as('lead'), { reviewId }))
  const interview = {
    reviewId,
    kind: 'interview',
    title: 'Chair of trustees',
    day: '2',
    starts: '09:15',
    ends: '10:15',
  }
  done(await addSession(as('lead'), { ...interview, attendees: [people.near] }))
  done(await shareSchedule(as('lead'), { reviewId }))
}
const costFor = async (who: Who) => {
  const cost = await reviewCost(as(who), { reviewId })
  if (!cost) throw new Error('there is a page')
  return cost
}
const over = async () => {
  await asOwner(`update review set stage = 'report' where id = $1`, [reviewId])
  setClock(new Date('2026-12-07T10:00:00Z'))
}

test('sharing the schedule keeps an estimate, from who is in what and how far they come', async () => {
  await insertRow('document_request', { review_id: reviewId, position: 1, question: 'How do you help?' })
  await shared()
  const { estimate } = await costFor('central')
  const line = (who: Who) => estimate?.lines.find(({ personId }) => personId === people[who])
  // the middle of the host's schools is at 301,000: ten kilometres away, thirteen by road
  expect(line('near')?.journey).toEqual({ metres: 13_000, known: true, returns: 3, nights: 0 })
  expect(line('far')?.journey).toEqual({ metres: 260_000, known: true, returns: 1, nights: 3 })
  expect(line('lead')?.journey).toMatchObject({ metres: 100_000, known: false })
  expect((line('near')?.sessionMinutes ?? 0) - (line('far')?.sessionMinutes ?? 0)).toBe(60)
  expect(line('coordinator')?.preparingMinutes).toBeGreaterThanOrEqual(60)
  expect(estimate?.lines.find(({ personId }) => personId === null)?.sessionMinutes).toBe(60)
})

test('each side knows its own; a reviewer their own part, and the lead reviewer the team’s together', async () => {
  await shared()
  await over()
  done(await recordOwnCost(as('near'), { reviewId, hours: '30', travel: '12.50' }))
  done(await recordHostCost(as('chief'), { reviewId, hours: '80' }))
  const whose = async (who: Who) => {
    const { estimate, records } = await costFor(who)
    return [...(estimate?.lines ?? []), ...records].map(({ side, personId }) =>
      side === 'host' ? 'host' : (Object.entries(people).find(([, id]) => id === personId)?.[0] ?? ''),
    )
  }
  for (const who of ['chief', 'leader', 'coordinator'] as const)
    expect(new Set(await whose(who)), who).toEqual(new Set(['host']))
  for (const who of ['lead', 'near', 'far'] as const)
    expect(new Set(await whose(who)), who).toEqual(new Set([who]))
  expect(new Set(await whose('central'))).toEqual(new Set(['host', 'lead', 'near', 'far']))
  const all = await costFor('central')
  const team = all.estimate?.lines.filter(({ side }) => side === 'team') ?? []
  const pence = team.reduce((sum, { travelPence }) => sum + travelPence, 0)
  expect((await costFor('lead')).team?.estimated?.pence).toBe(pence)
  expect((await costFor('near')).team).toBeNull()
})

test('the lead reviewer is told sums of what was recorded from three reviewers on, and not before', async () => {
  await shared()
  await over()
  for (const who of ['near', 'far'] as const)
    done(await recordOwnCost(as(who), { reviewId, hours: '30', travel: '10' }))
  expect((await costFor('lead')).team).toMatchObject({ recordedBy: 2, recorded: null })
  done(await recordOwnCost(as('lead'), { reviewId, hours: '50,5', travel: '' }))
  expect((await costFor('lead')).team?.recorded).toEqual({ minutes: 6630, pence: 2000 })
})

test('hours are recorded from day three on, by each reviewer for themselves and by one of the host for it', async () => {
  await asOwner(`update review set stage = 'three_days' where id = $1`, [reviewId])
  setClock(new Date('2026-12-02T20:00:00Z'))
  expect(JSON.stringify(await recordOwnCost(as('near'), { reviewId, hours: '30' }))).toContain(
    'from day three on',
  )
  setClock(new Date('2026-12-03T17:00:00Z'))
  done(await recordOwnCost(as('near'), { reviewId, hours: '30' }))
  done(await recordOwnCost(as('near'), { reviewId, hours: '31.5', note: 'A train was late' }))
  expect((await costFor('near')).records).toMatchObject([{ minutes: 1890, note: 'A train was late' }])
  done(await recordHostCost(as('coordinator'), { reviewId, hours: '70' }))
  done(await recordHostCost(as('chief'), { reviewId, hours: '75' }))
  expect((await costFor('chief')).records).toMatchObject([{ minutes: 4500, side: 'host' }])
  expect((await recordHostCost(as('leader'), { reviewId, hours: '1' })).ok).toBe(false)
  expect(await recordOwnCost(as('chief'), { reviewId, hours: '1' })).toEqual({ ok: false, missing: true })
  for (const hours of ['', 'many', '-3', '1e3', '12:75'])
    expect(JSON.stringify(await recordOwnCost(as('near'), { reviewId, hours })), hours).toContain(
      'Write the hours',
    )
})

test('a later estimate stands in front; what was estimated keeps the numbers that it was made with', async () => {
  await shared()
  const before = (await costFor('central')).estimate
  const ours = (await costFor('central')).assumptions
  expect((await changeCostAssumptions(as('lead'), { ...ours, pencePerMile: 1 })).ok).toBe(false)
  for (const wrong of ['', '-1', '4.5', 'many'])
    expect((await changeCostAssumptions(as('central'), { ...ours, pencePerMile: wrong })).ok, wrong).toBe(
      false,
    )
  done(await changeCostAssumptions(as('central'), { ...ours, pencePerMile: '90' }))
  expect((await costFor('central')).estimate).toEqual(before)
  expect((await estimateCostAgain(as('near'), { reviewId })).ok).toBe(false)
  done(await estimateCostAgain(as('chief'), { reviewId }))
  const after = (await costFor('central')).estimate
  expect(after?.basis.assumptions.pencePerMile).toBe(90)
  const near = (lines = after?.lines) =>
    lines?.find(({ personId }) => personId === people.near)?.travelPence ?? 0
  // a rounded penny
  expect(Math.abs(near() - 2 * near(before?.lines))).toBeLessThanOrEqual(1)
})

test('the central team sees the year’s reviews side by side, and nobody else does', async () => {
  await shared()
  await over()
  done(await recordOwnCost(as('near'), { reviewId, hours: '30', travel: '12' }))
  const year = await yearCosts(as('central'), { yearId: '2026/27' })
  const row = year?.reviews.find(({ id }) => id === reviewId)
  expect(row).toMatchObject({
    reviewers: 3,
    recordedBy: 1,
    recordedTeamMinutes: 1800,
    recordedHostMinutes: null,
  })
  expect(row?.teamPence).toBeGreaterThan(3 * 9000)
  for (const who of ['lead', 'chief'] as const)
    expect(await yearCosts(as(who), { yearId: '2026/27' })).toBeNull()
})

test('in the report stage those who can record are asked to, once', async () => {
  await shared()
  await over()
  const asked = (who: Who) =>
    readingAs(as(who), async (tx) => {
      const standing = await standingIn(tx, reviewId, as(who))
      const template = await templateOf(tx, reviewId)
      if (!standing || !template) throw new Error('there is a review')
      return ((await costTasks(tx, [{ ...standing, template }])).get(reviewId) ?? []).map(
        ({ state }) => state,
      )
    })
  expect(await asked('near')).toEqual(['yours'])
  expect(await asked('coordinator')).toEqual(['yours'])
  expect(await asked('leader')).toEqual([])
  done(await recordHostCost(as('chief'), { reviewId, hours: '75' }))
  expect(await asked('coordinator')).toEqual(['done'])
  expect(await asked('near')).toEqual(['yours'])
  // the release does not take it from anybody who has not got to it; two months later nobody is asked
  await asOwner(`update review set stage = 'follow_up' where id = $1`, [reviewId])
  const [{ day3 } = { day3: '' }] = await asOwner<{ day3: string }>(
    'select day3::text as day3 from review where id = $1',
    [reviewId],
  )
  setClock(new Date(`${addDays(day3, 56)}T12:00:00Z`))
  expect(await asked('near')).toEqual(['yours'])
  setClock(new Date(`${addDays(day3, 57)}T12:00:00Z`))
  expect(await asked('near')).toEqual([])
})
