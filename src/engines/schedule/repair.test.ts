import loadHighs from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { brokenIn } from '../../../bench/parts/check-schedule.ts'
import { scheduleCase } from '../../../bench/parts/schedule-cases.ts'
import { aftermathsOf, type ScheduleEvent } from './after-event.ts'
import { checkSchedule } from './check.ts'
import { withLunches } from './lunches.ts'
import type { Entry, SchedulePlan } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { readProblem } from './read-problem.ts'
import { repairSchedule } from './repair.ts'
import { settingOf } from './setting.ts'
import { solveInThread } from './solve-core.ts'
import { anyProblem, smallProblem } from './test-problems.ts'
import { movesInWords, namesFrom } from './words.ts'

let highs: Awaited<ReturnType<typeof loadHighs>>
beforeAll(async () => {
  highs = await loadHighs()
})

const incomplete = ['not_placed', 'visits', 'pairs', 'confer']

describe('A schedule is mended', () => {
  test('a school that drops out leaves the rest as it is, or another takes its place', () => {
    const problem = smallProblem()
    const plan = solveInThread(problem, highs)
    const out = plan.chosen[0]?.school ?? ''
    const repairs = repairSchedule(problem, plan, { kind: 'drops_out', item: out })
    expect(repairs.length).toBeGreaterThanOrEqual(2)
    expect(repairs[0]?.moves.length).toBeLessThanOrEqual(repairs[1]?.moves.length ?? 0)
    for (const { plan: then, problem: after, moves } of repairs) {
      expect(checkSchedule(after, then.entries)).toEqual([])
      expect(brokenIn(after, then.entries)).toEqual([])
      expect(moves.some(({ item, to }) => item === out && to === null)).toBe(true)
    }
  })

  test('somebody whose train is late keeps what they can', () => {
    const problem = smallProblem()
    const plan = solveInThread(problem, highs)
    const event = { kind: 'away', person: 'joanna', day: 1, from: 540, until: 660 } as const
    const [best] = repairSchedule(problem, plan, event)
    expect(best?.plan.unplaced).toEqual([])
    expect(checkSchedule(best?.problem as ScheduleProblem, best?.plan.entries ?? [])).toEqual([])
    const plans = best?.moves.find(({ item }) => item === 'plan')
    expect(plans?.to?.people).not.toContain('joanna')
  })

  test('a session that is moved takes only what stands in its way along', () => {
    const problem = smallProblem()
    const plan = solveInThread(problem, highs)
    const [best] = repairSchedule(problem, plan, { kind: 'moved', item: 'daily', day: 1, starts: 930 })
    expect(checkSchedule(best?.problem as ScheduleProblem, best?.plan.entries ?? [])).toEqual([])
    expect(best?.plan.entries.find(({ item }) => item === 'daily')?.starts).toBe(930)
    expect(
      movesInWords(
        best ?? { moves: [] },
        namesFrom(problem, () => 'Thursday'),
      ),
    ).toContain('Daily discussion moves to Thursday at 15:30.')
  })

  test('no repair by trying all changes fewer things', () => {
    let compared = 0
    for (let seed = 1; compared < 5 && seed < 600; seed++) {
      const read = tiny(seed)
      if (!read) continue
      const { problem, plan, event } = read
      const aftermaths = aftermathsOf(withBefore(problem, plan), plan.entries, event)
      const least = Math.min(
        ...aftermaths.map((after) => fewestByTrying(after.problem, after.entries, plan.entries)),
      )
      if (!Number.isFinite(least)) continue
      compared++
      const [best] = repairSchedule(problem, plan, event)
      expect(best?.plan.unplaced, `seed ${seed}`).toEqual([])
      expect(best?.moves.length, `seed ${seed}`).toBe(least)
    }
    expect(compared).toBe(5)
  })

  test('a review with twelve visits is mended in a moment', () => {
    const read = readProblem(
      scheduleCase({ reviewers: 4, schools: 20, visits: 12, pairs: 2, calls: 8, interviews: 8 }),
    )
    if ('faults' in read) throw new Error('the case has faults')
    const problem = { ...read.problem, limits: { ...read.problem.limits, gap: 0.2, seconds: 2 } }
    const plan = solveInThread(problem, highs)
    const events: ScheduleEvent[] = [
      { kind: 'drops_out', item: plan.chosen[3]?.school ?? '' },
      { kind: 'away', person: 'r1', day: 2, from: 0, until: 720 },
      { kind: 'moved', item: 'challenge', day: 3, starts: 780 },
    ]
    for (const event of events) {
      const began = performance.now()
      const repairs = repairSchedule(problem, plan, event)
      expect(performance.now() - began).toBeLessThan(5_000)
      expect(repairs.length).toBeGreaterThan(0)
      for (const { problem: after, plan: then } of repairs)
        if (then.unplaced.length === 0) expect(brokenIn(after, then.entries)).toEqual([])
      expect(repairs[0]?.plan.unplaced).toEqual([])
    }
  })
})

