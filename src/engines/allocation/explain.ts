import { fitAlone } from './fit.ts'
import type { AllocationPlan, Price, Rule, Seat, WhyNot } from './plan.ts'
import type { AllocationProblem, PlaceRole } from './problem.ts'
import { placesOf, roundOf } from './round.ts'
import { hasRole } from './rules/standing.ts'
import { checkChange, rulesAgainst } from './rules.ts'
import { priceBetween, servedByOf } from './value.ts'

// Why somebody is not in a place, at once and without the solver: it runs in the browser. What the best of all plans with
// them would cost is swapPrice's business (solve.ts).

/**
 * For each reviewer, those with the place's role where none are named: the rules in the way of taking the place of
 * whoever sits there and fits least and is not pinned; or what that would cost, with nobody else moving but the one who
 * gives way and, where the newcomer leaves another place, whoever fits that best. The dearest come last.
 */
export function whyNot(
  problem: AllocationProblem,
  plan: AllocationPlan,
  place: { review: string; role: PlaceRole },
  reviewerIds?: readonly string[],
): WhyNot[] {
  const seated = new Set(plan.assignments.filter(inPlace(place)).map(({ reviewer }) => reviewer))
  const asked =
    reviewerIds ?? problem.reviewers.filter((reviewer) => hasRole(reviewer, place.role)).map(({ id }) => id)
  const servedBy = servedByOf(problem, plan)
  const answers = asked
    .filter((reviewer) => !seated.has(reviewer))
    .map((reviewer) => whyNotOne(problem, plan, { ...place, reviewer }, servedBy))
  return answers.sort(
    (one, other) => one.rules.length - other.rules.length || compare(other.price, one.price),
  )
}

const inPlace = (place: { review: string; role: PlaceRole }) => (seat: Seat) =>
  seat.review === place.review && seat.role === place.role

/** Orders prices goal by goal; a price is more where less is lost. */
export function compare(one: Price | null, other: Price | null): number {
  if (!one || !other) return one ? 1 : other ? -1 : 0
  return (
    one.filled - other.filled ||
    one.wanted - other.wanted ||
    (Math.abs(one.worst - other.worst) > 1e-9 ? one.worst - other.worst : one.total - other.total)
  )
}

function whyNotOne(
  problem: AllocationProblem,
  plan: AllocationPlan,
  seat: Seat,
  servedBy: Map<string, number>,
): WhyNot {
  const { seats, gave } = withRoom(problem, plan, seat)
  const left = seats.filter(
    ({ reviewer, role, review }) => !(reviewer === seat.reviewer && leaves(seat, review, role)),
  )
  const alone = rulesAgainst(problem, seat, seats, plan.windows)
  // Where only their own other places are in the way, they could leave one; where rules of their own are, they cannot.
  const rules =
    alone.length > 0 && left.length < seats.length ? rulesAgainst(problem, seat, left, plan.windows) : alone
  if (rules.length > 0) return { reviewer: seat.reviewer, rules, price: null }
  if (gave === 'pinned') return { reviewer: seat.reviewer, rules: pinned(problem, seat), price: null }
  const options = alone.length > 0 ? [left] : [seats, left]
  const price = bestSwap(problem, plan, seat, options, servedBy)
  return {
    reviewer: seat.reviewer,
    rules: price ? [] : brokenBy(problem, plan, seat, options[0] ?? seats),
    price,
  }
}

// Another role in the same review is always left; places elsewhere are left where that helps.
const leaves = (seat: Seat, review: string, role: PlaceRole) => review !== seat.review || role !== seat.role

const pinned = (problem: AllocationProblem, seat: Seat): Rule[] =>
  (roundOf(problem).pins.get(seat.review) ?? [])
    .filter(({ role }) => role === seat.role)
    .map(({ reviewer, review, role }) => ({ kind: 'pinned', reviewer, review, role }))

/** The plan's seats with room for one more in a place: whoever fits least of those that are not pinned gives way. */
function withRoom(problem: AllocationProblem, plan: AllocationPlan, seat: Seat) {
  const all = plan.assignments.filter(
    ({ review, reviewer }) => !(review === seat.review && reviewer === seat.reviewer),
  )
  const review = roundOf(problem).reviews.get(seat.review)
  const own = all.filter(inPlace(seat))
  if (!review || own.length < placesOf(review, seat.role)) return { seats: all, gave: null }
  const free = own.filter(({ pinned }) => pinned === null).sort((one, other) => one.fit - other.fit)
  const [least] = free
  return { seats: all.filter((one) => one !== least), gave: least ?? ('pinned' as const) }
}

// The cheapest of: simply joining; leaving the other place empty; leaving it to whoever fits it best.
function bestSwap(
  problem: AllocationProblem,
  plan: AllocationPlan,
  seat: Seat,
  options: Seat[][],
  servedBy: Map<string, number>,
): Price | null {
  const priced = options.flatMap((seats) => {
    const joined = [...seats, seat]
    const gone = plan.assignments.filter(
      (one) => one.reviewer === seat.reviewer && !joined.some((held) => same(held, one)),
    )
    const filled = gone.reduce((held, place) => refilled(problem, plan, held, place), joined)
    return [joined, filled]
      .filter((after) => checkChange(problem, plan.assignments, after, plan.windows).length === 0)
      .map((after) => priceBetween(problem, plan.assignments, after, servedBy))
  })
  return priced.sort((one, other) => compare(other, one))[0] ?? null
}

const same = (one: Seat, other: Seat) =>
  one.review === other.review && one.role === other.role && one.reviewer === other.reviewer

function refilled(problem: AllocationProblem, plan: AllocationPlan, held: Seat[], place: Seat): Seat[] {
  const round = roundOf(problem)
  const review = round.reviews.get(place.review)
  if (!review) return held
  const able = problem.reviewers
    .filter((reviewer) => hasRole(reviewer, place.role) && reviewer.id !== place.reviewer)
    .map((reviewer) => ({ reviewer: reviewer.id, fit: fitAlone(round, reviewer, review) }))
    .sort((one, other) => other.fit - one.fit)
    .map(({ reviewer }) => ({ review: place.review, role: place.role, reviewer }))
    .find((one) => rulesAgainst(problem, one, held, plan.windows).length === 0)
  return able ? [...held, able] : held
}

const brokenBy = (problem: AllocationProblem, plan: AllocationPlan, seat: Seat, seats: Seat[]): Rule[] =>
  checkChange(problem, plan.assignments, [...seats, seat], plan.windows)
