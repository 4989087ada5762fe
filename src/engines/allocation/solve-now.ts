import { brokenPins } from './broken-pins.ts'
import { bestTotal, filledWorth, mostFilled, totalWorth } from './model/goals.ts'
import { greedyPlan } from './model/greedy.ts'
import { type Effort, type Lifting, lift, polished } from './model/lift.ts'
import { holdWorst, liftWorst } from './model/lift-worst.ts'
import type { Standing } from './model/restricted.ts'
import { gapOf, type Highs, type Watch } from './model/solver.ts'
import { feasible, holdFilled, standingOf } from './model/standing.ts'
import { type WholeModel, wholeModel } from './model/whole-model.ts'
import type { AllocationPlan, Rule } from './plan.ts'
import { impossiblePlan, planOf, type Reached } from './plan-of.ts'
import type { AllocationProblem } from './problem.ts'
import { roundOf } from './round.ts'

/** Numbers that look random and are the same for the same seed. */
function shuffler(seed: number): (n: number) => number {
  return (n) => {
    let mixed = (n + 1) * 0x9e3779b1 + seed * 0x85ebca6b
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
    return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32
  }
}

/** What a task asks besides the goals: seats to keep before them, at the place they belong, or after them. */
export type Wishes = {
  /** a plan to begin with */
  start?: (at: Standing) => Float64Array
  /** lifted and held before the goals, or after the places are filled, or when all else is done */
  first?: (model: WholeModel) => Lifting[]
  afterFilled?: (model: WholeModel) => Lifting[]
  last?: (model: WholeModel) => Lifting[]
  /** held from the start */
  held?: (model: WholeModel) => Standing['held']
}

/**
 * Works out a plan in this thread. The goals in their order (MISSION D2): the needed places and then the wanted ones, the
 * worst-served review, the total; each is held at what was reached before the next is lifted. A goal is proven where
 * value and bound agree within a millionth. With the same problem and seed, and no limit reached, the plan is the same.
 */
export function solveNow(
  highs: Highs,
  problem: AllocationProblem,
  watch: Watch,
  wishes: Wishes = {},
): AllocationPlan {
  watch.tell({ phase: 'reading', value: null, bound: null, gap: null, seconds: 0 })
  const broken = brokenPins(problem)
  if (broken.length > 0) return impossiblePlan(problem, broken, watch)
  const model = wholeModel(roundOf(problem))
  const at = standingOf(model)
  at.held.push(...(wishes.held?.(model) ?? []))
  const reached = liftInOrder(highs, at, beginning(at, problem, wishes), problem, watch, wishes)
  return reached ? planOf(model, reached, watch) : impossiblePlan(problem, contradictions(problem), watch)
}

// What a task begins with, or else a plan by hand's rule; none where neither keeps the rules.
function beginning(at: Standing, { limits }: AllocationProblem, { start }: Wishes): Float64Array | null {
  const given = start?.(at)
  if (given && feasible(at, given)) return given
  const greedy = greedyPlan(at, shuffler(limits.seed))
  return feasible(at, greedy) ? greedy : null
}

function liftInOrder(
  highs: Highs,
  at: Standing,
  start: Float64Array | null,
  { limits }: AllocationProblem,
  watch: Watch,
  wishes: Wishes,
): Reached | null {
  const effort = { gap: limits.gap, seed: limits.seed, watch }
  const { model } = at
  const before = liftAndHold(highs, at, start, wishes.first?.(model) ?? [], effort)
  if (before.impossible) return null
  const filled = lift(highs, at, filling(model), before.best, effort)
  if (filled.impossible || !filled.best) return null
  holdFilled(at, filled.value)
  const kept = liftAndHold(highs, at, filled.best, wishes.afterFilled?.(model) ?? [], effort)
  // what little changes better is better to begin with, and all there is where time is short
  const small = (plan: Float64Array) => polished(at, plan, totalWorth(model), watch) ?? plan
  const worst = liftWorst(highs, at, small(kept.best ?? filled.best), effort, 0.6)
  holdWorst(at, worst.value)
  const ready = worst.total !== null && gapOf(worst.total.value, worst.total.bound) <= limits.gap
  const total =
    ready && worst.total
      ? worst.total
      : lift(highs, at, totalling(model), small(worst.best ?? filled.best), effort)
  const last = wishes.last?.(model) ?? []
  if (last.length > 0) at.held.push({ worth: totalWorth(model).of, atLeast: total.value - 1e-6 })
  const end = liftAndHold(highs, at, total.best, last, effort)
  const values = end.best ?? filled.best
  // lifting the total can lift the worst-served as well
  const enough = model.round.problem.rules.worstEnough ?? Number.POSITIVE_INFINITY
  const served = Math.max(worst.value, Math.min(enough, values[model.worst] ?? 0))
  return { values, filled, worst: { ...worst, value: served, bound: Math.max(worst.bound, served) }, total }
}

// Whole numbers of seats kept: each is held before the next is lifted.
function liftAndHold(
  highs: Highs,
  at: Standing,
  start: Float64Array | null,
  liftings: Lifting[],
  effort: Effort,
): { best: Float64Array | null; impossible: boolean } {
  let best = start
  for (const lifting of liftings) {
    const found = lift(highs, at, lifting, best, effort)
    if (found.impossible) return { best: null, impossible: true }
    if (!found.best) continue
    best = found.best
    at.held.push({ worth: lifting.worth.of, atLeast: found.value - 0.001 })
  }
  return { best, impossible: false }
}

const filling = (model: WholeModel): Lifting => ({
  worth: filledWorth(model),
  quick: mostFilled(model),
  whole: true,
  share: 0.4,
})
const totalling = (model: WholeModel): Lifting => ({
  worth: totalWorth(model),
  quick: bestTotal(model),
  whole: false,
  share: 1,
})

// Everything but pins and hard loads may stay empty, so that only these can contradict one another.
const contradictions = ({ pins, rules, reviewers }: AllocationProblem): Rule[] => [
  ...pins.map(({ reviewer, review, role }) => ({ kind: 'pinned' as const, reviewer, review, role })),
  ...(rules.leastIsRule
    ? reviewers.flatMap(({ id, load, already }) =>
        load.least > already ? [{ kind: 'least' as const, reviewer: id, least: load.least }] : [],
      )
    : []),
]
