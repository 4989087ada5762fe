// Checks a plan against the rules of issue 4, by itself: it knows what goes in and what comes out, and nothing of the
// engine. Written to be plain and slow. What it says of worth is what the goals say, counted afresh.
import type { AllocationPlan, Seat } from '../../src/engines/allocation/plan.ts'
import type { AllocationProblem, PlaceRole, Review, Reviewer } from '../../src/engines/allocation/problem.ts'

type Arranged = { seats: readonly Seat[]; windows: readonly { review: string; window: string }[] }
type Person = Reviewer
const roles: PlaceRole[] = ['lead', 'peer', 'shadow', 'quality_assurer']

const ms = (date: string) => new Date(`${date}T12:00:00Z`).getTime()
const daysApart = (one: string, other: string) => Math.round(Math.abs(ms(one) - ms(other)) / 86_400_000)
function later(date: string, years: number): number {
  const moved = new Date(ms(date))
  moved.setUTCFullYear(moved.getUTCFullYear() + Math.trunc(years))
  return moved.getTime() + Math.round((years % 1) * 365.25) * 86_400_000
}

// Long lists are looked through once for each problem.
function once<T>(make: (problem: AllocationProblem) => T) {
  const made = new WeakMap<AllocationProblem, T>()
  return (problem: AllocationProblem): T => {
    const found = made.get(problem) ?? make(problem)
    made.set(problem, found)
    return found
  }
}
const tiesOf = once(({ relationships }) => Map.groupBy(relationships, ({ reviewer }) => reviewer))
const givenOf = once(
  ({ affinities }) =>
    new Map(affinities.map(({ reviewer, review, value }) => [JSON.stringify([reviewer, review]), value])),
)
const peopleOf = once(({ reviewers }) => new Map(reviewers.map((person) => [person.id, person])))
const reviewsOf = once(({ reviews }) => new Map(reviews.map((review) => [review.id, review])))
const barredOf = once(
  ({ barred }) => new Set(barred.map(({ reviewer, review }) => JSON.stringify([reviewer, review]))),
)

/** Every rule that an arrangement breaks, in words; empty where it keeps them all. */
export function faultsOf(problem: AllocationProblem, arranged: Arranged): string[] {
  const faults: string[] = []
  const days = daysOf(problem, arranged, faults)
  for (const seat of arranged.seats) faults.push(...faultsOfSeat(problem, seat, days))
  for (const person of problem.reviewers) faults.push(...faultsOfPerson(problem, arranged, person, days))
  for (const review of problem.reviews) faults.push(...faultsOfTeam(problem, arranged, review))
  faults.push(...exchanges(problem, arranged, days), ...groups(problem, arranged), ...pins(problem, arranged))
  return faults
}

type Days = Map<string, string[]>
function daysOf(problem: AllocationProblem, { windows }: Arranged, faults: string[]): Days {
  return new Map(
    problem.reviews.map((review) => {
      const chosen = windows.filter((one) => one.review === review.id)
      const window = review.windows.find(({ id }) => id === chosen[0]?.window)
      if (chosen.length !== 1 || !window) faults.push(`${review.id} does not have one window of its own`)
      return [review.id, [...(window?.days ?? [])].sort()]
    }),
  )
}

const personOf = (problem: AllocationProblem, id: string) => problem.reviewers.find((one) => one.id === id)
const reviewOf = (problem: AllocationProblem, id: string) => problem.reviews.find((one) => one.id === id)
const waived = (problem: AllocationProblem, seat: { reviewer: string; review: string }) =>
  problem.waived.some((one) => one.reviewer === seat.reviewer && one.review === seat.review)

