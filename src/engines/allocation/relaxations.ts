import { fitAlone } from './fit.ts'
import type { Worth } from './model/goals.ts'
import { keeping } from './model/kept.ts'
import { lift } from './model/lift.ts'
import type { Standing } from './model/restricted.ts'
import { type Highs, isOver, type Watch } from './model/solver.ts'
import { standingOf } from './model/standing.ts'
import { type WholeModel, wholeModel } from './model/whole-model.ts'
import type { AllocationPlan, Relaxation, Rule, Seat } from './plan.ts'
import type { AllocationProblem, PlaceRole } from './problem.ts'
import { roundOf } from './round.ts'
import { canRelax, checkPlan, ruleKey, rulesAgainst } from './rules.ts'
import { movesBetween } from './value.ts'

/** For an empty place: the smallest sets of rules without which it could be filled, several where several are smallest. */
export type PlaceRelaxations = { review: string; role: PlaceRole; ways: Relaxation[] }

const WAYS = 5
/** Above this many candidates only those who need one rule set aside are looked for, without anybody moving. */
const MOST_CANDIDATES = 60_000

/**
 * For each needed place that stays empty, the smallest sets of rules that would have to be set aside to fill it with all
 * other filled places staying so, whoever moves, on the dates that the plan has chosen. Nothing smaller would do. Own
 * trust, present employer, the same days, roles and pins are never set aside. No way: even that would not fill it.
 */
export function relaxationsNow(
  highs: Highs,
  problem: AllocationProblem,
  plan: AllocationPlan,
  watch: Watch,
): PlaceRelaxations[] {
  const dated = onItsDates(problem, plan)
  let model: WholeModel | undefined
  const most = problem.reviewers.length * problem.reviews.length
  return plan.unfilled.map(({ review, role }) => {
    const single = withOneRule(dated, plan, review, role)
    if (single.length > 0 || most > MOST_CANDIDATES || isOver(watch)) return { review, role, ways: single }
    model ??= wholeModel(roundOf(dated), true)
    return { review, role, ways: smallest(highs, model, dated, plan, { review, role }, watch) }
  })
}

function onItsDates(problem: AllocationProblem, plan: AllocationPlan): AllocationProblem {
  const chosen = new Map(plan.windows.map(({ review, window }) => [review, window]))
  return {
    ...problem,
    reviews: problem.reviews.map((review) => ({
      ...review,
      windows: review.windows.filter(({ id }) => id === chosen.get(review.id)),
    })),
  }
}

// Where somebody is kept out by one rule alone, nothing can be smaller: the place stayed empty for want of any plan.
function withOneRule(
  problem: AllocationProblem,
  plan: AllocationPlan,
  id: string,
  role: PlaceRole,
): Relaxation[] {
  const round = roundOf(problem)
  const review = round.reviews.get(id)
  if (!review) return []
  const fits = (reviewer: string) => {
    const person = round.reviewers.get(reviewer)
    return person ? fitAlone(round, person, review) : 0
  }
  return problem.reviewers
    .flatMap(({ id: reviewer }) => {
      const seat: Seat = { review: id, role, reviewer }
      const rules = rulesAgainst(problem, seat, plan.assignments, plan.windows)
      const [only] = rules
      if (!only || rules.length > 1 || !canRelax(only)) return []
      const all = distinct(checkPlan(problem, [...plan.assignments, seat], plan.windows))
      return all.length === 1 ? [{ rules: [only], seats: [seat] }] : []
    })
    .sort((one, other) => fits(other.seats[0]?.reviewer ?? '') - fits(one.seats[0]?.reviewer ?? ''))
    .slice(0, WAYS)
}

const distinct = (broken: { rule: Rule }[]): Rule[] => [
  ...new Map(broken.map(({ rule }) => [ruleKey(rule), rule])).values(),
]

// The number of rules set aside is made small, again and again with each set found ruled out. The model counts a rule of
// several people once, so what it finds is a lower bound: the sets are counted as the rules tell them, and the search
// ends when no set still to be found could be smaller.
function smallest(
  highs: Highs,
  model: WholeModel,
  problem: AllocationProblem,
  plan: AllocationPlan,
  place: { review: string; role: PlaceRole },
  watch: Watch,
): Relaxation[] {
  const at = asking(model, plan, place)
  const worth = fewest(model, plan)
  const rule = plan.assignments.length + 1
  let found: Relaxation[] = []
  for (let n = 0; n < WAYS * 4 && !isOver(watch); n++) {
    const effort = { gap: 0, seed: problem.limits.seed, watch }
    const best = lift(highs, at, { worth, quick: rule - 1, whole: true, share: 0.5 }, null, effort)
    const least = found[0]?.rules.length ?? Number.POSITIVE_INFINITY
    if (!best.best || Math.ceil(-best.bound / rule) > least || found.length >= WAYS) break
    const seats = seatsIn(model, best.best)
    const rules = distinct(checkPlan(problem, seats, plan.windows))
    if (rules.every(canRelax)) {
      const joins = movesBetween(problem, plan.assignments, seats).filter(({ change }) => change === 'joins')
      const way = { rules, seats: joins.map(({ review, role, reviewer }) => ({ review, role, reviewer })) }
      if (rules.length < least) found = [way]
      else if (rules.length === least && found.every((one) => !sameRules(one, way))) found.push(way)
    }
    ruleOut(at, best.best)
  }
  return found
}

const sameRules = (one: Relaxation, other: Relaxation) =>
  one.rules.map(ruleKey).sort().join() === other.rules.map(ruleKey).sort().join()

// All needed places that are filled stay so, and the one asked for is filled besides.
function asking(
  model: WholeModel,
  plan: AllocationPlan,
  place: { review: string; role: PlaceRole },
): Standing {
  const at = standingOf(model)
  const { reviews } = model.round.problem
  for (const own of model.places) {
    const id = reviews[own.review]?.id
    const seated = plan.assignments.filter(({ review, role }) => review === id && role === own.role).length
    const more = id === place.review && own.role === place.role ? 1 : 0
    const [row] = own.rows
    if (row !== undefined && own.needed > 0) at.rowLower[row] = Math.min(own.needed, seated) + more
  }
  return at
}

// As few rules as can be, and of the ways with so few, one in which most people stay where they are.
function fewest(model: WholeModel, { assignments }: AllocationPlan): Worth {
  const { of } = keeping(model, assignments, 1).worth
  for (const [n, { relaxed }] of model.extras.entries())
    if (relaxed) of[model.candidates.length + n] = -1 - assignments.length
  return { goal: 'kept', of }
}

function seatsIn(model: WholeModel, values: Float64Array): Seat[] {
  const { reviewers, reviews } = model.round.problem
  return model.candidates.flatMap(({ reviewer, review, role }, c) =>
    (values[c] ?? 0) > 0.5
      ? [{ review: reviews[review]?.id ?? '', role, reviewer: reviewers[reviewer]?.id ?? '' }]
      : [],
  )
}

function ruleOut(at: Standing, values: Float64Array) {
  const { model } = at
  const worth = new Float64Array(values.length)
  let size = 0
  for (const [n, { relaxed }] of model.extras.entries()) {
    const c = model.candidates.length + n
    if (!relaxed || (values[c] ?? 0) < 0.5) continue
    worth[c] = -1
    size++
  }
  at.held.push({ worth, atLeast: 1 - size })
}