const withBefore = (problem: ScheduleProblem, { entries }: SchedulePlan) => ({
  ...problem,
  before: entries.filter(({ item }) => !item.startsWith('lunch:')),
})

function tiny(seed: number): { problem: ScheduleProblem; plan: SchedulePlan; event: ScheduleEvent } | null {
  const any = anyProblem(seed)
  const read = readProblem({
    ...any,
    days: any.days.slice(0, 1),
    schools: any.schools?.slice(0, 2),
    interviews: any.interviews?.slice(0, 1),
    people: any.people.slice(0, 2),
    shared: (any.shared ?? []).filter(({ starts }) => starts !== null).slice(0, 1),
    confer: { minutes: 0, piece: 15 },
    limits: { seconds: 1, gap: 0.05, seed: 1, step: 30 },
  })
  if ('faults' in read || read.problem.schools.length + read.problem.interviews.length < 2) return null
  const plan = solveInThread(read.problem, highs)
  if (plan.unplaced.length > 0 || plan.entries.length < 2) return null
  const school = plan.entries.find(({ kind }) => kind === 'visit')
  const person = read.problem.people[0]?.id ?? ''
  const event: ScheduleEvent =
    seed % 2 === 0 && school
      ? { kind: 'drops_out', item: school.item }
      : { kind: 'away', person, day: 1, from: 0, until: 660 }
  return { problem: read.problem, plan, event }
}

/** The fewest entries that differ, of every arrangement there is on the grid and where things were. */
function fewestByTrying(problem: ScheduleProblem, entries: Entry[], were: Entry[]): number {
  const setting = settingOf(problem)
  const items = [...setting.items.values()].filter(({ what }) => what !== 'shared')
  const shared = entries.filter(({ item }) => setting.items.get(item)?.what === 'shared')
  let least = Number.POSITIVE_INFINITY
  const extend = (at: number, sofar: Entry[]) => {
    const item = items[at]
    if (!item) {
      if (checkSchedule(problem, withLunches(problem, sofar)).length === 0)
        least = Math.min(least, differing(were, sofar))
      return
    }
    extend(at + 1, sofar)
    for (const { day, from, until } of problem.days) {
      const starts = Array.from({ length: 50 }, (_, step) => step * 30).filter(
        (one) => one >= from && one + item.minutes <= until,
      )
      for (const one of [
        ...starts,
        ...entries.filter((was) => was.item === item.id).map((was) => was.starts),
      ])
        for (const people of [...setting.team.map(({ id }) => [id]), setting.team.map(({ id }) => id)]) {
          const entry = {
            item: item.id,
            kind: item.kind,
            day,
            starts: one,
            minutes: item.minutes,
            people,
            place: item.placeId,
          }
          // what is broken so far stays broken, whatever is added
          const broken = checkSchedule(problem, withLunches(problem, [...sofar, entry]))
          if (broken.every(({ kind }) => incomplete.includes(kind))) extend(at + 1, [...sofar, entry])
        }
    }
  }
  extend(0, shared)
  return least
}

function differing(were: Entry[], are: Entry[]): number {
  const own = (list: Entry[]) => list.filter(({ item }) => !item.startsWith('lunch:'))
  const key = ({ item, day, starts, people }: Entry) => [item, day, starts, ...[...people].sort()].join()
  const [before, after] = [own(were), own(are)].map(
    (list) => new Map(list.map((one) => [one.item, key(one)])),
  )
  const ids = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
  return [...ids].filter((id) => before?.get(id) !== after?.get(id)).length
}
