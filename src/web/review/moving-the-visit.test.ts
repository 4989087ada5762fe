import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, addMember, insertRow, makePerson, makeReview, makeTrust } from '../../../test/factory.ts'
import type { Person } from '../../access/actor.ts'
import { movePreview } from '../../domains/allocation/move-preview.server.ts'
import { moveReview } from '../../domains/allocation/move-review.server.ts'
import { tickStep } from '../../domains/allocation/steps/tick-step.server.ts'
import { untickStep } from '../../domains/allocation/steps/untick-step.server.ts'
import { addDays } from '../../platform/clock.ts'
import { whatNeedsYou } from '../home/home-query.server.ts'
import { reviewTimeline } from './timeline-query.server.ts'

useTestDatabase()
let priya: Person
beforeAll(async () => {
  priya = actorFor(await makePerson('Priya', ['central_team']))
})

async function inPreparation() {
  const review = await makeReview(await makeTrust(), 'prepare')
  const person = async (name: string) => actorFor(await makePerson(name))
  const [ruth, anil, fiona] = [await person('Ruth'), await person('Anil'), await person('Fiona')]
  await addMember(review, ruth.personId, 'lead_reviewer')
  await addMember(review, anil.personId, 'peer_reviewer')
  await addMember(review, fiona.personId, 'host_lead')
  return { review, ruth, anil, fiona }
}
const datesOf = async (actor: Person, reviewId: string) => {
  const timeline = await reviewTimeline(actor, { reviewId })
  const steps = timeline?.stages.flatMap((stage) => stage.steps) ?? []
  return new Map(steps.map(({ key, dueOn }) => [key, dueOn]))
}
const stepOf = async (actor: Person, reviewId: string, key: string) =>
  (await reviewTimeline(actor, { reviewId }))?.stages
    .flatMap((stage) => stage.steps)
    .find((step) => step.key === key)
const week = { day1: '2026-12-08', day2: '2026-12-09', day3: '2026-12-10' }

describe('When the visit moves', () => {
  test('all that is due moves as far, and what was shown before is what happens', async () => {
    const { review, ruth, anil } = await inPreparation()
    const asked = await makePerson('Dan')
    await addMember(review, asked, 'peer_reviewer', 'invited')
    await addMember(review, await makePerson('Lucy'), 'peer_reviewer', 'declined')
    const before = await datesOf(ruth, review)
    const looked = await movePreview(priya, { reviewId: review, typed: week })
    expect(looked?.problems).toEqual([])
    expect(await datesOf(ruth, review)).toEqual(before)

    expect(
      await moveReview(priya, { reviewId: review, ...week, from: '2026-12-01 2026-12-02 2026-12-03' }),
    ).toMatchObject({ ok: true })
    const after = await datesOf(ruth, review)
    expect([...after]).toEqual([...before].map(([key, date]) => [key, addDays(date, 7)]))
    const shown = new Map(looked?.preview?.steps.map(({ key, to }) => [key, to]))
    expect(shown).toEqual(new Map([...after].filter(([key, date]) => before.get(key) !== date)))
    const mails = await asOwner<{ to_person_id: string }>(
      `select to_person_id from mail where review_id = $1 and kind = 'review-moved'`,
      [review],
    )
    const told = looked?.preview?.told.map(({ id }) => id) ?? []
    expect(mails.map((mail) => mail.to_person_id).toSorted()).toEqual(told.toSorted())
    expect(told).toContain(asked)
    expect(told).toContain(anil.personId)
    expect(told).toHaveLength(4)
  })

  test('only what changes is shown, and a new day in the past is said', async () => {
    const { review } = await inPreparation()
    const third = { day1: '2026-12-01', day2: '2026-12-02', day3: '2026-12-04' }
    const later = await movePreview(priya, { reviewId: review, typed: third })
    expect(later?.preview?.steps.map(({ stage }) => stage)).not.toContain('prepare')
    expect(later?.preview?.steps.length).toBeGreaterThan(3)
    await asOwner(
      `update review set year_id = '2025/26', day1 = '2026-06-02', day2 = '2026-06-03', day3 = '2026-06-04' where id = $1`,
      [review],
    )
    const typed = { day1: '2025-12-02', day2: '2025-12-03', day3: '2025-12-04' }
    const past = (await movePreview(priya, { reviewId: review, typed }))?.preview?.steps ?? []
    expect(past.filter((step) => step.past).map(({ key }) => key)).toContain('questions')
    // setting up is over, so nothing of it becomes due again
    expect(past.find(({ key }) => key === 'quote')?.past).toBe(false)
  })

  test('who is in another review on the new days is named, and days that somebody else moved are not moved again', async () => {
    const { review, anil } = await inPreparation()
    const other = await makeReview(await makeTrust('Elsewhere Trust'), 'prepare')
    await asOwner(`update review set day1 = $2, day2 = $3, day3 = $4 where id = $1`, [
      other,
      ...Object.values(week),
    ])
    await addMember(other, anil.personId, 'peer_reviewer')
    const looked = await movePreview(priya, { reviewId: review, typed: week })
    expect(looked?.problems[0]?.message).toContain('Anil has a place in another review')
    expect(looked?.preview).toBeNull()
    const free = { day1: '2026-12-15', day2: '2026-12-16', day3: '2026-12-17' }
    const stale = { reviewId: review, ...free, from: '2026-11-01 2026-11-02 2026-11-03' }
    expect(await moveReview(priya, stale)).toMatchObject({ problems: [{}] })
    expect(await movePreview(anil, { reviewId: review, typed: free })).toBeNull()
  })
})

