import { fitOf } from './fit.ts'
import { neededWorth } from './model/goals.ts'
import type { Lifted } from './model/lift.ts'
import { gapOf, secondsOf, type Watch } from './model/solver.ts'
import type { WholeModel } from './model/whole-model.ts'
import type { AllocationPlan, Assignment, Goal, Rule, Seat } from './plan.ts'
import type { AllocationProblem } from './problem.ts'
import { gathered, roundOf } from './round.ts'
import type { ChosenWindows } from './rules.ts'

export type Reached = { values: Float64Array; filled: Lifted; worst: Lifted; total: Lifted }

/** The plan that the values of the model's columns mean. */
export function planOf(model: WholeModel, reached: Reached, watch: Watch): AllocationPlan {
  const { problem } = model.round
  const { reviews, reviewers } = problem
  const windows = reviews.map((review, v) => {
    const columns = model.windowColumn[v] ?? []
    const chosen = columns.findIndex((c) => c >= 0 && (reached.values[c] ?? 0) > 0.5)
    return { review: review.id, window: review.windows[Math.max(0, chosen)]?.id ?? '' }
  })
  const seats = model.candidates.flatMap(({ reviewer, review, role }, c): Seat[] =>
    (reached.values[c] ?? 0) > 0.5
      ? [{ review: reviews[review]?.id ?? '', role, reviewer: reviewers[reviewer]?.id ?? '' }]
      : [],
  )
  const goals = goalsOf(model, reached, problem, seats)
  const gap = Math.max(0, ...goals.map((goal) => goal.gap))
  const status = gap <= 1e-6 ? 'optimal' : gap <= problem.limits.gap ? 'within_gap' : 'stopped'
  const servedBy = new Map(reviews.map(({ id }, v) => [id, model.servedBy[v] ?? 0]))
  return {
    status,
    gap,
    goals,
    ...described(problem, seats, windows, servedBy),
    broken: [],
    seconds: secondsOf(watch),
  }
}

function goalsOf(
  model: WholeModel,
  { filled, worst, total }: Reached,
  problem: AllocationProblem,
  seats: Seat[],
): Goal[] {
  const much = neededWorth(model)
  const counts = filledCounts(problem, seats)
  const needed = Math.floor(filled.bound / much + 1e-9)
  const most = model.places.reduce(
    (sum, place) => sum + Math.max(0, place.fillable - Math.min(place.needed, place.fillable)),
    0,
  )
  const wanted = needed === counts.needed ? Math.min(filled.bound - much * needed, most) : most
  return [
    goal('filled', counts.needed, needed),
    goal('wanted', counts.wanted, wanted),
    goal('worst', worst.value, worst.bound),
    goal('total', total.value, total.bound),
  ]
}

const goal = (name: Goal['goal'], value: number, bound: number): Goal => {
  const higher = Math.max(value, bound)
  return { goal: name, value, bound: higher, gap: gapOf(value, higher) }
}

/** How many needed places are filled, and how many of those that are only wanted. */
export function filledCounts(problem: AllocationProblem, seats: readonly Seat[]) {
  const held = gathered(seats, ({ review, role }) => JSON.stringify([review, role]))
  let [needed, wanted] = [0, 0]
  for (const review of problem.reviews)
    for (const role of new Set(review.places.map((place) => place.role))) {
      const own = review.places.filter((place) => place.role === role)
      const must = own.reduce((sum, place) => sum + (place.needed ? place.count : 0), 0)
      const seated = held.get(JSON.stringify([review.id, role]))?.length ?? 0
      needed += Math.min(must, seated)
      wanted += Math.max(0, seated - must)
    }
  return { needed, wanted }
}

