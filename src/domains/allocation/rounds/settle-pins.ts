import type { AllocationProblem, Pin, Reviewer } from '../../../engines/allocation/problem.ts'

/**
 * The problem as it is planned from. Whoever has accepted, was asked, or was placed by hand stays where they are, so
 * what speaks against that has been answered for already: they agreed, or a reason was kept. Without this one pair of
 * days written down too late would leave the whole round without a plan. The board still shows what is broken.
 */
export function settlePins(problem: AllocationProblem): AllocationProblem {
  const { pins } = problem
  if (pins.length === 0) return problem
  const settled = (pair: { reviewer: string; review: string }) =>
    pins.some((pin) => pin.reviewer === pair.reviewer && pin.review === pair.review)
  return {
    ...problem,
    reviewers: problem.reviewers.map((reviewer) =>
      settledReviewer(
        reviewer,
        pins.filter((pin) => pin.reviewer === reviewer.id),
        problem,
      ),
    ),
    barred: problem.barred.filter((pair) => !settled(pair)),
    waived: [...problem.waived, ...pins.map(({ reviewer, review }) => ({ reviewer, review }))],
  }
}

function settledReviewer(reviewer: Reviewer, own: Pin[], problem: AllocationProblem): Reviewer {
  if (own.length === 0) return reviewer
  const days = own.flatMap(
    (pin) =>
      problem.reviews.find(({ id }) => id === pin.review)?.windows.flatMap((window) => window.days) ?? [],
  )
  const held = reviewer.already + own.length
  return {
    ...reviewer,
    trained: true,
    agreed: true,
    load: { ...reviewer.load, most: Math.max(reviewer.load.most, held) },
    unavailable: reviewer.unavailable.filter(
      ({ from, until }) => !days.some((day) => from <= day && day <= until),
    ),
    trusts: reviewer.trusts.filter((trust) => !sharedBefore(reviewer, trust, own, problem)),
  }
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