/** What stands against a seat whatever everybody else does. */
export function faultsOfSeat(problem: AllocationProblem, seat: Seat, days: Days): string[] {
  const person = peopleOf(problem).get(seat.reviewer)
  const review = reviewsOf(problem).get(seat.review)
  if (!person || !review) return [`${seat.reviewer} or ${seat.review} is unknown`]
  const own = days.get(review.id) ?? []
  const first = own[0] ?? '2000-01-01'
  const found: string[] = []
  const say = (words: string) => found.push(`${person.id} at ${review.id}: ${words}`)
  const may =
    person.roles.includes(seat.role) || (seat.role === 'lead' && person.roles.includes('provisional_lead'))
  if (!may) say('has not the role')
  if (!person.trained) say('is not trained')
  if (!person.agreed) say('has not agreed')
  if (person.unavailable.some(({ from, until }) => own.some((one) => one >= from && one <= until)))
    say('cannot on these days')
  if (review.host !== null && person.trusts.includes(review.host)) say('works for the host')
  if (barredOf(problem).has(JSON.stringify([person.id, review.id]))) say('is barred')
  const set = waived(problem, seat)
  for (const tie of tiesOf(problem).get(person.id) ?? []) {
    if (tie.trust !== review.host) continue
    const begun = tie.since === null || tie.since <= first
    const holds = begun && (tie.until === null || tie.until >= first)
    if (tie.kind === 'employer' && holds) say('is employed by the host')
    else if (tie.kind === 'employer' || tie.kind === 'former_employer') {
      const counts =
        tie.until === null ||
        ms(first) <= later(tie.until, problem.rules.employerYears) ||
        (tie.kind === 'former_employer' && holds && problem.rules.employerYears > 0)
      if (begun && counts && !set) say('was employed by the host')
    } else if (holds && !set) say(`is tied to the host (${tie.kind})`)
  }
  const { nearbyMetres } = problem.rules
  if (nearbyMetres !== null && person.place && review.place && person.trusts.length > 0 && !set) {
    const [east, north] = [
      person.place.easting - review.place.easting,
      person.place.northing - review.place.northing,
    ]
    if (Math.round(Math.sqrt(east * east + north * north)) < nearbyMetres) say('works nearby')
  }
  return found
}

function faultsOfPerson(
  problem: AllocationProblem,
  { seats }: Arranged,
  person: Person,
  days: Days,
): string[] {
  const own = [...new Set(seats.filter((seat) => seat.reviewer === person.id).map(({ review }) => review))]
  const found: string[] = []
  if (own.length > 0 && own.length + person.already > person.load.most)
    found.push(`${person.id} has too many reviews`)
  if (problem.rules.leastIsRule && own.length + person.already < person.load.least)
    found.push(`${person.id} has too few reviews`)
  for (const [n, one] of own.entries())
    for (const other of own.slice(n + 1))
      for (const day of days.get(one) ?? [])
        for (const their of days.get(other) ?? [])
          if (daysApart(day, their) <= problem.rules.restDays)
            found.push(`${person.id} is at ${one} and ${other} on the same days or too soon after`)
  return found
}

function faultsOfTeam(problem: AllocationProblem, { seats }: Arranged, review: Review): string[] {
  const team = seats.filter((seat) => seat.review === review.id)
  const found: string[] = []
  for (const role of roles) {
    const count = review.places.reduce((sum, place) => (place.role === role ? sum + place.count : sum), 0)
    if (team.filter((seat) => seat.role === role).length > count)
      found.push(`${review.id} has too many as ${role}`)
  }
  for (const [n, one] of team.entries())
    for (const other of team.slice(n + 1)) {
      if (one.reviewer === other.reviewer) found.push(`${one.reviewer} is twice in ${review.id}`)
      const [mine, theirs] = [
        personOf(problem, one.reviewer)?.trusts ?? [],
        personOf(problem, other.reviewer)?.trusts ?? [],
      ]
      if (
        problem.rules.oneATrust &&
        mine.some((trust) => theirs.includes(trust)) &&
        one.reviewer !== other.reviewer
      )
        found.push(`${one.reviewer} and ${other.reviewer} in ${review.id} are of one trust`)
    }
  const assured = team.some(({ role }) => role === 'quality_assurer')
  for (const { role, reviewer } of team) {
    const own = personOf(problem, reviewer)?.roles ?? []
    if (role === 'lead' && !own.includes('lead') && own.includes('provisional_lead') && !assured)
      found.push(`${reviewer} leads ${review.id} provisionally without a quality assurer`)
  }
  return found
}

