import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkAllocation, worthOf } from '../../../bench/parts/check-allocation.ts'
import { generatedRound } from '../../../bench/parts/generated-round.ts'
import { bestOfAll, betterBy, size, tinyRound } from '../../../bench/parts/tiny-rounds.ts'
import { loadSolver, type Watch } from './model/solver.ts'
import type { AllocationProblem } from './problem.ts'
import { readProblem } from './read-problem.ts'
import { checkPlan } from './rules.ts'
import { repair, solveAllocation, swapPrice } from './solve.ts'
import { solveNow } from './solve-now.ts'

const highs = await loadSolver()
const read = (json: unknown): AllocationProblem => {
  const found = readProblem(json)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.problem
}
const within = (seconds: number): Watch => ({
  started: performance.now(),
  seconds,
  stopped: () => false,
  tell: () => {},
})
const seeds = (count: number, from = 1) => Array.from({ length: count }, (_, n) => from + n)

describe('Of all arrangements of a tiny round, the engine finds the best', () => {
  test.each(seeds(10))('in rounds %i00 and after: filled, then worst served, then total', (hundred) => {
    for (const seed of seeds(20, hundred * 100)) {
      const problem = read(tinyRound(seed))
      if (size(problem) > 40_000) continue
      const plan = solveNow(highs, problem, within(10))
      const best = bestOfAll(problem)
      expect({ seed, status: plan.status, faults: checkAllocation(problem, plan) }).toEqual({
        seed,
        status: 'optimal',
        faults: [],
      })
      expect({ seed, by: best ? betterBy(best.worth, worthOf(problem, plan.assignments)) : null }).toEqual({
        seed,
        by: 0,
      })
    }
  })

  test('pins stay, or the rules that they break are told', () => {
    for (const seed of seeds(60, 5000)) {
      const free = read(tinyRound(seed))
      const [seat] = bestOfAll(free)?.arranged.seats.slice(-1) ?? []
      if (!seat || size(free) > 40_000) continue
      const other = free.reviewers.find(({ id, roles }) => id !== seat.reviewer && roles.includes('peer'))
      if (!other) continue
      const pinned = {
        review: seat.review,
        role: 'peer' as const,
        reviewer: other.id,
        because: 'chosen' as const,
      }
      const problem = { ...free, pins: [pinned] }
      const plan = solveNow(highs, problem, within(10))
      const best = bestOfAll(problem)
      if (!best)
        expect({ seed, status: plan.status, told: plan.broken.length > 0 }).toEqual({
          seed,
          status: 'impossible',
          told: true,
        })
      else {
        expect({ seed, faults: checkAllocation(problem, plan) }).toEqual({ seed, faults: [] })
        expect({ seed, by: betterBy(best.worth, worthOf(problem, plan.assignments)) }).toEqual({
          seed,
          by: 0,
        })
      }
    }
  })
})

test('of two reviews with one quality assurer between them, one alone is led provisionally', () => {
  const person = (id: string, role: string) => ({ id, roles: [role], load: { least: 0, most: 1 } })
  const review = (id: string, day: string) => ({
    id,
    windows: [{ id: 'w', days: [day] }],
    places: ['lead', 'quality_assurer'].map((role) => ({ role, count: 1 })),
  })
  const problem = read({
    version: 1,
    reviewers: [
      person('Sue', 'quality_assurer'),
      person('Bob', 'provisional_lead'),
      person('Bea', 'provisional_lead'),
    ],
    reviews: [review('Harbour', '2027-03-02'), review('Moor', '2027-03-09')],
  })
  const plan = solveNow(highs, problem, within(10))
  expect(plan.assignments.length).toBe(2)
  expect(checkAllocation(problem, plan)).toEqual([])
})

describe('Rounds that are too large to look at every arrangement', () => {
  test.each([
    ['with enough people', { reviews: 12, reviewers: 70, weeks: 8 }],
    ['with too few', { reviews: 10, reviewers: 30, weeks: 5, scarce: true }],
    ['with groups', { reviews: 12, reviewers: 80, weeks: 8, groups: 2 }],
  ])('%s keep every rule, and bounds are never below what was reached', (_, of) => {
    for (const seed of seeds(3)) {
      const problem = read({ ...generatedRound({ ...of, seed }), limits: { seconds: 1.5, gap: 0.01 } })
      const plan = solveNow(highs, problem, within(1.5))
      expect(checkAllocation(problem, plan)).toEqual([])
      expect(checkPlan(problem, plan.assignments, plan.windows)).toEqual([])
    }
  })

  test('the same seed gives the same plan', () => {
    const problem = read({
      ...generatedRound({ reviews: 12, reviewers: 70, weeks: 8, seed: 4 }),
      limits: { seed: 7 },
    })
    const [one, other] = [solveNow(highs, problem, within(60)), solveNow(highs, problem, within(60))]
    expect(other.assignments).toEqual(one.assignments)
    expect(other.windows).toEqual(one.windows)
  })
})

