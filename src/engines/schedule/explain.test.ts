import loadHighs from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { brokenIn } from '../../../bench/parts/check-schedule.ts'
import { scheduleCase } from '../../../bench/parts/schedule-cases.ts'
import { checkSchedule } from './check.ts'
import { whyNotSlot } from './explain.ts'
import { withLunches } from './lunches.ts'
import type { Entry } from './plan.ts'
import { readProblem } from './read-problem.ts'
import { solveInThread } from './solve-core.ts'
import { smallProblem } from './test-problems.ts'
import { namesFrom, waysOf, whyNotInWords } from './words.ts'

const hour = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const problem = smallProblem()
const all = ['joanna', 'anil', 'dev']
const entry = (
  item: string,
  starts: string,
  minutes: number,
  people: string[],
  place: string | null,
): Entry => {
  const kind =
    item === 'plan'
      ? 'together'
      : item === 'daily'
        ? 'discussion'
        : place === 'office'
          ? 'interview'
          : 'visit'
  return { item, kind, day: 1, starts: hour(starts), minutes, people, place }
}
const entries = withLunches(problem, [
  entry('plan', '09:00', 30, all, 'office'),
  entry('wrack', '10:10', 90, ['joanna'], 'wrack'),
  entry('harts', '13:00', 90, ['anil'], 'harts'),
  entry('grace', '10:00', 45, ['anil'], 'office'),
  { ...entry('ring', '11:00', 40, ['anil'], null), kind: 'interview' },
  entry('daily', '16:00', 60, all, 'office'),
])
const names = namesFrom(problem, () => 'Thursday')
const ways = waysOf(problem)

describe('Why not this slot', () => {
  test('the schedule that the questions are about works', () => {
    expect(checkSchedule(problem, entries)).toEqual([])
  })

  test('a school that asked to keep clear of it says so, and the nearest that works is suggested', () => {
    const why = whyNotSlot(problem, entries, 'harts', { day: 1, starts: hour('11:15') }, ['anil'])
    expect(why.rules.map(({ kind }) => kind)).toContain('window')
    const said = whyNotInWords(why, names, ways)
    expect(said).toContain('Hartsfall asked us to keep clear of 11:00 to 12:15.')
    expect(said.at(-1)).toMatch(
      /^The nearest that works is at \d\d:\d\d, with (Anil|Joanna)\. Nobody else’s day changes\.$/,
    )
  })

  test('a journey that does not fit says when they could be there, and how far it is', () => {
    const why = whyNotSlot(problem, entries, 'wrack', { day: 1, starts: hour('09:45') }, ['joanna'])
    expect(whyNotInWords(why, names, ways)[0]).toBe(
      'Joanna could not be there before 10:06. It is 36 minutes from the trust office.',
    )
  })

  test('what it suggests really works', () => {
    for (const item of ['wrack', 'harts', 'grace', 'ring', 'daily', 'lunch:anil:1'])
      for (let starts = hour('09:00'); starts < hour('17:00'); starts += 50) {
        const why = whyNotSlot(problem, entries, item, { day: 1, starts })
        for (const { entries: then, slot, alsoMoves } of why.instead) {
          const asked = item === 'daily' ? freed(slot.starts) : problem
          expect(checkSchedule(asked, then)).toEqual([])
          expect(brokenIn(asked, then)).toEqual([])
          const moved = then.filter(
            (one) => !one.item.startsWith('lunch:') && !entries.some((was) => same(was, one)),
          )
          expect(moved.map((one) => one.item).every((id) => id === item || alsoMoves.includes(id))).toBe(true)
        }
      }
  })

  test('nothing stands in the way of where it is', () => {
    const why = whyNotSlot(problem, entries, 'grace', { day: 1, starts: hour('10:00') })
    expect(why.rules).toEqual([])
    expect(why.instead[0]?.slot).toEqual({ day: 1, starts: hour('10:00') })
  })

  test('what would have to make room is named', () => {
    const why = whyNotSlot(problem, entries, 'grace', { day: 1, starts: hour('11:00') }, ['anil'])
    expect(why.rules).toContainEqual({ kind: 'two_places', person: 'anil', item: 'grace', other: 'ring' })
    expect(
      why.instead.some(({ slot, alsoMoves }) => slot.starts === hour('11:00') && alsoMoves.includes('ring')),
    ).toBe(true)
  })

  test('of something unknown it says just that', () => {
    expect(whyNotSlot(problem, entries, 'nothing', { day: 1, starts: 600 }).rules).toEqual([
      { kind: 'unknown', item: 'nothing' },
    ])
  })
})

describe('Why not, in a large schedule', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>
  beforeAll(async () => {
    highs = await loadHighs()
  })

  test('is answered while somebody drags, and suggests only what works', () => {
    const read = readProblem(
      scheduleCase({ reviewers: 10, schools: 40, visits: 26, pairs: 3, calls: 14, interviews: 16 }),
    )
    if ('faults' in read) throw new Error('the case has faults')
    const large = { ...read.problem, limits: { ...read.problem.limits, gap: 0.2, seconds: 2 } }
    const plan = solveInThread(large, highs)
    const asked = plan.entries.filter(({ kind }) => kind === 'visit').slice(0, 8)
    const began = performance.now()
    const answers = asked.map(({ item }) => whyNotSlot(large, plan.entries, item, { day: 2, starts: 675 }))
    expect((performance.now() - began) / asked.length).toBeLessThan(300)
    for (const { instead } of answers) {
      expect(instead.length).toBeGreaterThan(0)
      for (const { entries: then } of instead) expect(brokenIn(large, then)).toEqual([])
    }
  })
})

const freed = (starts: number) => ({
  ...problem,
  shared: problem.shared.map((one) => (one.id === 'daily' ? { ...one, starts } : one)),
})
const same = (a: Entry, b: Entry) =>
  a.item === b.item && a.day === b.day && a.starts === b.starts && a.people.join() === b.people.join()
