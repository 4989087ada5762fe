import type { Rule, Seat } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem, Pin, Reviewer } from '../../../engines/allocation/problem.ts'
import { rulesAgainst } from '../../../engines/allocation/rules.ts'
import { unpinned } from './moves.ts'

type Broken = { pin: Pin; kinds: Set<Rule['kind']> }

/**
 * The problem as it is planned from. Whoever has accepted, was asked, or was placed by hand stays where they are, so
 * what speaks against that has been answered for already: they agreed, or a reason was kept. Without this one pair of
 * days written down too late would leave the whole round without a plan. Only what pins break is eased, and only for
 * them; the board still shows what is broken.
 */
export function settlePins(problem: AllocationProblem): AllocationProblem {
  const broken = brokenPins(problem)
  if (broken.length === 0) return problem
  const eased = (...kinds: Rule['kind'][]) =>
    broken.filter((one) => kinds.some((kind) => one.kinds.has(kind))).map(({ pin }) => pin)
  const barred = eased('barred')
  return {
    ...problem,
    reviewers: problem.reviewers.map((reviewer) =>
      settledReviewer(
        reviewer,
        broken.filter(({ pin }) => pin.reviewer === reviewer.id),
        problem,
      ),
    ),
    barred: problem.barred.filter(
      (pair) => !barred.some((pin) => pin.reviewer === pair.reviewer && pin.review === pair.review),
    ),
    waived: [
      ...problem.waived,
      ...eased('relationship', 'nearby', 'reciprocal').map(({ reviewer, review }) => ({ reviewer, review })),
    ],
  }
}

/** What pins break by themselves and with each other, on the days that they are for. */
function brokenPins(problem: AllocationProblem): Broken[] {
  const free = unpinned(problem)
  const seats = problem.pins.map(({ review, role, reviewer }): Seat => ({ review, role, reviewer }))
  const windows = problem.pins.flatMap(({ review, window }) => (window ? [{ review, window }] : []))
  return problem.pins
    .map((pin, at) => {
      const seat = seats[at] as Seat
      const kinds = new Set(rulesAgainst(free, seat, seats, windows).map(({ kind }) => kind))
      return { pin, kinds }
    })
    .filter(({ kinds }) => kinds.size > 0)
}

function settledReviewer(reviewer: Reviewer, own: Broken[], problem: AllocationProblem): Reviewer {
  if (own.length === 0) return reviewer
  const breaks = (kind: Rule['kind']) => own.some(({ kinds }) => kinds.has(kind))
  const pins = problem.pins.filter((pin) => pin.reviewer === reviewer.id)
  const most = Math.max(reviewer.load.most, reviewer.already + pins.length)
  return {
    ...reviewer,
    trained: reviewer.trained || breaks('untrained'),
    agreed: reviewer.agreed || breaks('not_agreed'),
    load: { ...reviewer.load, most },
    unavailable: breaks('unavailable') ? withoutPinned(reviewer, pins, problem) : reviewer.unavailable,
    trusts: breaks('one_a_trust')
      ? reviewer.trusts.filter((trust) => !sharedBefore(reviewer, trust, pins, problem))
      : reviewer.trusts,
  }
}

function withoutPinned({ unavailable }: Reviewer, pins: Pin[], { reviews }: AllocationProblem) {
  const days = pins.flatMap(
    (pin) => reviews.find(({ id }) => id === pin.review)?.windows.flatMap((window) => window.days) ?? [],
  )
  return unavailable.filter(({ from, until }) => !days.some((day) => from <= day && day <= until))
}

/** Two people of one trust who both have a place in one team: the second is taken as from elsewhere. */
function sharedBefore(reviewer: Reviewer, trust: string, own: Pin[], { pins, reviewers }: AllocationProblem) {
  return own.some((pin) =>
    pins.some(
      (other) =>
        other.review === pin.review &&
        other.reviewer < reviewer.id &&
        reviewers.find(({ id }) => id === other.reviewer)?.trusts.includes(trust),
    ),
  )
}