describe('A plain matrix', () => {
  const matrix = [
    [0.9, -1, 0.1],
    [0.2, 0.8, 0.3],
    [-1, 0.4, 0.7],
    [0.5, 0.5, 0.5],
  ]
  test('is worked out with its conflicts and with loads as a rule', () => {
    const problem = read({ version: 1, matrix, perItem: 2, load: { least: 1, most: 2 } })
    const plan = solveNow(highs, problem, within(10))
    expect(checkAllocation(problem, plan)).toEqual([])
    expect(plan.status).toBe('optimal')
    expect(plan.goals.find(({ goal }) => goal === 'worst')?.value).toBeCloseTo(0.6, 5)
    expect(plan.loads.every(({ reviews }) => reviews >= 1 && reviews <= 2)).toBe(true)
  })

  test('whose loads contradict its places is told to be impossible', () => {
    const problem = read({ version: 1, matrix, perItem: 1, load: { least: 1, most: 1 } })
    const plan = solveNow(highs, problem, within(10))
    expect(plan.status).toBe('impossible')
    expect(plan.broken.some(({ kind }) => kind === 'least')).toBe(true)
  })

  const midl = '../shared/data/midl/affinity.csv'
  test.skipIf(!existsSync(midl))(
    'of a real conference (skipped where ../shared/data is absent) has its proven best',
    () => {
      const rows = readFileSync(midl, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(',').map(Number))
      const problem = read({ version: 1, matrix: rows, perItem: 3, load: { least: 0, most: 4 } })
      const plan = solveNow(highs, problem, within(20))
      expect(plan.status).toBe('optimal')
      expect(3 * (plan.goals.find(({ goal }) => goal === 'worst')?.value ?? 0)).toBeGreaterThanOrEqual(0.9448)
      expect(plan.goals.find(({ goal }) => goal === 'total')?.value).toBeCloseTo(201.769, 3)
    },
  )
})

describe('In its thread', () => {
  const large = () =>
    read({
      ...generatedRound({ reviews: 60, reviewers: 200, weeks: 8, scarce: true }),
      limits: { seconds: 60 },
    })

  test('it tells how far it is, and gives the best plan so far when it is stopped', async () => {
    const stop = new AbortController()
    const told: string[] = []
    const plan = await solveAllocation(large(), {
      signal: stop.signal,
      onProgress: ({ phase }) => {
        told.push(phase)
        if (phase !== 'reading') stop.abort()
      },
    })
    expect(told).toContain('reading')
    expect(plan.status).toBe('stopped')
    expect(plan.seconds).toBeLessThan(20)
    expect(checkPlan(large(), plan.assignments, plan.windows)).toEqual([])
  })

  test('it prices a swap, and mends a plan', async () => {
    const problem = read(generatedRound({ reviews: 4, reviewers: 25, weeks: 5, seed: 2 }))
    const plan = await solveAllocation(problem)
    const [seat] = plan.assignments
    if (!seat) throw new Error('nobody sits')
    const other = problem.reviewers.find(
      ({ id, roles }) => roles.includes('peer') && !plan.assignments.some(({ reviewer }) => reviewer === id),
    )
    const swap = { review: seat.review, role: 'peer' as const, reviewer: other?.id ?? '' }
    const priced = await swapPrice(problem, plan, swap)
    expect(priced.rules.length > 0 || (priced.price?.moves.length ?? 0) > 0).toBe(true)
    const [way] = await repair(problem, plan, { kind: 'withdraws', reviewer: seat.reviewer })
    expect(way?.plan.assignments.some(({ reviewer }) => reviewer === seat.reviewer)).toBe(false)
  })

  test('it gives the best plan so far, with its gap, when its time is up', async () => {
    const problem = { ...large(), limits: { seconds: 1.5, gap: 0, seed: 0 } }
    const plan = await solveAllocation(problem)
    expect(plan.status).toBe('stopped')
    expect(plan.gap).toBeGreaterThan(0)
    expect(plan.assignments.length).toBeGreaterThan(0)
    expect(plan.seconds).toBeLessThan(8)
  })
})