// Two reviews whose hosts have people in each other's team, near in time, unless they are of one group.
function exchanges(problem: AllocationProblem, { seats }: Arranged, days: Days): string[] {
  const { reciprocalYears } = problem.rules
  if (reciprocalYears === 0) return []
  const found: string[] = []
  const from = (review: Review, trust: string | null) =>
    seats.some(
      (seat) =>
        seat.review === review.id &&
        trust !== null &&
        personOf(problem, seat.reviewer)?.trusts.includes(trust) &&
        !waived(problem, seat),
    )
  for (const [n, one] of problem.reviews.entries())
    for (const other of problem.reviews.slice(n + 1)) {
      if (one.host === null || other.host === null || one.host === other.host) continue
      if (one.group !== null && one.group === other.group) continue
      const [early, late] = [days.get(one.id)?.[0] ?? '', days.get(other.id)?.[0] ?? ''].sort()
      if (!early || !late || ms(late) > later(early, reciprocalYears)) continue
      if (from(one, other.host) && from(other, one.host))
        found.push(`${one.id} and ${other.id} review each other`)
    }
  return found
}

function groups(problem: AllocationProblem, { seats }: Arranged): string[] {
  return seats.flatMap((seat) => {
    const review = reviewOf(problem, seat.review)
    if (!review?.group || (seat.role !== 'lead' && seat.role !== 'peer')) return []
    const trusts = personOf(problem, seat.reviewer)?.trusts ?? []
    return problem.reviews
      .filter((other) => other.group === review.group && other.id !== review.id)
      .filter((other) => other.places.some(({ role, count }) => role === seat.role && count > 0))
      .filter((other) => other.host === null || !trusts.includes(other.host))
      .filter(
        (other) =>
          !seats.some(
            (held) => held.review === other.id && held.role === seat.role && held.reviewer === seat.reviewer,
          ),
      )
      .map((other) => `${seat.reviewer} is in ${review.id} of a group and not in ${other.id}`)
  })
}

const pins = (problem: AllocationProblem, { seats, windows }: Arranged): string[] =>
  problem.pins.flatMap((pin) => {
    const sits = seats.some(
      (seat) => seat.review === pin.review && seat.role === pin.role && seat.reviewer === pin.reviewer,
    )
    const dated =
      pin.window === undefined ||
      windows.some((one) => one.review === pin.review && one.window === pin.window)
    return sits && dated ? [] : [`${pin.reviewer} is not where they are pinned at ${pin.review}`]
  })

/** The fit of a pair, afresh. */
export function fitFor(
  problem: AllocationProblem,
  person: Person,
  review: Review,
  usual: number | null,
): number {
  const given = givenOf(problem).get(JSON.stringify([person.id, review.id]))
  if (given !== undefined) return given
  const { experience, focus, development, travel } = problem.weights
  const all = experience + focus + development + travel
  const part = (of: string[]) =>
    of.length === 0 ? 1 : of.filter((tag) => person.experience.includes(tag)).length / of.length
  const learns = person.wishes.some((tag) => [...review.experience, ...review.focus].includes(tag)) ? 1 : 0
  const near =
    person.place && review.place && usual ? usual / (usual + metres(person.place, review.place)) : 0.5
  return all === 0
    ? 0
    : (experience * part(review.experience) +
        focus * part(review.focus) +
        development * learns +
        travel * near) /
        all
}

type Place = { easting: number; northing: number }
const metres = (one: Place, other: Place) =>
  Math.sqrt((one.easting - other.easting) ** 2 + (one.northing - other.northing) ** 2)

export function usualJourney({ reviewers, reviews }: AllocationProblem): number | null {
  const all = reviewers.flatMap((person) =>
    reviews.flatMap((review) => (person.place && review.place ? [metres(person.place, review.place)] : [])),
  )
  return all.sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? null
}

/** By how many places each review's fit is divided: those of roles it needs that anybody could take on some dates. */
export function divisors(problem: AllocationProblem): Map<string, number> {
  return new Map(
    problem.reviews.map((review) => {
      const sum = roles.reduce((all, role) => {
        const own = review.places.filter((place) => place.role === role)
        if (!own.some(({ needed, count }) => needed && count > 0)) return all
        const count = own.reduce((n, place) => n + place.count, 0)
        const able = problem.reviewers.filter((person) => couldInGroup(problem, person, review, role)).length
        return all + Math.min(count, able)
      }, 0)
      return [review.id, sum]
    }),
  )
}

