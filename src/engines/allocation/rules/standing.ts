import type { Rule } from '../plan.ts'
import type { PlaceRole, Review, Reviewer } from '../problem.ts'
import { metresBetween, pairKey, placesOf, type Round, type Window } from '../round.ts'
import { standsInTheWay } from './ties.ts'

// Rules that hold whatever everybody else does. The solver never offers a place against one of them.

/** The rules between a person and a place in one window of a review, by themselves. */
export function standingRules(
  round: Round,
  reviewer: Reviewer,
  review: Review,
  role: PlaceRole,
  window: Window,
): Rule[] {
  const waived = round.waived.has(pairKey(reviewer.id, review.id))
  return [
    ...gates(reviewer, role),
    ...dates(round, reviewer, review, window),
    ...ties(round, reviewer, review, window, waived),
    ...(waived ? [] : nearby(round, reviewer, review)),
    ...barred(round, reviewer, review),
    ...alone(reviewer, review, role),
  ]
}

/** The lead's place is for a lead or a provisional lead (MISSION C3); every other for those who have its name. */
export const hasRole = ({ roles }: Reviewer, role: PlaceRole): boolean =>
  roles.includes(role) || (role === 'lead' && roles.includes('provisional_lead'))

/** Whether they would lead as a provisional lead, and so only beside a quality assurer. */
export const leadsProvisionally = ({ roles }: Reviewer, role: PlaceRole): boolean =>
  role === 'lead' && !roles.includes('lead')

function gates(reviewer: Reviewer, role: PlaceRole): Rule[] {
  const found: Rule[] = []
  if (!hasRole(reviewer, role)) found.push({ kind: 'role', reviewer: reviewer.id, role })
  if (!reviewer.trained) found.push({ kind: 'untrained', reviewer: reviewer.id })
  if (!reviewer.agreed) found.push({ kind: 'not_agreed', reviewer: reviewer.id })
  return found
}

function dates(round: Round, reviewer: Reviewer, review: Review, window: Window): Rule[] {
  const away = round.away
    .get(reviewer.id)
    ?.find(({ from, until }) => window.days.some((day) => from <= day && day <= until))
  if (!away) return []
  return [{ kind: 'unavailable', reviewer: reviewer.id, review: review.id, ...away.written }]
}

function ties(round: Round, reviewer: Reviewer, review: Review, window: Window, waived: boolean): Rule[] {
  const trust = review.host
  if (trust === null) return []
  const found: Rule[] = []
  if (reviewer.trusts.includes(trust))
    found.push({ kind: 'own_trust', reviewer: reviewer.id, review: review.id, trust })
  for (const tie of round.ties.get(pairKey(reviewer.id, trust)) ?? []) {
    const kind = standsInTheWay(tie, window.first, round.problem.rules.employerYears)
    if (!kind || (waived && kind !== 'employer')) continue
    const { until } = tie
    found.push({ kind: 'relationship', reviewer: reviewer.id, review: review.id, trust, tie: kind, until })
  }
  return found
}

// Competition by distance (MISSION C7): only of somebody who works for a trust, from their place to the host's.
function nearby(round: Round, reviewer: Reviewer, review: Review): Rule[] {
  const { nearbyMetres } = round.problem.rules
  if (nearbyMetres === null || !reviewer.place || !review.place || reviewer.trusts.length === 0) return []
  const metres = Math.round(metresBetween(reviewer.place, review.place))
  return metres < nearbyMetres ? [{ kind: 'nearby', reviewer: reviewer.id, review: review.id, metres }] : []
}

function barred(round: Round, reviewer: Reviewer, review: Review): Rule[] {
  const reason = round.barred.get(pairKey(reviewer.id, review.id))
  return reason === undefined ? [] : [{ kind: 'barred', reviewer: reviewer.id, review: review.id, reason }]
}

// Where a review has no quality assurer's place at all, nobody can lead it provisionally.
const alone = (reviewer: Reviewer, review: Review, role: PlaceRole): Rule[] =>
  leadsProvisionally(reviewer, role) && hasRole(reviewer, role) && placesOf(review, 'quality_assurer') === 0
    ? [{ kind: 'no_assurer', reviewer: reviewer.id, review: review.id }]
    : []
