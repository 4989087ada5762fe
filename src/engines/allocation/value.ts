import { fitAlone } from './fit.ts'
import type { AllocationPlan, Move, Price, Seat } from './plan.ts'
import { filledCounts } from './plan-of.ts'
import type { AllocationProblem } from './problem.ts'
import { gathered, roundOf } from './round.ts'

/** What an arrangement is worth, goal by goal, as solveAllocation counts it. */
export type Value = { filled: number; wanted: number; worst: number; total: number }

/**
 * The worth of an arrangement. `servedBy`: for each review by how many places its fit is divided, as the plan has it;
 * where it is not given, all places of the roles that it needs.
 */
export function planValue(
  problem: AllocationProblem,
  seats: readonly Seat[],
  servedBy?: Map<string, number>,
): Value {
  const { needed, wanted } = filledCounts(problem, seats)
  return { filled: needed, wanted, worst: worstOf(problem, seats, servedBy), total: totalOf(problem, seats) }
}

function worstOf(problem: AllocationProblem, seats: readonly Seat[], servedBy?: Map<string, number>): number {
  const round = roundOf(problem)
  const byReview = gathered(seats, ({ review }) => review)
  const served = problem.reviews.flatMap((review) => {
    const roles = new Set(
      review.places.flatMap(({ role, needed, count }) => (needed && count > 0 ? [role] : [])),
    )
    const all = review.places.reduce((sum, { role, count }) => sum + (roles.has(role) ? count : 0), 0)
    const by = servedBy?.get(review.id) ?? all
    if (by === 0) return []
    const fits = (byReview.get(review.id) ?? []).map(({ role, reviewer }) => {
      const person = round.reviewers.get(reviewer)
      return person && roles.has(role) ? fitAlone(round, person, review) : 0
    })
    return [fits.reduce((sum, one) => sum + one, 0) / by]
  })
  const worst = served.length > 0 ? Math.min(...served) : 0
  return Math.min(worst, problem.rules.worstEnough ?? Number.POSITIVE_INFINITY)
}

/** The total: all fits, less what is taken for leads, for least loads, and for trusts that give more than they take. */
function totalOf(problem: AllocationProblem, seats: readonly Seat[]): number {
  const round = roundOf(problem)
  const { rules, weights, reviewers } = problem
  let sum = 0
  const gives = new Map<string, number>()
  for (const { reviewer, review } of seats) {
    const [person, at] = [round.reviewers.get(reviewer), round.reviews.get(review)]
    if (!person || !at) continue
    sum += fitAlone(round, person, at)
    for (const trust of new Set(person.trusts)) gives.set(trust, (gives.get(trust) ?? 0) + 1)
  }
  const byReviewer = gathered(seats, ({ reviewer }) => reviewer)
  for (const { id, roles, already, alreadyLeading, load } of reviewers) {
    const own = byReviewer.get(id) ?? []
    const leading = own.filter(({ role }) => role === 'lead').length + alreadyLeading
    if (roles.includes('lead')) sum -= weights.leads * Math.max(0, rules.leadsAtLeast - leading)
    if (!rules.leastIsRule) sum -= weights.least * Math.max(0, load.least - already - own.length)
  }
  for (const [trust, given] of gives)
    sum -= weights.spread * Math.max(0, given - (round.hostedBy.get(trust)?.length ?? 0))
  return sum
}

/** How a plan counts: by how many places each review's fit is divided, read back from what it says. */
export function servedByOf(problem: AllocationProblem, plan: AllocationPlan): Map<string, number> {
  const sums = new Map<string, number>()
  const round = roundOf(problem)
  for (const { review, role, fit } of plan.assignments)
    if (
      round.reviews
        .get(review)
        ?.places.some((place) => place.role === role && place.needed && place.count > 0)
    )
      sums.set(review, (sums.get(review) ?? 0) + fit)
  return new Map(
    plan.reviews.flatMap(({ review, served }) => {
      const sum = sums.get(review) ?? 0
      return served !== 0 && sum !== 0 ? [[review, Math.round(sum / served)] as const] : []
    }),
  )
}

/** Who changes place between two arrangements, leaving first, with what they had said to it before. */
export function movesBetween(
  problem: AllocationProblem,
  before: readonly Seat[],
  after: readonly Seat[],
): Move[] {
  const round = roundOf(problem)
  const key = ({ review, role, reviewer }: Seat) => JSON.stringify([review, role, reviewer])
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))]
  const had = ({ review, role, reviewer }: Seat): Move['had'] =>
    round.pins.get(review)?.find((pin) => pin.reviewer === reviewer && pin.role === role)?.because ??
    'proposed'
  const seat = ({ review, role, reviewer }: Seat) => ({ review, role, reviewer })
  return [
    ...before
      .filter((one) => !is.has(key(one)))
      .map((one) => ({ ...seat(one), change: 'leaves' as const, had: had(one) })),
    ...after
      .filter((one) => !was.has(key(one)))
      .map((one) => ({ ...seat(one), change: 'joins' as const, had: null })),
  ]
}

/** What it costs to go from one arrangement to another. */
export function priceBetween(
  problem: AllocationProblem,
  before: readonly Seat[],
  after: readonly Seat[],
  servedBy?: Map<string, number>,
): Price {
  const [was, is] = [planValue(problem, before, servedBy), planValue(problem, after, servedBy)]
  return {
    filled: is.filled - was.filled,
    wanted: is.wanted - was.wanted,
    worst: is.worst - was.worst,
    total: is.total - was.total,
    moves: movesBetween(problem, before, after),
  }
}
