import type { Reason } from './plan.ts'
import type { AllocationProblem, Review, Reviewer } from './problem.ts'
import { metresBetween, pairKey, type Round, roundOf } from './round.ts'

// How well a person fits a review. Four parts, each between 0 and 1 and weighted: what the host wishes the team to know,
// what it wants looked at, what the person would like to learn, and the journey. A given affinity stands in for all.

/**
 * The fit of a pair, and what it is made of, the largest share first. Between 0 and 1 unless
 * an affinity was given. Where a host wishes for nothing, nothing is missing; a journey nobody can measure is usual.
 */
export function fitOf(
  problem: AllocationProblem,
  reviewerId: string,
  reviewId: string,
): { fit: number; why: Reason[] } {
  const round = roundOf(problem)
  const reviewer = round.reviewers.get(reviewerId)
  const review = round.reviews.get(reviewId)
  if (!reviewer || !review) return { fit: 0, why: [] }
  const value = round.given.get(pairKey(reviewerId, reviewId))
  if (value !== undefined) return { fit: value, why: [{ kind: 'given', share: value, value }] }
  const parts = partsOf(round, reviewer, review)
  return {
    fit: fitAlone(round, reviewer, review),
    why: parts.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share),
  }
}

/** The fit alone, for many pairs. */
export function fitAlone(round: Round, reviewer: Reviewer, review: Review): number {
  const given = round.given.get(pairKey(reviewer.id, review.id))
  if (given !== undefined) return given
  const { experience, focus, development, travel } = round.problem.weights
  const whole = experience + focus + development + travel
  if (whole === 0) return 0
  const sum =
    experience * share(review.experience, reviewer.experience) +
    focus * share(review.focus, reviewer.experience) +
    development * learning(reviewer, review) +
    travel * nearness(round, reviewer, review)
  return sum / whole
}

function partsOf(round: Round, reviewer: Reviewer, review: Review): Reason[] {
  const { weights } = round.problem
  const whole = weights.experience + weights.focus + weights.development + weights.travel || 1
  const part = (
    kind: 'experience' | 'focus' | 'development',
    score: number,
    of: string[],
    in_: string[],
  ) => ({
    kind,
    share: (weights[kind] * score) / whole,
    matched: of.filter((tag) => in_.includes(tag)),
    of,
  })
  const parts: Reason[] = [
    part('experience', share(review.experience, reviewer.experience), review.experience, reviewer.experience),
    part('focus', share(review.focus, reviewer.experience), review.focus, reviewer.experience),
    part('development', learning(reviewer, review), reviewer.wishes, [...review.experience, ...review.focus]),
  ]
  const travel = (weights.travel * nearness(round, reviewer, review)) / whole
  // a journey that nobody can measure counts as a usual one, and is no reason
  if (!reviewer.place || !review.place || round.usualMetres === null) return parts
  const metres = metresBetween(reviewer.place, review.place)
  return [...parts, { kind: 'travel', share: travel, metres, usualMetres: round.usualMetres }]
}

const share = (wished: string[], known: string[]): number =>
  wished.length === 0 ? 1 : wished.filter((tag) => known.includes(tag)).length / wished.length

// One wish met is enough: nobody learns everything in three days.
const learning = ({ wishes }: Reviewer, { experience, focus }: Review): number =>
  wishes.some((tag) => experience.includes(tag) || focus.includes(tag)) ? 1 : 0

// 1 at the door, a half at the median of all journeys, less and less after.
function nearness(round: Round, { place: home }: Reviewer, { place }: Review): number {
  if (!home || !place || !round.usualMetres) return 0.5
  return round.usualMetres / (round.usualMetres + metresBetween(home, place))
}
