// Rounds so small that every arrangement can be looked at, to hold the engine against the best there is.
import type { Seat } from '../../src/engines/allocation/plan.ts'
import type {
  AllocationProblem,
  AllocationProblemInput,
  PlaceRole,
  ReviewerRole,
} from '../../src/engines/allocation/problem.ts'
import { divisors, faultsOf, faultsOfSeat, usualJourney, worthOf } from './check-allocation.ts'
import { randomFrom } from './generated-round.ts'

/** A round of two to four people and one to three reviews, with some of every rule in it. */
export function tinyRound(seed: number): AllocationProblemInput {
  const random = randomFrom(seed)
  const chance = (share: number) => random() < share
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const trusts = ['A', 'B', 'C']
  const tags = ['x', 'y', 'z']
  const some = (share: number) => tags.filter(() => chance(share))
  const place = () => ({ easting: Math.round(random() * 60_000), northing: Math.round(random() * 60_000) })
  const reviews = 1 + Math.floor(random() * 3)
  const grouped = chance(0.2)
  const kinds: ReviewerRole[][] = [
    ['peer'],
    ['lead', 'peer'],
    ['lead'],
    ['provisional_lead', 'peer'],
    ['quality_assurer', 'peer'],
    ['shadow'],
  ]
  return {
    version: 1,
    reviewers: Array.from({ length: 2 + Math.floor(random() * 3) }, (_, n) => ({
      id: `r${n}`,
      roles: pick(kinds),
      trusts: chance(0.7) ? [pick(trusts)] : [],
      place: chance(0.9) ? place() : null,
      load: { least: chance(0.3) ? 1 : 0, most: 1 + Math.floor(random() * 2) },
      already: chance(0.15) ? 1 : 0,
      unavailable: chance(0.3) ? [{ from: '2027-02-01', until: '2027-02-04' }] : [],
      experience: some(0.5),
      wishes: some(0.3),
      trained: chance(0.93),
      agreed: chance(0.95),
    })),
    reviews: Array.from({ length: reviews }, (_, n) => ({
      id: `v${n}`,
      host: chance(0.9) ? pick(trusts) : null,
      place: chance(0.9) ? place() : null,
      windows: Array.from({ length: chance(0.3) ? 2 : 1 }, (_, w) => {
        const from = pick([1, 3, 4, 8, 9])
        return { id: `w${w}`, days: [from, from + 1].map((day) => `2027-02-${String(day).padStart(2, '0')}`) }
      }),
      places: [
        { role: 'lead' as PlaceRole, count: 1 },
        { role: 'peer' as PlaceRole, count: 1 + Math.floor(random() * 2) },
        ...(chance(0.3) ? [{ role: 'quality_assurer' as PlaceRole, count: 1 }] : []),
        ...(chance(0.2) ? [{ role: 'shadow' as PlaceRole, count: 1, needed: false }] : []),
        ...(chance(0.1) ? [{ role: 'peer' as PlaceRole, count: 1, needed: false }] : []),
      ],
      experience: some(0.5),
      focus: some(0.4),
      group: grouped && n < 2 ? 'g' : null,
    })),
    relationships: chance(0.4)
      ? [
          {
            reviewer: 'r0',
            trust: pick(trusts),
            kind: pick(['employer', 'former_employer', 'governance'] as const),
            until: chance(0.5) ? '2025-06-01' : null,
          },
        ]
      : [],
    barred: chance(0.1) ? [{ reviewer: 'r1', review: 'v0', reason: 'asked not to' }] : [],
    waived: chance(0.1) ? [{ reviewer: 'r0', review: 'v0' }] : [],
    rules: {
      nearbyMetres: chance(0.5) ? 10_000 : null,
      restDays: pick([0, 0, 1, 3]),
      oneATrust: chance(0.85),
      leadsAtLeast: 2,
    },
  }
}

export type Arranged = { seats: Seat[]; windows: { review: string; window: string }[] }

/** Every way to choose dates and to seat people, whatever rules between people it breaks; `may` keeps seats out. */
export function* arrangements(
  problem: AllocationProblem,
  may: (seat: Seat, days: Map<string, string[]>) => boolean,
): Generator<Arranged> {
  for (const windows of choices(
    problem.reviews.map((review) => review.windows.map(({ id }) => ({ review: review.id, window: id }))),
  )) {
    const days = new Map(
      problem.reviews.map((review) => [
        review.id,
        review.windows.find(({ id }) => windows.some((one) => one.review === review.id && one.window === id))
          ?.days ?? [],
      ]),
    )
    const parts = problem.reviewers.flatMap(({ id: reviewer }) =>
      problem.reviews.map((review): (Seat | null)[] => [
        null,
        ...[...new Set(review.places.map(({ role }) => role))]
          .map((role) => ({ review: review.id, role, reviewer }))
          .filter((seat) => may(seat, days)),
      ]),
    )
    for (const chosen of choices(parts)) yield { seats: chosen.filter((seat) => seat !== null), windows }
  }
}

function* choices<T>(lists: T[][]): Generator<T[]> {
  const [first, ...rest] = lists
  if (!first) {
    yield []
    return
  }
  for (const others of choices(rest)) for (const one of first) yield [one, ...others]
}

export type Worth = ReturnType<typeof worthOf>
/** Orders by the goals: more than nought where the first is better. */
export function betterBy(one: Worth, other: Worth): number {
  for (const goal of ['filled', 'wanted', 'worst', 'total'] as const)
    if (Math.abs(one[goal] - other[goal]) > 1.2e-5) return one[goal] - other[goal]
  return 0
}

/** The best of all arrangements that keep the rules; null where none does. */
export function bestOfAll(problem: AllocationProblem, only: (arranged: Arranged) => boolean = () => true) {
  const by = divisors(problem)
  const usual = usualJourney(problem)
  let best: { arranged: Arranged; worth: Worth } | null = null
  for (const arranged of arrangements(
    problem,
    (seat, days) => faultsOfSeat(problem, seat, days).length === 0,
  )) {
    if (!only(arranged) || faultsOf(problem, arranged).length > 0) continue
    const worth = worthOf(problem, arranged.seats, by, usual)
    if (!best || betterBy(worth, best.worth) > 0) best = { arranged, worth }
  }
  return best
}

/** How many arrangements there are, roughly: above some thousands a round is no longer tiny. */
export const size = (problem: AllocationProblem): number =>
  problem.reviews.reduce(
    (n, { windows, places }) =>
      n * windows.length * (1 + new Set(places.map(({ role }) => role)).size) ** problem.reviewers.length,
    1,
  )
