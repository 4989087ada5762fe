import { dayNumber } from '../../../engines/allocation/dates.ts'
import {
  type AllocationProblem,
  type AllocationProblemInput,
  allocationProblem,
  type PlaceRole,
  rules,
} from '../../../engines/allocation/problem.ts'
import { standsInTheWay } from '../../../engines/allocation/rules/ties.ts'
import { longDate } from '../../../web/dates.ts'
import { partOf } from '../parts.ts'
import { sizeTag } from '../pool/experience.ts'
import { loadOf, partsFor } from '../pool/loads.ts'
import { speaksOfTies } from '../set-aside-kinds.ts'
import type {
  awayDays,
  declinedHere,
  PoolPerson,
  placesElsewhere,
  RoundSeat,
  reviewedBy,
  Taking,
  tiesOf,
  waivedMembers,
} from './people-facts.server.ts'
import type { RoundReview } from './review-facts.server.ts'
import { type RoundRow, usualGap, usualSeconds } from './round.ts'

type Of<F extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>
export type ProblemFacts = {
  round: RoundRow
  reviews: RoundReview[]
  people: PoolPerson[]
  taking: Taking[]
  seats: RoundSeat[]
  elsewhere: Of<typeof placesElsewhere>
  away: Of<typeof awayDays>
  ties: Of<typeof tiesOf>
  waived: Of<typeof waivedMembers>
  declined: Of<typeof declinedHere>
  reviewed: Of<typeof reviewedBy>
  today: string
}

const usualRules = rules.parse({})

/** What the database knows of a round, as the engine is given it. Pure; the same facts give the same problem. */
export function buildProblem(facts: ProblemFacts): AllocationProblem {
  const { round, reviews } = facts
  const { settings } = round
  const input: AllocationProblemInput = {
    version: 1,
    reviewers: facts.people.map((person) => reviewerOf(person, facts)),
    reviews: reviews.map((review) => reviewOf(review, facts)),
    relationships: relationshipsOf(facts),
    pins: pinsOf(facts),
    barred: [...declinesOf(facts), ...exchangesOf(facts)],
    waived: waivedOf(facts),
    rules: settings.rules,
    weights: settings.weights,
    limits: { seconds: settings.seconds ?? usualSeconds, gap: usualGap },
  }
  return allocationProblem.parse(input)
}

/** The id of the days that a review has; other windows have ids of their own. */
export const ownWindow = (reviewId: string) => `own:${reviewId}`

function reviewerOf(person: PoolPerson, facts: ProblemFacts) {
  const { elsewhere, ties, away } = facts
  const mine = <Row extends { personId: string }>(rows: Row[]) =>
    rows.filter((row) => row.personId === person.id)
  const others = mine(elsewhere)
  const thisYear = others.filter(({ thisYear }) => thisYear)
  const current = mine(ties.posts).filter(({ post, until }) => post !== 'chair' && isNow(until, facts.today))
  return {
    id: person.id,
    name: person.name,
    roles: rolesOf(person, facts),
    trusts: [...new Set(current.map(({ trustId }) => trustId))],
    place: person.home.place,
    load: withPins(loadOf(person, person.roles.includes('lead_reviewer')), person, thisYear.length, facts),
    already: thisYear.length,
    alreadyLeading: thisYear.filter(({ role }) => role === 'lead_reviewer').length,
    // a place elsewhere takes its days as surely as a holiday
    unavailable: [
      ...mine(away).map(({ from, until }) => ({ from, until })),
      ...others.map(({ day1, day3 }) => ({ from: day1, until: day3 })),
    ],
    experience: person.experience,
    wishes: person.wishes,
    trained: person.trainedUntil === null || person.trainedUntil >= lastDay(facts),
  }
}

const isNow = (until: string | null, today: string) => until === null || until >= today
const lastDay = ({ reviews, today }: ProblemFacts) =>
  reviews.reduce((last, { day3 }) => (day3 > last ? day3 : last), today)

/** Somebody who has a place keeps the part that they were given it for. */
function rolesOf(person: PoolPerson, { taking }: ProblemFacts) {
  const held = taking.filter(({ personId }) => personId === person.id).flatMap((one) => partOf(one) ?? [])
  return [...new Set([...partsFor(person), ...held])]
}

/** Whoever has been asked for more than they wrote down has been asked: that is not undone by a number. */
function withPins(
  load: { least: number; most: number },
  person: PoolPerson,
  already: number,
  { taking }: ProblemFacts,
) {
  const held = already + taking.filter(({ personId }) => personId === person.id).length
  return { least: load.least, most: Math.max(load.most, held) }
}

function reviewOf(review: RoundReview, { taking }: ProblemFacts) {
  const held = (place: PlaceRole) =>
    taking.filter((one) => one.reviewId === review.id && placeOf(one) === place).length
  const places: [PlaceRole, number, boolean][] = [
    ['lead', 1, true],
    ['peer', review.peers, true],
    ['shadow', review.shadows, false],
    ['quality_assurer', review.qualityAssurers, false],
  ]
  return {
    id: review.id,
    name: review.trustName,
    host: review.trustId,
    place: review.place,
    windows: [
      { id: ownWindow(review.id), days: [review.day1, review.day2, review.day3] },
      ...review.windows.map(({ id, day1, day2, day3 }) => ({ id, days: [day1, day2, day3] })),
    ],
    places: places
      .map(([role, count, needed]) => ({ role, count: Math.max(count, held(role)), needed }))
      .filter(({ count }) => count > 0),
    experience: [...new Set([...review.experience, sizeTag(review.schools)])],
    focus: review.focus,
    group: review.group,
  }
}

