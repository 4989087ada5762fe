import { keeping, valuesOf } from './model/kept.ts'
import { type Highs, isOver, type Watch } from './model/solver.ts'
import type { AllocationPlan, Repair, Seat } from './plan.ts'
import type { AllocationProblem, Pin, Review, Reviewer } from './problem.ts'
import { roundOf } from './round.ts'
import { standingRules } from './rules/standing.ts'
import { solveNow, type Wishes } from './solve-now.ts'
import { movesBetween, priceBetween, servedByOf } from './value.ts'

/** What happened to a plan: a person withdraws, from one review or from all; their dates change; a review's dates do. */
export type RepairEvent =
  | { kind: 'withdraws'; reviewer: string; review?: string }
  | { kind: 'dates'; reviewer: string; unavailable: Reviewer['unavailable'] }
  | { kind: 'moved'; review: string; windows: Review['windows'] }

const MOST_OPTIONS = 4

/**
 * Ways to mend a plan, the one that changes least for people who have accepted first, then for those who were invited,
 * then best by the goals. Each later one asks more of people and gives more in return; one that would not is left out.
 * Pins `accepted` and `invited` say who has; `chosen` ones stay. Reviews with any of them keep the plan's dates. The
 * price is against the plan as it was. Time is shared between the ways.
 */
export function repairNow(
  highs: Highs,
  problem: AllocationProblem,
  plan: AllocationPlan,
  event: RepairEvent,
  watch: Watch,
): Repair[] {
  const after = mended(problem, plan, event)
  const accepted = seatsOf(problem, 'accepted')
  const invited = seatsOf(problem, 'invited')
  const found: Repair[] = []
  let kept: number | null = null
  for (let n = 0; n < MOST_OPTIONS && !(n > 0 && isOver(watch)); n++) {
    const least = kept
    const wishes: Wishes = {
      start: (at) => valuesOf(at, plan.assignments, plan.windows),
      last: (model) => [keeping(model, plan.assignments, 1)],
      ...(n === 0
        ? { first: (model) => [keeping(model, accepted, 0.2), keeping(model, invited, 0.2)] }
        : { afterFilled: (model) => [keeping(model, accepted, 0.2), keeping(model, invited, 0.2)] }),
      ...(n > 0 && least !== null
        ? {
            held: (model) => [
              { worth: keeping(model, accepted, 1).worth.of, atLeast: least - (n - 1) - 0.001 },
            ],
          }
        : {}),
    }
    const next = solveNow(highs, after, watch, wishes)
    if (next.status === 'impossible') break
    const repair = repairOf(problem, after, plan, next)
    if (n === 0) kept = accepted.length - repair.acceptedChanged
    if (found.every((one) => better(repair, one))) found.push(repair)
  }
  return found
}

/** The problem after what happened, with nobody held but those who were chosen, and dates as people agreed them. */
export function mended(
  problem: AllocationProblem,
  plan: AllocationPlan,
  event: RepairEvent,
): AllocationProblem {
  const happened = withEvent(problem, event)
  const agreed = new Set(problem.pins.map(({ review }) => review))
  const chosen = new Map(plan.windows.map(({ review, window }) => [review, window]))
  const reviews = happened.reviews.map((review) => {
    if (!agreed.has(review.id) || (event.kind === 'moved' && event.review === review.id)) return review
    const windows = review.windows.filter(({ id }) => id === chosen.get(review.id))
    return windows.length > 0 ? { ...review, windows } : review
  })
  const open = { ...happened, reviews, pins: [] }
  return {
    ...open,
    pins: problem.pins.flatMap((pin) => (stays(open, pin, event) ? [stayed(pin, event)] : [])),
  }
}

function withEvent(problem: AllocationProblem, event: RepairEvent): AllocationProblem {
  if (event.kind === 'moved')
    return {
      ...problem,
      reviews: problem.reviews.map((one) =>
        one.id === event.review ? { ...one, windows: event.windows } : one,
      ),
    }
  if (event.kind === 'withdraws' && event.review !== undefined)
    return {
      ...problem,
      barred: [...problem.barred, { reviewer: event.reviewer, review: event.review, reason: 'withdrew' }],
    }
  const change = (one: Reviewer): Reviewer =>
    event.kind === 'dates'
      ? { ...one, unavailable: event.unavailable }
      : { ...one, load: { least: 0, most: one.already } }
  return {
    ...problem,
    reviewers: problem.reviewers.map((one) => (one.id === event.reviewer ? change(one) : one)),
  }
}

// Whoever was chosen stays, unless what happened makes it impossible.
function stays(problem: AllocationProblem, pin: Pin, event: RepairEvent): boolean {
  if (pin.because !== 'chosen') return false
  if (event.kind === 'withdraws' && event.reviewer === pin.reviewer)
    if (event.review === undefined || event.review === pin.review) return false
  const round = roundOf(problem)
  const [reviewer, review] = [round.reviewers.get(pin.reviewer), round.reviews.get(pin.review)]
  if (!reviewer || !review) return false
  return (round.windows.get(review.id) ?? []).some(
    (window) => standingRules(round, reviewer, review, pin.role, window).length === 0,
  )
}

function stayed(pin: Pin, event: RepairEvent): Pin {
  const { window: _, ...open } = pin
  return event.kind === 'moved' && event.review === pin.review ? open : pin
}

const seatsOf = ({ pins }: AllocationProblem, because: Pin['because']): Seat[] =>
  pins
    .filter((pin) => pin.because === because)
    .map(({ review, role, reviewer }) => ({ review, role, reviewer }))

function repairOf(
  problem: AllocationProblem,
  after: AllocationProblem,
  plan: AllocationPlan,
  next: AllocationPlan,
): Repair {
  const changes = movesBetween(problem, plan.assignments, next.assignments)
  const left = (had: string) => changes.filter((move) => move.change === 'leaves' && move.had === had).length
  // those who stay keep what they had said
  const said = new Map(
    problem.pins.map((pin) => [JSON.stringify([pin.review, pin.role, pin.reviewer]), pin.because]),
  )
  const assignments = next.assignments.map((one) => ({
    ...one,
    pinned: said.get(JSON.stringify([one.review, one.role, one.reviewer])) ?? null,
  }))
  return {
    plan: { ...next, assignments },
    changes,
    acceptedChanged: left('accepted'),
    invitedChanged: left('invited'),
    price: priceBetween(after, plan.assignments, next.assignments, servedByOf(after, next)),
  }
}

// A way that asks more is told only if a goal is reached further by it.
function better({ price: one }: Repair, { price: other }: Repair): boolean {
  if (one.filled !== other.filled) return one.filled > other.filled
  if (one.wanted !== other.wanted) return one.wanted > other.wanted
  if (Math.abs(one.worst - other.worst) > 1e-6) return one.worst > other.worst
  return one.total > other.total + 1e-6
}
