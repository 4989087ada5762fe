import { describe, expect, test } from 'vitest'
import { divisors, faultsOf, usualJourney, worthOf } from '../../../bench/parts/check-allocation.ts'
import {
  type Arranged,
  arrangements,
  bestOfAll,
  betterBy,
  size,
  tinyRound,
} from '../../../bench/parts/tiny-rounds.ts'
import { compare, whyNot } from './explain.ts'
import { loadSolver, type Watch } from './model/solver.ts'
import type { AllocationPlan, Seat } from './plan.ts'
import type { AllocationProblem, Pin } from './problem.ts'
import { readProblem } from './read-problem.ts'
import { relaxationsNow } from './relaxations.ts'
import { mended, repairNow } from './repair.ts'
import { canRelax, checkPlan, ruleKey } from './rules.ts'
import { solveNow } from './solve-now.ts'
import { swapPriceNow } from './swap-price.ts'

const highs = await loadSolver()
const within = (): Watch => ({
  started: performance.now(),
  seconds: 20,
  stopped: () => false,
  tell: () => {},
})
const read = (json: unknown): AllocationProblem => {
  const found = readProblem(json)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.problem
}
function* tiny(
  from: number,
  count: number,
  largest = 10_000,
): Generator<[number, AllocationProblem, AllocationPlan]> {
  for (let seed = from; seed < from + count; seed++) {
    const problem = read(tinyRound(seed))
    if (size(problem) > largest) continue
    yield [seed, problem, solveNow(highs, problem, within())]
  }
}
const same = (one: Seat, other: Seat) =>
  one.review === other.review && one.role === other.role && one.reviewer === other.reviewer

describe('What a change would cost', () => {
  test('is what the best of all arrangements with it is worth less', () => {
    for (const [seed, problem, plan] of tiny(100, 60)) {
      const review = problem.reviews[0]?.id ?? ''
      for (const { id: reviewer } of problem.reviewers) {
        const seat: Seat = { review, role: 'peer', reviewer }
        if (plan.assignments.some((one) => same(one, seat))) continue
        const priced = swapPriceNow(highs, problem, plan, seat, within())
        const pinned = { ...problem, pins: [{ ...seat, because: 'chosen' as const }] }
        const best = bestOfAll(pinned)
        expect({ seed, reviewer, had: priced.price !== null }).toEqual({ seed, reviewer, had: best !== null })
        if (!best || !priced.plan) continue
        expect({
          seed,
          reviewer,
          by: betterBy(best.worth, worthOf(pinned, priced.plan.assignments)),
        }).toEqual({ seed, reviewer, by: 0 })
        const [was, is] = [worthOf(problem, plan.assignments), worthOf(problem, priced.plan.assignments)]
        expect(priced.price?.total).toBeCloseTo(is.total - was.total, 6)
        expect(priced.price?.filled).toBe(is.filled - was.filled)
      }
    }
  })

  test('at once is never less than the best of all, and leaves an arrangement that keeps the rules', () => {
    let priced = 0
    for (const [seed, problem, plan] of tiny(300, 60)) {
      const review = problem.reviews[0]?.id ?? ''
      for (const { reviewer, price, rules } of whyNot(problem, plan, { review, role: 'peer' })) {
        expect({ seed, reviewer, told: rules.length > 0 || price !== null }).toEqual({
          seed,
          reviewer,
          told: true,
        })
        if (!price) continue
        priced++
        const left = plan.assignments.filter(
          (one) => !price.moves.some((move) => move.change === 'leaves' && same(one, move)),
        )
        const seats = [...left, ...price.moves.filter(({ change }) => change === 'joins')]
        expect({ seed, reviewer, faults: faultsOf(problem, { seats, windows: plan.windows }) }).toEqual({
          seed,
          reviewer,
          faults: [],
        })
        const best = swapPriceNow(highs, problem, plan, { review, role: 'peer', reviewer }, within()).price
        expect({ seed, reviewer, more: compare(price, best) > 1e-4 }).toEqual({ seed, reviewer, more: false })
      }
    }
    expect(priced).toBeGreaterThan(10)
  })
})

// The smallest number of rules that any arrangement on the plan's dates breaks in which the place is filled besides.
function fewestRules(
  problem: AllocationProblem,
  plan: AllocationPlan,
  place: { review: string; role: string },
): number {
  const count = (arranged: { seats: readonly Seat[] }, review: string, role: string) =>
    arranged.seats.filter((seat) => seat.review === review && seat.role === role).length
  const needs = problem.reviews.flatMap(({ id, places }) =>
    [...new Set(places.map(({ role }) => role))].map((role) => {
      const needed = places.reduce((n, one) => (one.role === role && one.needed ? n + one.count : n), 0)
      const now = Math.min(needed, count({ seats: plan.assignments }, id, role))
      return { id, role, least: now + (id === place.review && role === place.role ? 1 : 0) }
    }),
  )
  let fewest = Number.POSITIVE_INFINITY
  const dated = {
    ...problem,
    reviews: problem.reviews.map((review) => ({
      ...review,
      windows: review.windows.filter(({ id }) =>
        plan.windows.some((one) => one.review === review.id && one.window === id),
      ),
    })),
  }
  for (const { seats } of arrangements(dated, () => true)) {
    if (needs.some(({ id, role, least }) => count({ seats }, id, role) < least)) continue
    const rules = checkPlan(problem, seats, plan.windows).map(({ rule }) => rule)
    if (rules.every(canRelax)) fewest = Math.min(fewest, new Set(rules.map(ruleKey)).size)
  }
  return fewest
}

