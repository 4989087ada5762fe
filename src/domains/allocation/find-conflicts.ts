import { dayNumber } from '../../engines/allocation/dates.ts'
import { standsInTheWay } from '../../engines/allocation/rules/ties.ts'
import { dateRange, longDate } from '../../web/dates.ts'
import type { TeamPart } from './parts.ts'

// Conflicts of interest, worked out from what is known before anyone is asked (MISSION C7, D1). Facts in, words out.

/** How long a former post or a review the other way round still counts. Both are defaults of ours. */
const FORMER_EMPLOYER_YEARS = 3
const RECIPROCAL_YEARS = 2

type Period = { since: string | null; until: string | null }
type AtTrust = { trustId: string; trustName: string }
type Kind = 'employer' | 'former_employer' | 'governance' | 'family' | 'competition' | 'other'

export type CandidateFacts = {
  name: string
  /** programme roles held today */
  roles: string[]
  posts: (Period & AtTrust & { post: string })[]
  relationships: (Period & AtTrust & { kind: Kind })[]
  /** what else they may be in a team for */
  parts?: TeamPart[]
  /** days that they said they cannot do */
  away?: { from: string; until: string }[]
  /** places in other reviews, asked or accepted, on either side */
  otherReviews: { trustName: string; days: string[] }[]
}
export type ReviewFacts = {
  place: 'lead_reviewer' | 'peer_reviewer'
  /** what they would be there for, where it is not the usual part of the place */
  part?: TeamPart
  host: AtTrust
  days: string[]
  /** a fixed set of trusts that review each other by design (MISSION B5) */
  group: boolean
  /** the host's people in the visiting team of other trusts */
  hostReviewed: (AtTrust & { by: string; day1: string })[]
  /** others in the team of this review, asked or accepted, and the trusts that they work for */
  team: { name: string; trusts: AtTrust[] }[]
}
type ConflictKind = Kind | 'reciprocal' | 'same_days' | 'away' | 'not_in_pool' | 'same_trust'
export type Conflict = { kind: ConflictKind; words: string; waivable: boolean }

/** What stands between a person and a place in a review. Nothing sets aside two places at once, or one's own employer. */
export function findConflicts(candidate: CandidateFacts, review: ReviewFacts): Conflict[] {
  const found = [
    ...fromPosts(candidate, review),
    ...fromRelationships(candidate, review),
    ...sameDays(candidate, review),
    ...awayThen(candidate, review),
    ...outsidePool(candidate, review),
    ...sameTrust(candidate, review),
    ...reciprocal(candidate, review),
  ]
  return found.filter((one, place) => found.findIndex((other) => other.words === one.words) === place)
}

const conflict = (kind: ConflictKind, words: string): Conflict => ({
  kind,
  words,
  waivable: kind !== 'same_days' && kind !== 'employer',
})

const firstDay = (review: ReviewFacts) => review.days[0] ?? ''
const yearsBefore = (date: string, years: number) => `${Number(date.slice(0, 4)) - years}${date.slice(4)}`
const holdsOn = ({ until }: Period, date: string) => until === null || until >= date

// What a dated tie is on day one is said by the engine, as for whole rounds.
const tieOn = (tie: Period & { kind: Kind }, review: ReviewFacts) =>
  standsInTheWay(tie, dayNumber(firstDay(review)), FORMER_EMPLOYER_YEARS)

/** Whoever chaired the trustees has governed and was employed by nobody, but counts for as long as who was. */
function fromPosts({ posts }: CandidateFacts, review: ReviewFacts): Conflict[] {
  const { trustId, trustName } = review.host
  return posts
    .filter((post) => post.trustId === trustId)
    .flatMap((post) => {
      const kind = tieOn({ ...post, kind: 'employer' }, review)
      if (kind === null) return []
      const chaired = kind === 'employer' ? 'Chairs' : 'Chaired'
      if (post.post === 'chair')
        return [
          conflict(
            'governance',
            `${chaired} the trustees of ${trustName}${kind === 'employer' ? '' : ended(post)}.`,
          ),
        ]
      return [conflict(kind, declared[kind](trustName, ended(post)))]
    })
}