/** The place in a team that somebody takes with their part. */
export function placeOf(taking: { role: Taking['role']; part: string | null }): PlaceRole {
  const part = partOf(taking)
  return part === null || part === 'provisional_lead' || part === 'lead' ? 'lead' : part
}

function relationshipsOf({ ties, today }: ProblemFacts) {
  const former = ties.posts
    .filter(({ post, until }) => post === 'chair' || !isNow(until, today))
    .map(({ personId, trustId, post, since, until }) => ({
      reviewer: personId,
      trust: trustId,
      kind: post === 'chair' ? ('governance' as const) : ('employer' as const),
      since,
      until,
    }))
  const declared = ties.declared.map(({ personId, trustId, kind, since, until }) => ({
    reviewer: personId,
    trust: trustId,
    kind,
    since,
    until,
  }))
  return [...former, ...declared]
}

/** Who has accepted or been asked stays, on the days that they were told; so does whoever a person placed by hand. */
function pinsOf({ taking, seats }: ProblemFacts) {
  const members = taking.map((one) => ({
    reviewer: one.personId,
    review: one.reviewId,
    role: placeOf(one),
    window: ownWindow(one.reviewId),
    because: one.state,
  }))
  const chosen = seats
    .filter((seat) => seat.chosen && !isTaken(seat, taking))
    .map((seat) => ({
      reviewer: seat.personId,
      review: seat.reviewId,
      role: seat.place,
      because: 'chosen' as const,
    }))
  return [...members, ...chosen]
}

type Pair = { reviewId: string; personId: string }
/** A proposal that has become an invitation since. */
export const isTaken = (seat: Pair, taking: Pair[]) =>
  taking.some(({ reviewId, personId }) => reviewId === seat.reviewId && personId === seat.personId)

/** For whom ties with a host were set aside. Whoever declared another since is looked at again. */
function waivedOf(facts: ProblemFacts) {
  const placed = facts.seats
    .filter(({ setAside }) => setAside !== '')
    .map(({ personId, reviewId, broken }) => ({ personId, reviewId, kinds: broken.map(({ kind }) => kind) }))
  const ties = relationshipsOf(facts)
  return [...facts.waived, ...placed]
    .filter(({ kinds }) => speaksOfTies(kinds))
    .filter((one) => tiesThen(one, ties, facts).every((kind) => one.kinds.includes(kind)))
    .map(({ personId, reviewId }) => ({ reviewer: personId, review: reviewId }))
}

/** What stands between somebody and the host on the review's first day, but for the employer that nobody sets aside. */
function tiesThen(pair: Pair, ties: ReturnType<typeof relationshipsOf>, { reviews, round }: ProblemFacts) {
  const review = reviews.find(({ id }) => id === pair.reviewId)
  const years = round.settings.rules.employerYears ?? usualRules.employerYears
  return ties
    .filter(({ reviewer, trust }) => reviewer === pair.personId && trust === review?.trustId)
    .flatMap((tie) => standsInTheWay(tie, dayNumber(review?.day1 ?? ''), years) ?? [])
    .filter((kind) => kind !== 'employer')
}

/** Whoever said no to a review, or was withdrawn from it, is proposed for it again only by hand. */
function declinesOf({ declined, taking, seats, people }: ProblemFacts) {
  return declined
    .filter((one) => people.some(({ id }) => id === one.personId) && !isTaken(one, taking))
    .filter((one) => !seats.some((seat) => seat.chosen && isTaken(one, [seat])))
    .map(({ personId, reviewId }) => ({
      reviewer: personId,
      review: reviewId,
      reason: 'they had a part in this review and left it, or said no',
    }))
}

/** Reviews the other way round that are outside this round: the engine sees only those within it. */
export function exchangesOf(facts: ProblemFacts) {
  const { round, reviews, reviewed, ties, today, people } = facts
  const years = round.settings.rules.reciprocalYears ?? usualRules.reciprocalYears
  const asideFor = waivedOf(facts)
  const known = new Set(people.map(({ id }) => id))
  const workers = ties.posts.filter(({ personId, until }) => known.has(personId) && isNow(until, today))
  const found = reviews.flatMap((review) =>
    reviewed
      .filter(({ hostId, day1 }) => hostId === review.trustId && isWithin(day1, review.day1, years))
      .flatMap(({ reviewedTrust, by, name, day1 }) =>
        workers
          .filter(({ trustId }) => trustId === reviewedTrust)
          .map(({ personId }) => ({
            reviewer: personId,
            review: review.id,
            reason: `${by} of ${review.trustName} has a place in the review of their trust, ${name}, on ${longDate(day1)}.`,
          })),
      ),
  )
  return found.filter(
    (one, at) =>
      found.findIndex((other) => other.reviewer === one.reviewer && other.review === one.review) === at &&
      !asideFor.some((aside) => aside.reviewer === one.reviewer && aside.review === one.review),
  )
}

const isWithin = (one: string, other: string, years: number) =>
  Math.abs(Date.parse(one) - Date.parse(other)) < years * 365.25 * 86_400_000