describe('For an empty place', () => {
  test('the sets of rules to relax are the smallest there are', () => {
    const sizes: number[] = []
    for (const [seed, problem, plan] of tiny(600, 120, 3000)) {
      for (const { review, role, ways } of relaxationsNow(highs, problem, plan, within())) {
        const fewest = fewestRules(problem, plan, { review, role })
        if (ways.length === 0)
          expect({ seed, review, role, fewest }).toEqual({
            seed,
            review,
            role,
            fewest: Number.POSITIVE_INFINITY,
          })
        for (const { rules } of ways) {
          expect({ seed, review, role, size: rules.length }).toEqual({ seed, review, role, size: fewest })
          sizes.push(rules.length)
        }
      }
    }
    expect(sizes.filter((n) => n > 1).length).toBeGreaterThan(5)
  })
})

describe('After a withdrawal or a change of dates', () => {
  // Everybody in the plan has said something: those of the first review accepted, others were invited.
  const agreed = (problem: AllocationProblem, plan: AllocationPlan): AllocationProblem => ({
    ...problem,
    pins: plan.assignments.slice(0, 3).map(
      ({ review, role, reviewer }, n): Pin => ({
        review,
        role,
        reviewer,
        because: n < 2 ? 'accepted' : 'invited',
      }),
    ),
  })

  test('the first way changes as little as can be for who accepted, then for who was invited, then is best', () => {
    let mendedOnes = 0
    for (const [seed, free, plan] of tiny(900, 90, 4000)) {
      const problem = agreed(free, plan)
      const [gone] = plan.assignments
      if (!gone || plan.assignments.length < 2) continue
      const event = { kind: 'withdraws' as const, reviewer: gone.reviewer, review: gone.review }
      const [first, ...others] = repairNow(highs, problem, plan, event, within())
      const after = mended(problem, plan, event)
      const best = leastChange(after, problem)
      expect({ seed, accepted: first?.acceptedChanged, invited: first?.invitedChanged }).toEqual({
        seed,
        accepted: best?.accepted,
        invited: best?.invited,
      })
      expect({
        seed,
        by: best && first ? betterBy(best.worth, worthOf(after, first.plan.assignments)) : null,
      }).toEqual({ seed, by: 0 })
      expect(
        faultsOf(after, { seats: first?.plan.assignments ?? [], windows: first?.plan.windows ?? [] }),
      ).toEqual([])
      for (const other of others) expect(compare(other.price, first?.price ?? null)).toBeGreaterThan(0)
      mendedOnes++
    }
    expect(mendedOnes).toBeGreaterThan(14)
  })

  test('dates that move are kept to, and nobody is sent where they cannot', () => {
    for (const [, free, plan] of tiny(1200, 30)) {
      const problem = agreed(free, plan)
      const review = problem.reviews[0]
      if (!review) continue
      const event = {
        kind: 'moved' as const,
        review: review.id,
        windows: [{ id: 'new', days: ['2027-02-02', '2027-02-03'] }],
      }
      for (const { plan: next } of repairNow(highs, problem, plan, event, within())) {
        expect(next.windows.find((one) => one.review === review.id)?.window).toBe('new')
        expect(
          faultsOf(mended(problem, plan, event), { seats: next.assignments, windows: next.windows }),
        ).toEqual([])
      }
    }
  })
})

function leastChange(after: AllocationProblem, before: AllocationProblem) {
  const [by, usual] = [divisors(after), usualJourney(after)]
  const lost = (arranged: Arranged, because: string) =>
    before.pins.filter((pin) => pin.because === because && !arranged.seats.some((seat) => same(seat, pin)))
      .length
  let best: { accepted: number; invited: number; worth: ReturnType<typeof worthOf> } | null = null
  for (const arranged of arrangements(after, () => true)) {
    const [accepted, invited] = [lost(arranged, 'accepted'), lost(arranged, 'invited')]
    if (best && (accepted > best.accepted || (accepted === best.accepted && invited > best.invited))) continue
    if (faultsOf(after, arranged).length > 0) continue
    const worth = worthOf(after, arranged.seats, by, usual)
    const fewer = !best || accepted < best.accepted || invited < best.invited
    if (fewer || (best && betterBy(worth, best.worth) > 0)) best = { accepted, invited, worth }
  }
  return best
}