/** What an arrangement is, person by person and review by review, with the reasons. */
export function described(
  problem: AllocationProblem,
  seats: readonly Seat[],
  windows: ChosenWindows,
  servedBy: Map<string, number>,
) {
  const assignments = assignmentsOf(problem, seats, windows)
  return {
    assignments,
    windows: [...windows],
    unfilled: unfilledOf(problem, seats),
    reviews: servedOf(problem, assignments, servedBy),
    loads: loadsOf(problem, seats),
  }
}

function assignmentsOf(
  problem: AllocationProblem,
  seats: readonly Seat[],
  windows: ChosenWindows,
): Assignment[] {
  const round = roundOf(problem)
  const chosen = new Map(windows.map(({ review, window }) => [review, window]))
  const counts = gathered(seats, ({ reviewer }) => reviewer)
  return seats.map((seat) => {
    const { fit, why } = fitOf(problem, seat.reviewer, seat.review)
    const pin = round.pins
      .get(seat.review)
      ?.find(({ reviewer, role }) => reviewer === seat.reviewer && role === seat.role)
    const person = round.reviewers.get(seat.reviewer)
    const has = (counts.get(seat.reviewer)?.length ?? 0) + (person?.already ?? 0)
    const load = {
      kind: 'load' as const,
      share: 0,
      has,
      least: person?.load.least ?? 0,
      most: person?.load.most ?? 0,
    }
    return {
      ...seat,
      window: chosen.get(seat.review) ?? '',
      fit,
      pinned: pin?.because ?? null,
      why: [...why, load],
    }
  })
}

function unfilledOf(problem: AllocationProblem, seats: readonly Seat[]): AllocationPlan['unfilled'] {
  const held = gathered(seats, ({ review, role }) => JSON.stringify([review, role]))
  return problem.reviews.flatMap(({ id, places }) =>
    [...new Set(places.map(({ role }) => role))].flatMap((role) => {
      const must = places.reduce(
        (sum, place) => sum + (place.role === role && place.needed ? place.count : 0),
        0,
      )
      const missing = must - (held.get(JSON.stringify([id, role]))?.length ?? 0)
      return missing > 0 ? [{ review: id, role, missing }] : []
    }),
  )
}

function servedOf(
  problem: AllocationProblem,
  assignments: Assignment[],
  servedBy: Map<string, number>,
): AllocationPlan['reviews'] {
  const byReview = gathered(assignments, ({ review }) => review)
  const served = problem.reviews.map((review) => {
    const roles = new Set(
      review.places.flatMap(({ role, needed, count }) => (needed && count > 0 ? [role] : [])),
    )
    const sum = (byReview.get(review.id) ?? []).reduce(
      (all, { role, fit }) => all + (roles.has(role) ? fit : 0),
      0,
    )
    const by = servedBy.get(review.id) ?? 0
    return { review: review.id, served: by > 0 ? sum / by : 0, counts: by > 0 }
  })
  const worst = Math.min(...served.filter(({ counts }) => counts).map((one) => one.served))
  return served.map(({ review, served: own, counts }) => ({
    review,
    served: own,
    worst: counts && own <= worst + 1e-6,
  }))
}

function loadsOf({ reviewers }: AllocationProblem, seats: readonly Seat[]): AllocationPlan['loads'] {
  const byReviewer = gathered(seats, ({ reviewer }) => reviewer)
  return reviewers.map(({ id, already, alreadyLeading }) => {
    const own = byReviewer.get(id) ?? []
    return {
      reviewer: id,
      reviews: own.length + already,
      leading: own.filter(({ role }) => role === 'lead').length + alreadyLeading,
    }
  })
}

/** No plan: what contradicts itself, and all places empty. */
export function impossiblePlan(problem: AllocationProblem, broken: Rule[], watch: Watch): AllocationPlan {
  const windows = problem.reviews.map((review) => ({
    review: review.id,
    window: review.windows[0]?.id ?? '',
  }))
  return {
    status: 'impossible',
    gap: 1,
    goals: [],
    ...described(problem, [], windows, new Map()),
    broken,
    seconds: secondsOf(watch),
  }
}