describe('A step that nothing in Candour can see done', () => {
  test('is on its owner’s home until it is ticked, and the tick can be taken off', async () => {
    const { review, ruth, anil, fiona } = await inPreparation()
    const planning = { reviewId: review, key: 'planning' }
    const needs = async (actor: Person) =>
      (await whatNeedsYou(actor, null)).needs.filter(({ ticked }) => ticked === 'planning').length
    expect([await needs(ruth), await needs(anil)]).toEqual([1, 0])
    expect(await stepOf(anil, review, 'planning')).toMatchObject({ state: 'open', tick: null })
    expect(await tickStep(fiona, planning)).toMatchObject({
      problems: [{ message: 'The lead reviewer ticks this step, or the central team for them.' }],
    })
    expect(await tickStep(ruth, { ...planning, key: 'questions' })).toEqual({ ok: false, missing: true })
    expect(await tickStep(ruth, planning)).toMatchObject({ ok: true })
    expect(await tickStep(priya, planning)).toMatchObject({ ok: true })
    expect(await needs(ruth)).toBe(0)
    expect(await stepOf(fiona, review, 'planning')).toMatchObject({ state: 'done', late: false })
    expect(await stepOf(ruth, review, 'planning')).toMatchObject({ tick: 'untick' })
    expect(await untickStep(ruth, planning)).toMatchObject({ ok: true })
    expect(await needs(ruth)).toBe(1)
  })

  test('names whose it is, and a step that Candour sees stands as its tasks stand', async () => {
    const { review, ruth, fiona } = await inPreparation()
    expect(await stepOf(fiona, review, 'planning')).toMatchObject({
      owner: 'The lead reviewer',
      names: ['Ruth'],
      ours: true,
    })
    expect(await stepOf(ruth, review, 'questions')).toMatchObject({ state: 'yours' })
    expect(await stepOf(ruth, review, 'draft')).toMatchObject({ state: 'to come' })
    // the price is not the team's to know: neither is how far it has got
    await insertRow('programme_role', { person_id: ruth.personId, role: 'lead_reviewer' })
    expect(await stepOf(ruth, review, 'quote')).toMatchObject({ state: 'not told', status: null })
    expect(await reviewTimeline(actorFor(await makePerson('Nobody')), { reviewId: review })).toBeNull()
  })
})
