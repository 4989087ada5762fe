import type { Rule, Seat } from './plan.ts'
import type { AllocationProblem, Reviewer } from './problem.ts'
import { gathered, type Round, roundOf, type Window } from './round.ts'
import { datesMeet } from './rules/days.ts'
import { pinsMissed, pinsMissing } from './rules/pins.ts'
import { standingRules } from './rules/standing.ts'
import { teamRules } from './rules/team.ts'

// The one place where it is said whether somebody may take a place. The solver's model is built from the same
// functions; the board calls these at every move. No Node here, nor in what this imports: it runs in the browser.

export type ChosenWindows = readonly { review: string; window: string }[]

/** Everything that an arrangement's rules are looked up in. Made once for many questions about one arrangement. */
export type Arrangement = {
  round: Round
  byReview: Map<string, Seat[]>
  byReviewer: Map<string, Seat[]>
  windowOf: (review: string) => Window | undefined
}

/** Reads an arrangement. Where no window is chosen for a review, its first is meant; ids that are unknown are left out. */
export function arrangementOf(
  problem: AllocationProblem,
  seats: readonly Seat[],
  windows: ChosenWindows,
): Arrangement {
  const round = roundOf(problem)
  const chosen = new Map(windows.map(({ review, window }) => [review, window]))
  const known = seats.filter(
    ({ reviewer, review }) => round.reviewers.has(reviewer) && round.reviews.has(review),
  )
  return {
    round,
    byReview: gathered(known, ({ review }) => review),
    byReviewer: gathered(known, ({ reviewer }) => reviewer),
    windowOf: (review) => {
      const all = round.windows.get(review)
      return all?.find(({ id }) => id === chosen.get(review)) ?? all?.[0]
    },
  }
}

/**
 * The rules that stand between a person and a place beside the other seats of an arrangement (MISSION C7, D1).
 * A seat equal to the one asked about is not held against itself. Empty: they may take it.
 */
export function rulesAgainst(
  problem: AllocationProblem,
  seat: Seat,
  seats: readonly Seat[],
  windows: ChosenWindows,
): Rule[] {
  const others = seats.filter(
    ({ review, role, reviewer }) =>
      review !== seat.review || role !== seat.role || reviewer !== seat.reviewer,
  )
  return rulesInArrangement(arrangementOf(problem, [...others, seat], windows), seat)
}

/** The same for a seat that is part of an arrangement which has been read already. */
export function rulesInArrangement(arrangement: Arrangement, seat: Seat): Rule[] {
  const { round, windowOf } = arrangement
  const reviewer = round.reviewers.get(seat.reviewer)
  const review = round.reviews.get(seat.review)
  const window = windowOf(seat.review)
  if (!reviewer || !review || !window) return []
  return [
    ...standingRules(round, reviewer, review, seat.role, window),
    ...ownRules(arrangement, seat, reviewer, window),
    ...teamRules(arrangement, seat, reviewer, review),
    ...pinsMissed(round, seat),
  ]
}

// What a person's other places say: the same days, days of rest, how many reviews they do.
function ownRules(arrangement: Arrangement, seat: Seat, reviewer: Reviewer, window: Window): Rule[] {
  const own = arrangement.byReviewer.get(reviewer.id) ?? []
  const { restDays } = arrangement.round.problem.rules
  const found: Rule[] = []
  for (const other of own) {
    const theirs = other.review === seat.review ? undefined : arrangement.windowOf(other.review)
    if (!theirs) continue
    const named = { reviewer: reviewer.id, review: seat.review, other: other.review }
    if (datesMeet(window, theirs, 0)) found.push({ kind: 'same_days', ...named })
    else if (datesMeet(window, theirs, restDays)) found.push({ kind: 'rest', ...named, days: restDays })
  }
  const reviews = new Set(own.map(({ review }) => review)).size
  if (reviews + reviewer.already > reviewer.load.most)
    found.push({ kind: 'most', reviewer: reviewer.id, most: reviewer.load.most })
  return found
}

/**
 * Every broken rule of a whole arrangement, each told once for every seat that it touches, then pins that nobody
 * sits in. Empty: the arrangement may stand. A 40 × 250 board takes a few milliseconds.
 */
export function checkPlan(
  problem: AllocationProblem,
  seats: readonly Seat[],
  windows: ChosenWindows,
): { seat: Seat | null; rule: Rule }[] {
  const arrangement = arrangementOf(problem, seats, windows)
  const broken = seats.flatMap((seat) =>
    rulesInArrangement(arrangement, seat).map((rule) => ({ seat, rule })),
  )
  const missing = pinsMissing(arrangement).map((rule) => ({ seat: null, rule }))
  return [...broken, ...missing, ...tooFew(arrangement).map((rule) => ({ seat: null, rule }))]
}

/**
 * The rules that a change breaks, looked for only where it can: in the reviews that it touches and those of their groups.
 * Empty for a change of a plan that broke nothing: the changed one breaks nothing either.
 */
export function checkChange(
  problem: AllocationProblem,
  before: readonly Seat[],
  after: readonly Seat[],
  windows: ChosenWindows,
): Rule[] {
  const key = ({ review, role, reviewer }: Seat) => JSON.stringify([review, role, reviewer])
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))]
  const changed = [
    ...before.filter((seat) => !is.has(key(seat))),
    ...after.filter((seat) => !was.has(key(seat))),
  ]
  const arrangement = arrangementOf(problem, after, windows)
  const { round } = arrangement
  const touched = new Set(changed.map(({ review }) => review))
  for (const id of [...touched])
    for (const other of round.groups.get(round.reviews.get(id)?.group ?? '') ?? []) touched.add(other.id)
  const seats = [...touched].flatMap((id) => arrangement.byReview.get(id) ?? [])
  const pins = pinsMissing(arrangement).filter((rule) => 'review' in rule && touched.has(rule.review))
  return [...seats.flatMap((seat) => rulesInArrangement(arrangement, seat)), ...pins, ...tooFew(arrangement)]
}

// Only where the least load is a rule and not a wish, as in published matrices.
function tooFew({ round, byReviewer }: Arrangement): Rule[] {
  if (!round.problem.rules.leastIsRule) return []
  return round.problem.reviewers.flatMap(({ id, load, already }) =>
    (byReviewer.get(id)?.length ?? 0) + already < load.least
      ? [{ kind: 'least' as const, reviewer: id, least: load.least }]
      : [],
  )
}

/** What makes two broken rules the same one: those between two people or two reviews are one, seen from either side. */
export function ruleKey(rule: Rule): string {
  const { kind } = rule
  if (kind === 'same_days' || kind === 'rest')
    return JSON.stringify([kind, rule.reviewer, ...[rule.review, rule.other].sort()])
  if (kind === 'one_a_trust')
    return JSON.stringify([kind, rule.review, rule.trust, ...[rule.reviewer, rule.with].sort()])
  if (kind === 'reciprocal') return JSON.stringify([kind, ...[rule.review, rule.other].sort()])
  if (kind === 'most' || kind === 'untrained' || kind === 'not_agreed')
    return JSON.stringify([kind, rule.reviewer])
  return JSON.stringify(rule)
}

const never = new Set<Rule['kind']>(['same_days', 'role', 'own_trust', 'twice', 'full', 'pinned', 'least'])
/** Whether the programme could set a rule aside. Never: two reviews at once, one's own trust or employer, a role. */
export const canRelax = (rule: Rule): boolean =>
  !never.has(rule.kind) && !(rule.kind === 'relationship' && rule.tie === 'employer')