const ended = ({ until }: Period) => (until ? ` until ${longDate(until)}` : '')
const formerRule = `Employers of the last ${FORMER_EMPLOYER_YEARS === 3 ? 'three' : FORMER_EMPLOYER_YEARS} years are ruled out.`

function fromRelationships({ relationships }: CandidateFacts, review: ReviewFacts): Conflict[] {
  const { trustId, trustName } = review.host
  return relationships
    .filter((one) => one.trustId === trustId)
    .flatMap((one) => {
      const kind = tieOn(one, review)
      return kind === null ? [] : [conflict(kind, declared[kind](trustName, ended(one)))]
    })
}

const declared: Record<Kind, (trust: string, ended: string) => string> = {
  employer: (trust) => `Works for ${trust}, the host.`,
  former_employer: (trust, ended) => `Worked for ${trust}${ended}. ${formerRule}`,
  governance: (trust) => `Has a part in the governance of ${trust}.`,
  family: (trust) => `Declared family or a close friend at ${trust}.`,
  competition: (trust) => `Declared that they compete with ${trust}.`,
  other: (trust) => `Declared something else that connects them with ${trust}.`,
}

const sameDays = ({ otherReviews }: CandidateFacts, { days }: ReviewFacts) =>
  otherReviews
    .filter((other) => other.days.some((day) => days.includes(day)))
    .map((other) =>
      conflict('same_days', `Has a place in the review of ${other.trustName} on the same days.`),
    )

const awayThen = ({ away = [] }: CandidateFacts, { days }: ReviewFacts) =>
  away
    .filter(({ from, until }) => days.some((day) => from <= day && day <= until))
    .map(({ from, until }) =>
      conflict(
        'away',
        from === until ? `Cannot do ${longDate(from)}.` : `Cannot do ${dateRange(from, until)}.`,
      ),
    )

function outsidePool({ roles, parts = [] }: CandidateFacts, { place, part }: ReviewFacts) {
  if (part === 'shadow' || part === 'quality_assurer') return parts.includes(part) ? [] : [notFor(part)]
  if (roles.includes(place)) return []
  return [
    conflict(
      'not_in_pool',
      place === 'lead_reviewer' ? 'Is not one of the lead reviewers.' : 'Is not one of the peer reviewers.',
    ),
  ]
}

const notFor = (part: 'shadow' | 'quality_assurer') =>
  conflict(
    'not_in_pool',
    part === 'shadow' ? 'Is not down to shadow a review.' : 'Is not one of the quality assurers.',
  )

/** At most one reviewer from a trust, so that nobody reviews beside their own chief executive. */
function sameTrust({ posts }: CandidateFacts, review: ReviewFacts) {
  const mine = new Set(posts.filter((post) => holdsOn(post, firstDay(review))).map((post) => post.trustId))
  return review.team.flatMap(({ name, trusts }) =>
    trusts
      .filter((trust) => mine.has(trust.trustId))
      .map((trust) =>
        conflict('same_trust', `${name}, of the same trust (${trust.trustName}), is in the team.`),
      ),
  )
}

function reciprocal({ posts }: CandidateFacts, review: ReviewFacts) {
  if (review.group) return []
  const day = firstDay(review)
  const [from, to] = [yearsBefore(day, RECIPROCAL_YEARS), yearsBefore(day, -RECIPROCAL_YEARS)]
  const mine = new Set(posts.filter((post) => holdsOn(post, day)).map((post) => post.trustId))
  return review.hostReviewed
    .filter((one) => mine.has(one.trustId) && one.day1 >= from && one.day1 <= to)
    .map((one) =>
      conflict(
        'reciprocal',
        `${one.by} of ${review.host.trustName} has a place in the review of their trust, ${one.trustName}, on ${longDate(one.day1)}.`,
      ),
    )
}
