import { withinYears } from '../dates.ts'
import type { Rule, Seat } from '../plan.ts'
import type { Review, Reviewer } from '../problem.ts'
import { pairKey, placesOf, type Round } from '../round.ts'
import type { Arrangement } from '../rules.ts'
import { hasRole, leadsProvisionally } from './standing.ts'

/** What the rest of the arrangement says about one seat of it. */
export function teamRules(at: Arrangement, seat: Seat, reviewer: Reviewer, review: Review): Rule[] {
  const team = at.byReview.get(review.id) ?? []
  return [
    ...places(team, seat, review),
    ...sharedTrusts(at.round, team, reviewer, review),
    ...assurer(team, seat, reviewer, review),
    ...reciprocal(at, reviewer, review),
    ...sameTeam(at, seat, reviewer, review),
  ]
}

function places(team: Seat[], seat: Seat, review: Review): Rule[] {
  const found: Rule[] = []
  const count = placesOf(review, seat.role)
  if (team.filter(({ role }) => role === seat.role).length > count)
    found.push({ kind: 'full', review: review.id, role: seat.role, count })
  if (team.filter(({ reviewer }) => reviewer === seat.reviewer).length > 1)
    found.push({ kind: 'twice', reviewer: seat.reviewer, review: review.id })
  return found
}

function sharedTrusts(round: Round, team: Seat[], reviewer: Reviewer, review: Review): Rule[] {
  if (!round.problem.rules.oneATrust) return []
  return team.flatMap(({ reviewer: id }) => {
    if (id === reviewer.id) return []
    const trust = round.reviewers.get(id)?.trusts.find((theirs) => reviewer.trusts.includes(theirs))
    if (trust === undefined) return []
    return [{ kind: 'one_a_trust' as const, reviewer: reviewer.id, review: review.id, trust, with: id }]
  })
}

// A provisional lead leads only beside a quality assurer (MISSION C3). With no such place the standing rules say so.
const assurer = (team: Seat[], seat: Seat, reviewer: Reviewer, review: Review): Rule[] =>
  leadsProvisionally(reviewer, seat.role) &&
  hasRole(reviewer, seat.role) &&
  placesOf(review, 'quality_assurer') > 0 &&
  !team.some(({ role }) => role === 'quality_assurer')
    ? [{ kind: 'no_assurer', reviewer: reviewer.id, review: review.id }]
    : []

/** Whether two reviews may not have people of each other's hosts: near in time, and not of one group (MISSION B5, C7). */
export const mayNotExchange = (round: Round, one: Review, other: Review, days: [number, number]): boolean =>
  one.host !== null &&
  other.host !== null &&
  one.host !== other.host &&
  (one.group === null || one.group !== other.group) &&
  withinYears(days[0], days[1], round.problem.rules.reciprocalYears)

// A review the other way round: somebody of this host sits in a review that a trust of this reviewer hosts. A tie
// that was waived for either of the two seats is waived for both.
function reciprocal(at: Arrangement, reviewer: Reviewer, review: Review): Rule[] {
  const { round, windowOf, byReview } = at
  const { host } = review
  if (host === null || round.waived.has(pairKey(reviewer.id, review.id))) return []
  return reviewer.trusts.flatMap((trust) =>
    (round.hostedBy.get(trust) ?? []).flatMap((other) => {
      const days: [number, number] = [windowOf(review.id)?.first ?? 0, windowOf(other.id)?.first ?? 0]
      const theirs = (byReview.get(other.id) ?? []).some(
        (seat) =>
          round.reviewers.get(seat.reviewer)?.trusts.includes(host) &&
          !round.waived.has(pairKey(seat.reviewer, other.id)),
      )
      if (!theirs || !mayNotExchange(round, review, other, days)) return []
      return [
        {
          kind: 'reciprocal' as const,
          reviewer: reviewer.id,
          review: review.id,
          trust: host,
          other: other.id,
        },
      ]
    }),
  )
}

/** Whether a seat of a group's review must be held in others of the group too: leads and peers (MISSION B5). */
export const goesThroughGroup = (role: Seat['role']): boolean => role === 'lead' || role === 'peer'

/** The reviews of its group that a seat's holder must be in too, in the same role: all but those of their own trusts. */
export const boundReviews = (
  round: Round,
  reviewer: Reviewer,
  review: Review,
  role: Seat['role'],
): Review[] =>
  review.group === null || !goesThroughGroup(role)
    ? []
    : (round.groups.get(review.group) ?? []).filter(
        (other) =>
          other.id !== review.id &&
          placesOf(other, role) > 0 &&
          !(other.host !== null && reviewer.trusts.includes(other.host)),
      )

function sameTeam({ round, byReview }: Arrangement, seat: Seat, reviewer: Reviewer, review: Review): Rule[] {
  const missing = boundReviews(round, reviewer, review, seat.role).some(
    (other) =>
      !byReview.get(other.id)?.some((held) => held.reviewer === reviewer.id && held.role === seat.role),
  )
  return missing
    ? [{ kind: 'same_team', reviewer: reviewer.id, review: review.id, group: review.group ?? '' }]
    : []
}
