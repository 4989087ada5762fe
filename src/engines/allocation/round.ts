import { dayNumber } from './dates.ts'
import type { AllocationProblem, Pin, PlaceRole, Relationship, Review, Reviewer } from './problem.ts'

// A problem as the rules look things up in it. It is worked out once for each problem, and a problem is never
// changed in place: whoever changes something makes a new one.

export type Window = { id: string; days: number[]; first: number; last: number }
export type Round = {
  problem: AllocationProblem
  reviewers: Map<string, Reviewer>
  reviews: Map<string, Review>
  windows: Map<string, Window[]>
  away: Map<string, { from: number; until: number; written: { from: string; until: string } }[]>
  ties: Map<string, Relationship[]>
  barred: Map<string, string>
  waived: Set<string>
  given: Map<string, number>
  pins: Map<string, Pin[]>
  hostedBy: Map<string, Review[]>
  groups: Map<string, Review[]>
  /** median of all straight lines between a reviewer and a review, in metres; null where no places are known */
  usualMetres: number | null
}

/** One key for a pair, whatever letters the two ids hold. */
export const pairKey = (one: string, other: string): string => `${one.length}:${one}${other}`

const read = new WeakMap<AllocationProblem, Round>()

/** Looks a problem through, once. */
export function roundOf(problem: AllocationProblem): Round {
  const known = read.get(problem)
  if (known) return known
  const round = lookThrough(problem)
  read.set(problem, round)
  return round
}

function lookThrough(problem: AllocationProblem): Round {
  const { reviewers, reviews, relationships, pins } = problem
  return {
    problem,
    reviewers: new Map(reviewers.map((reviewer) => [reviewer.id, reviewer])),
    reviews: new Map(reviews.map((review) => [review.id, review])),
    windows: new Map(reviews.map((review) => [review.id, review.windows.map(windowOf)])),
    away: new Map(reviewers.map(({ id, unavailable }) => [id, unavailable.map(spanOf)])),
    ties: gathered(relationships, (tie) => pairKey(tie.reviewer, tie.trust)),
    barred: new Map(problem.barred.map((pair) => [pairKey(pair.reviewer, pair.review), pair.reason])),
    waived: new Set(problem.waived.map((pair) => pairKey(pair.reviewer, pair.review))),
    given: new Map(problem.affinities.map((pair) => [pairKey(pair.reviewer, pair.review), pair.value])),
    pins: gathered(pins, (pin) => pin.review),
    hostedBy: gathered(
      reviews.filter(({ host }) => host !== null),
      ({ host }) => host ?? '',
    ),
    groups: gathered(
      reviews.filter(({ group }) => group !== null),
      ({ group }) => group ?? '',
    ),
    usualMetres: medianMetres(problem),
  }
}

function windowOf({ id, days }: { id: string; days: string[] }): Window {
  const numbers = days.map(dayNumber).sort((one, other) => one - other)
  return { id, days: numbers, first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 }
}

const spanOf = ({ from, until }: { from: string; until: string }) => ({
  from: dayNumber(from),
  until: dayNumber(until),
  written: { from, until },
})

/** Sorts a list into lists by what they share. */
export function gathered<T>(list: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of list) {
    const key = by(item)
    const same = found.get(key)
    if (same) same.push(item)
    else found.set(key, [item])
  }
  return found
}

type Place = { easting: number; northing: number }
/** Straight line between two places, in metres. */
export const metresBetween = (one: Place, other: Place): number =>
  Math.hypot(one.easting - other.easting, one.northing - other.northing)

function medianMetres({ reviewers, reviews }: AllocationProblem): number | null {
  const lines: number[] = []
  for (const { place: home } of reviewers)
    if (home) for (const { place } of reviews) if (place) lines.push(metresBetween(home, place))
  if (lines.length === 0) return null
  return Float64Array.from(lines).sort()[Math.floor(lines.length / 2)] ?? null
}

/** How many places of a role a review has. */
export const placesOf = (review: Review, role: PlaceRole): number =>
  review.places.reduce((sum, place) => sum + (place.role === role ? place.count : 0), 0)
