// The peer: what is done today, by hand or by systems that go down a list. Review by review in the order given, on the
// dates that most people can, each place goes to whoever is left and fits best. Written apart from the engine.
import type { Seat } from '../../src/engines/allocation/plan.ts'
import type { AllocationProblem, PlaceRole, Review } from '../../src/engines/allocation/problem.ts'
import { faultsOf, faultsOfSeat, fitFor, usualJourney } from './check-allocation.ts'

type Arranged = { seats: Seat[]; windows: { review: string; window: string }[] }
const order: PlaceRole[] = ['quality_assurer', 'lead', 'peer', 'shadow']

/** An arrangement that keeps the rules, except a least load that is a rule. */
export function greedyAllocation(problem: AllocationProblem): Arranged {
  const usual = usualJourney(problem)
  const done: Arranged = {
    seats: [],
    windows: problem.reviews.map((review) => ({ review: review.id, window: bestWindow(problem, review) })),
  }
  const days = new Map(
    problem.reviews.map((review, n) => [
      review.id,
      review.windows.find(({ id }) => id === done.windows[n]?.window)?.days ?? [],
    ]),
  )
  for (const review of problem.reviews) {
    const fits = new Map(
      problem.reviewers.map((person) => [person.id, fitFor(problem, person, review, usual)]),
    )
    const sorted = [...problem.reviewers].sort(
      (one, other) => (fits.get(other.id) ?? 0) - (fits.get(one.id) ?? 0),
    )
    for (const role of order) {
      let left = review.places.reduce((n, place) => (place.role === role ? n + place.count : n), 0)
      for (const { id, load, already } of sorted) {
        if (left === 0) break
        const own = done.seats.filter((seat) => seat.reviewer === id)
        if (own.length + already >= load.most || own.some((seat) => seat.review === review.id)) continue
        const seat = { review: review.id, role, reviewer: id }
        if (faultsOfSeat(problem, seat, days).length > 0 || breaks(problem, done, own, seat)) continue
        done.seats.push(seat)
        left--
      }
    }
  }
  return done
}

const bestWindow = (problem: AllocationProblem, review: Review): string => {
  const able = (days: string[]) =>
    problem.reviewers.filter(
      ({ unavailable }) =>
        !unavailable.some(({ from, until }) => days.some((day) => from <= day && day <= until)),
    ).length
  return [...review.windows].sort((one, other) => able(other.days) - able(one.days))[0]?.id ?? ''
}

// Only what touches the newcomer: their other reviews, this team, and reviews of their own trusts.
function breaks(problem: AllocationProblem, done: Arranged, own: Seat[], seat: Seat): boolean {
  const trusts = problem.reviewers.find(({ id }) => id === seat.reviewer)?.trusts ?? []
  const reviews = new Set([
    seat.review,
    ...own.map(({ review }) => review),
    ...problem.reviews.filter(({ host }) => host !== null && trusts.includes(host)).map(({ id }) => id),
  ])
  const part = {
    ...problem,
    reviews: problem.reviews.filter(({ id }) => reviews.has(id)),
    pins: [],
    rules: { ...problem.rules, leastIsRule: false },
  }
  const seats = [...done.seats.filter(({ review }) => reviews.has(review)), seat]
  const people = new Set(seats.map(({ reviewer }) => reviewer))
  return (
    faultsOf(
      { ...part, reviewers: problem.reviewers.filter(({ id }) => people.has(id)) },
      { seats, windows: done.windows },
    ).length > 0
  )
}
