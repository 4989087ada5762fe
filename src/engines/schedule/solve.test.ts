import fc from 'fast-check'
import loadHighs from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { brokenIn } from '../../../bench/parts/check-schedule.ts'
import { groundOf, worthOf } from './arrangement.ts'
import { checkSchedule } from './check.ts'
import { arrangementFrom } from './from-entries.ts'
import { withLunches } from './lunches.ts'
import type { Entry, SchedulePlan } from './plan.ts'
import type { ScheduleProblem, ScheduleProblemInput } from './problem.ts'
import { readProblem } from './read-problem.ts'
import { outlookOf } from './relaxation.ts'
import { settingOf } from './setting.ts'
import { layOut } from './skeleton.ts'
import { solveSchedule } from './solve.ts'
import { solveInThread } from './solve-core.ts'
import { anyProblem, smallProblem } from './test-problems.ts'

let highs: Awaited<ReturnType<typeof loadHighs>>
beforeAll(async () => {
  highs = await loadHighs()
})

const patient = { seconds: 5, gap: 0, stopped: () => false }
const incomplete = ['not_placed', 'visits', 'pairs', 'confer']
const read = (json: ScheduleProblemInput, seconds = 0.15): ScheduleProblem | null => {
  const answer = readProblem({ ...json, limits: { ...json.limits, seconds } })
  return 'problem' in answer ? answer.problem : null
}

describe('The three days are worked out', () => {
  test('everything that is needed has a time, and no rule is broken', () => {
    const problem = smallProblem()
    const plan = solveInThread(problem, highs)
    expect(plan.unplaced).toEqual([])
    expect(checkSchedule(problem, plan.entries)).toEqual([])
    expect(brokenIn(problem, plan.entries)).toEqual([])
    expect(plan.status).toBe('optimal')
  })

  test('whatever is asked, no rule is broken: only things may be missing, and the plan says which', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const problem = read(anyProblem(seed))
        if (!problem) return
        const plan = solveInThread(problem, highs)
        const broken = brokenIn(problem, plan.entries)
        const missing = broken.filter(({ rule }) => incomplete.includes(rule))
        expect(broken.filter(({ rule }) => !incomplete.includes(rule))).toEqual([])
        expect(checkSchedule(problem, plan.entries).length).toBe(broken.length)
        expect(plan.unplaced.length === 0).toBe(missing.length === 0)
        expect(plan.value).toBeLessThanOrEqual(plan.bound + 1e-6)
        expect(plan.value).toBeCloseTo(
          worthOf(arrangementFrom(settingOf(problem), plan.entries)) - conferPart(plan),
          6,
        )
      }),
      { numRuns: 100, seed: 11 },
    )
  })

  test('no schedule made by trying all is better than the bound, nor the plan worse than the best by its gap', () => {
    let compared = 0
    for (let seed = 1; compared < 15 && seed < 400; seed++) {
      const problem = tiny(seed)
      if (!problem) continue
      compared++
      const best = bestByTrying(problem)
      const plan = solveInThread(problem, highs)
      // the bound itself: a plan never says less than its own value
      const outlook = outlookOf(groundOf(settingOf(problem), layOut(settingOf(problem))), highs, patient)
      expect(outlook?.bound, `seed ${seed}`).toBeGreaterThanOrEqual(best - 1e-6)
      expect(plan.value, `seed ${seed}`).toBeLessThanOrEqual(best + 1e-6)
      expect(plan.value, `seed ${seed}`).toBeGreaterThanOrEqual(best - 1e-6)
    }
    expect(compared).toBe(15)
  })

  test('the same seed gives the same plan', () => {
    const problem = smallProblem()
    const without = ({ seconds: _, ...plan }: SchedulePlan) => plan
    expect(without(solveInThread(problem, highs))).toEqual(
      without(solveInThread(structuredClone(problem), highs)),
    )
  })

  test('what is pinned stays', () => {
    const problem = smallProblem({ pins: [{ item: 'over', starts: 670, reviewers: ['anil'] }] })
    const plan = solveInThread(problem, highs)
    expect(plan.entries.find(({ item }) => item === 'over')).toMatchObject({ starts: 670, people: ['anil'] })
    expect(plan.chosen).toContainEqual({ school: 'over', because: 'pinned' })
  })

  test('what cannot be is said to be impossible, with what stands in its way', () => {
    const problem = smallProblem({
      interviews: [{ id: 'grace', with: 'chair', minutes: 45, windows: [{ day: 1, from: 540, until: 590 }] }],
    })
    const plan = solveInThread(problem, highs)
    expect(plan.status).toBe('impossible')
    const [grace] = plan.unplaced
    expect(grace?.item).toBe('grace')
    expect(grace?.rules.length).toBeGreaterThan(0)
  })

  test('two who go together arrive together', () => {
    const problem = smallProblem({ visits: { count: 2, pairs: 1 } })
    const plan = solveInThread(problem, highs)
    expect(checkSchedule(problem, plan.entries)).toEqual([])
    expect(plan.entries.filter(({ kind, people }) => kind === 'visit' && people.length === 2)).toHaveLength(1)
  })

  test('time to confer and sessions without a time are found a time when all are free', () => {
    const problem = smallProblem({ confer: { minutes: 60, piece: 30 } })
    const open = {
      ...problem,
      shared: problem.shared.map((one) =>
        one.id === 'daily' ? { ...one, starts: null, within: { from: 840, until: 1020 } } : one,
      ),
    }
    const plan = solveInThread(open, highs)
    expect(checkSchedule(open, plan.entries)).toEqual([])
    expect(brokenIn(open, plan.entries)).toEqual([])
    expect(plan.bound).toBeGreaterThanOrEqual(plan.value)
  })
})

