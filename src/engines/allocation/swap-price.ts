import { keeping, valuesOf } from './model/kept.ts'
import type { Highs, Watch } from './model/solver.ts'
import type { AllocationPlan, Seat, WhyNot } from './plan.ts'
import type { AllocationProblem } from './problem.ts'
import { solveNow } from './solve-now.ts'
import { priceBetween, servedByOf } from './value.ts'

/** A change somebody thinks of: one person put into a place, or several at once. */
export type Change = Seat | readonly Seat[]
/** What it would cost, and the plan that would then be best; `rules` where no plan has it. */
export type SwapPrice = WhyNot & { plan: AllocationPlan | null }

/**
 * The price of the best plan with a change in it: all goals lifted anew with the change as a pin, and, of the plans that
 * are equally good, one that moves as few people as can be. Dates stay open as in the problem.
 */
export function swapPriceNow(
  highs: Highs,
  problem: AllocationProblem,
  plan: AllocationPlan,
  change: Change,
  watch: Watch,
): SwapPrice {
  const seats = 'reviewer' in change ? [change] : [...change]
  const reviewer = seats[0]?.reviewer ?? ''
  const changed = withPins(problem, seats)
  const best = solveNow(highs, changed, watch, {
    start: (at) => valuesOf(at, exchanged(plan, seats), plan.windows),
    last: (model) => [keeping(model, plan.assignments, 1)],
  })
  if (best.status === 'impossible') return { reviewer, rules: best.broken, price: null, plan: null }
  const price = priceBetween(problem, plan.assignments, best.assignments, servedByOf(problem, plan))
  return { reviewer, rules: [], price, plan: best }
}

function withPins(problem: AllocationProblem, seats: Seat[]): AllocationProblem {
  const isThere = (seat: Seat) =>
    problem.pins.some(
      (pin) => pin.review === seat.review && pin.reviewer === seat.reviewer && pin.role === seat.role,
    )
  const pins = seats.filter((seat) => !isThere(seat)).map((seat) => ({ ...seat, because: 'chosen' as const }))
  return { ...problem, pins: [...problem.pins, ...pins] }
}

// The plan with each newcomer in the place of somebody who is not pinned: a beginning, if it breaks nothing.
function exchanged(plan: AllocationPlan, seats: Seat[]): Seat[] {
  return seats.reduce<Seat[]>((held, seat) => {
    const rest = held.filter(({ review, reviewer }) => review !== seat.review || reviewer !== seat.reviewer)
    const gives = rest.findIndex(
      (one) =>
        one.review === seat.review &&
        one.role === seat.role &&
        plan.assignments.some(
          (was) => was.pinned === null && was.reviewer === one.reviewer && was.review === one.review,
        ),
    )
    return [
      ...rest.filter((_, n) => n !== gives),
      { review: seat.review, role: seat.role, reviewer: seat.reviewer },
    ]
  }, plan.assignments)
}