// In a group whoever leads or is a peer must be able to in all its reviews but those of their own trusts.
function couldInGroup(problem: AllocationProblem, person: Person, review: Review, role: PlaceRole): boolean {
  if (!couldEver(problem, person, review, role)) return false
  const pinned = problem.pins.some((pin) => pin.review === review.id && pin.reviewer === person.id)
  if (review.group === null || (role !== 'lead' && role !== 'peer') || pinned) return true
  return problem.reviews.every(
    (other) =>
      other.group !== review.group ||
      other.places.every((place) => place.role !== role || place.count === 0) ||
      (other.host !== null && person.trusts.includes(other.host)) ||
      couldEver(problem, person, other, role),
  )
}

// Held to the same understanding of "can be filled at all" as issue 4: looked at alone, pins and loads included.
function couldEver(problem: AllocationProblem, person: Person, review: Review, role: PlaceRole): boolean {
  const pinned = problem.pins.find((pin) => pin.review === review.id && pin.reviewer === person.id)
  if (pinned ? pinned.role !== role : person.already >= person.load.most) return false
  const shut = (id: string) =>
    problem.pins.some((pin) => pin.review === review.id && pin.window !== undefined && pin.window !== id)
  return review.windows.some(
    ({ id, days }) =>
      !shut(id) &&
      faultsOfSeat(problem, { review: review.id, role, reviewer: person.id }, new Map([[review.id, days]]))
        .length === 0 &&
      !alone(person, review, role),
  )
}
const alone = (person: Person, review: Review, role: PlaceRole) =>
  role === 'lead' &&
  !person.roles.includes('lead') &&
  !review.places.some((place) => place.role === 'quality_assurer' && place.count > 0)

/** What an arrangement is worth, goal by goal. */
export function worthOf(
  problem: AllocationProblem,
  seats: readonly Seat[],
  by = divisors(problem),
  usual = usualJourney(problem),
) {
  let [filled, wanted, worst, total] = [0, 0, Number.POSITIVE_INFINITY, 0]
  const people = new Map(problem.reviewers.map((person) => [person.id, person]))
  for (const review of problem.reviews) {
    const team = seats.filter((seat) => seat.review === review.id)
    let served = 0
    for (const role of roles) {
      const own = review.places.filter((place) => place.role === role)
      const must = own.reduce((n, place) => (place.needed ? n + place.count : n), 0)
      const sits = team.filter((seat) => seat.role === role)
      filled += Math.min(must, sits.length)
      wanted += Math.max(0, sits.length - must)
      for (const seat of sits) {
        const person = people.get(seat.reviewer)
        const fit = person ? fitFor(problem, person, review, usual) : 0
        total += fit
        if (must > 0) served += fit
      }
    }
    const n = by.get(review.id) ?? 0
    if (n > 0) worst = Math.min(worst, served / n)
  }
  for (const person of problem.reviewers) {
    const own = seats.filter((seat) => seat.reviewer === person.id)
    const leads = own.filter(({ role }) => role === 'lead').length + person.alreadyLeading
    if (person.roles.includes('lead'))
      total -= problem.weights.leads * Math.max(0, problem.rules.leadsAtLeast - leads)
    if (!problem.rules.leastIsRule)
      total -= problem.weights.least * Math.max(0, person.load.least - person.already - own.length)
  }
  for (const trust of new Set(problem.reviewers.flatMap(({ trusts }) => trusts))) {
    const gives = seats.filter((seat) => people.get(seat.reviewer)?.trusts.includes(trust)).length
    const takes = problem.reviews.filter(({ host }) => host === trust).length
    total -= problem.weights.spread * Math.max(0, gives - takes)
  }
  if (worst === Number.POSITIVE_INFINITY) worst = 0
  return {
    filled,
    wanted,
    worst: Math.min(worst, problem.rules.worstEnough ?? Number.POSITIVE_INFINITY),
    total,
  }
}

/** A plan's rules, and whether what it says of itself is so. */
export function checkAllocation(problem: AllocationProblem, plan: AllocationPlan): string[] {
  const faults = faultsOf(problem, { seats: plan.assignments, windows: plan.windows })
  const worth = worthOf(problem, plan.assignments)
  for (const { goal, value, bound } of plan.goals) {
    if (Math.abs(worth[goal] - value) > 1e-5)
      faults.push(`${goal} is ${worth[goal]}, not ${value} as it says`)
    if (bound < value - 1e-9) faults.push(`${goal} has a bound of ${bound} below its value`)
  }
  return faults
}