describe('In a thread of its own', () => {
  test('a plan comes back, with better ones on the way', async () => {
    const seen: number[] = []
    const plan = await solveSchedule(smallProblem(), { onProgress: ({ value }) => seen.push(value) })
    expect(plan.status).toBe('optimal')
    expect(seen.length).toBeGreaterThan(0)
    expect(Math.max(...seen)).toBeLessThanOrEqual(plan.value + 1e-9)
  })

  test('whoever stops it gets the best plan so far', async () => {
    const stop = new AbortController()
    const problem = bigProblem(20)
    const began = performance.now()
    const plan = await solveSchedule(problem, { signal: stop.signal, onProgress: () => stop.abort() })
    expect(performance.now() - began).toBeLessThan(6_000)
    expect(plan.entries.length).toBeGreaterThan(0)
    expect(plan.status).toBe('stopped')
  })

  test('time that is up ends it, with the gap as it stands', async () => {
    const began = performance.now()
    const plan = await solveSchedule(bigProblem(0.05))
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(plan.gap).toBeGreaterThan(0)
    expect(plan.status).toBe('stopped')
  })
})

function bigProblem(seconds: number): ScheduleProblem {
  const schools = Array.from({ length: 30 }, (_, at) => ({
    id: `s${at}`,
    easting: (at * 7919) % 30_000,
    northing: (at * 104_729) % 30_000,
    phase: ['primary', 'secondary', 'special'][at % 3] ?? '',
    area: ['Bay', 'Moor'][at % 2] ?? '',
    questions: ['q1'],
  }))
  const people = Array.from({ length: 6 }, (_, at) => ({ id: `r${at}`, side: 'team' as const }))
  const days = [1, 2, 3].map((day) => ({ day, from: 540, until: 1020 }))
  return smallProblem({
    days,
    people,
    schools,
    shared: [],
    interviews: [],
    visits: { count: 18 },
    limits: { seconds, gap: 0 },
  })
}

/** What the bound counts beside the plan: nothing but a missing time to confer, which entries do not show. */
const conferPart = ({ unplaced }: SchedulePlan) => (unplaced.some(({ item }) => item === 'confer') ? 1000 : 0)

function tiny(seed: number): ScheduleProblem | null {
  const any = anyProblem(seed)
  const problem = read(
    {
      ...any,
      days: any.days.slice(0, 1),
      schools: any.schools?.slice(0, 2),
      interviews: any.interviews?.slice(0, 1),
      people: any.people.slice(0, 2),
      shared: (any.shared ?? []).filter(({ starts }) => starts !== null).slice(0, 1),
      confer: { minutes: 0, piece: 15 },
      limits: { ...any.limits, step: 30 },
    },
    3,
  )
  return problem && problem.schools.length + problem.interviews.length >= 2 ? problem : null
}

/** Every arrangement there is, by trying all times for all people. */
function bestByTrying(problem: ScheduleProblem): number {
  const setting = settingOf(problem)
  const shared = solveInThread(
    { ...problem, schools: [], interviews: [], visits: { ...problem.visits, count: 0, pairs: 0 }, pins: [] },
    highs,
  ).entries.filter(({ item }) => setting.items.has(item))
  const items = [...setting.items.values()].filter(({ what }) => what !== 'shared')
  let best = Number.NEGATIVE_INFINITY
  const extend = (at: number, entries: Entry[]) => {
    const item = items[at]
    if (!item) {
      best = Math.max(best, worthOf(arrangementFrom(setting, entries)))
      return
    }
    extend(at + 1, entries)
    for (const { day, from, until } of problem.days) {
      const starts = Array.from({ length: 50 }, (_, step) => step * 30).filter(
        (start) => start >= from && start + item.minutes <= until,
      )
      if (item.pin?.starts !== undefined) starts.push(item.pin.starts)
      for (const was of problem.before) if (was.item === item.id && was.day === day) starts.push(was.starts)
      for (const start of starts)
        for (const people of subsets(setting.team.map(({ id }) => id))) {
          const next = [
            ...entries,
            {
              item: item.id,
              kind: item.kind,
              day,
              starts: start,
              minutes: item.minutes,
              people,
              place: item.placeId,
            },
          ]
          const broken = checkSchedule(problem, withLunches(problem, next))
          if (broken.every((rule) => incomplete.includes(rule.kind) && !tooMany(rule))) extend(at + 1, next)
        }
    }
  }
  extend(0, shared)
  return best
}

const tooMany = (rule: ReturnType<typeof checkSchedule>[number]) =>
  (rule.kind === 'visits' || rule.kind === 'pairs') && rule.has > rule.needs

const subsets = (ids: string[]) => [...ids.map((id) => [id]), ...(ids.length > 1 ? [ids.slice(0, 2)] : [])]
