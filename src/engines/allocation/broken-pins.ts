import { outOfWindow } from './model/candidates.ts'
import type { Rule, Seat } from './plan.ts'
import type { AllocationProblem, Pin } from './problem.ts'
import { roundOf, type Window } from './round.ts'
import { standingRules } from './rules/standing.ts'
import { checkPlan, ruleKey } from './rules.ts'

/** Rules that pins break by themselves, whatever else is planned: then no plan is possible until one is lifted. */
export function brokenPins(problem: AllocationProblem): Rule[] {
  const round = roundOf(problem)
  const broken = problem.pins.flatMap((pin) => standing(problem, pin, windowsOf(problem, pin)))
  const settled = problem.pins.filter((pin) => windowsOf(problem, pin).length <= 1)
  const windows = settled.map((pin) => ({ review: pin.review, window: windowsOf(problem, pin)[0]?.id ?? '' }))
  const seats: Seat[] = problem.pins.map(({ review, role, reviewer }) => ({ review, role, reviewer }))
  const dated = new Set(settled.map(({ review }) => review))
  const between = checkPlan(problem, seats, windows).flatMap(({ rule }) =>
    counts(rule, dated) ? [rule] : [],
  )
  const shut = problem.pins.filter(
    (pin) => round.reviews.has(pin.review) && windowsOf(problem, pin).length === 0,
  )
  const all = [
    ...broken,
    ...between,
    ...shut.map(({ reviewer, review, role }) => ({ kind: 'pinned' as const, reviewer, review, role })),
  ]
  return [...new Map(all.map((rule) => [ruleKey(rule), rule])).values()]
}

// What others could still mend, such as a quality assurer to come, does not count; nor dates that are still open.
function counts(rule: Rule, dated: Set<string>): boolean {
  if (rule.kind === 'same_days' || rule.kind === 'rest' || rule.kind === 'reciprocal')
    return dated.has(rule.review) && dated.has(rule.other)
  return rule.kind === 'most' || rule.kind === 'one_a_trust' || rule.kind === 'full' || rule.kind === 'twice'
}

function windowsOf(problem: AllocationProblem, pin: Pin): Window[] {
  const round = roundOf(problem)
  const pins = round.pins.get(pin.review) ?? []
  return (round.windows.get(pin.review) ?? []).filter(({ id }) => !outOfWindow(pins, id))
}

// The rules of the window that breaks the fewest: none, if there is a window in which the pin may stand.
function standing(problem: AllocationProblem, pin: Pin, windows: Window[]): Rule[] {
  const round = roundOf(problem)
  const reviewer = round.reviewers.get(pin.reviewer)
  const review = round.reviews.get(pin.review)
  if (!reviewer || !review) return []
  const all = windows.map((window) => standingRules(round, reviewer, review, pin.role, window))
  return all.sort((one, other) => one.length - other.length)[0] ?? []
}
