import { brokenPins } from './broken-pins.ts'
import { bestTotal, filledWorth, mostFilled, totalWorth } from './model/goals.ts'
import { greedyPlan } from './model/greedy.ts'
import { type Lifted, type Lifting, lift } from './model/lift.ts'
import { holdWorst, liftWorst } from './model/lift-worst.ts'
import type { Standing } from './model/restricted.ts'
import type { Highs, Watch } from './model/solver.ts'
import { feasible, holdFilled, standingOf } from './model/standing.ts'
import { type WholeModel, wholeModel } from './model/whole-model.ts'
import type { AllocationPlan } from './plan.ts'
import { impossiblePlan, planOf, type Reached } from './plan-of.ts'
import type { AllocationProblem } from './problem.ts'
import { roundOf } from './round.ts'

/** Numbers that look random and are the same for the same seed. */
export function shuffler(seed: number): (n: number) => number {
  return (n) => {
    let mixed = (n + 1) * 0x9e3779b1 + seed * 0x85ebca6b
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
    return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32
  }
}

/**
 * Works out a plan in this thread. The goals in their order (issue 4): the needed places and then the wanted ones, the
 * worst-served review, the total; each is held at what was reached before the next is lifted. A goal is proven where
 * value and bound agree within a millionth. With the same problem and seed, and no limit reached, the plan is the same.
 */
export function solveNow(highs: Highs, problem: AllocationProblem, watch: Watch): AllocationPlan {
  watch.tell({ phase: 'reading', value: null, bound: null, gap: null, seconds: 0 })
  const broken = brokenPins(problem)
  if (broken.length > 0) return impossiblePlan(problem, broken, watch)
  const model = wholeModel(roundOf(problem))
  const at = standingOf(model)
  const greedy = greedyPlan(at, shuffler(problem.limits.seed))
  const reached = liftInOrder(highs, at, feasible(at, greedy) ? greedy : null, problem, watch)
  if (!reached) return impossiblePlan(problem, contradictions(problem), watch)
  return planOf(model, reached, watch)
}

function liftInOrder(
  highs: Highs,
  at: Standing,
  start: Float64Array | null,
  { limits }: AllocationProblem,
  watch: Watch,
): Reached | null {
  const effort = { gap: limits.gap, seed: limits.seed, watch }
  const filled = lift(highs, at, filling(at.model), start, effort)
  if (filled.impossible || !filled.best) return null
  holdFilled(at, filled.value)
  const worst = liftWorst(highs, at, filled.best, effort, 0.5)
  holdWorst(at, worst.value)
  const total = lift(highs, at, lifting(totalWorth(at.model), bestTotal(at.model), 1), worst.best, effort)
  return { values: total.best ?? filled.best, filled, worst, total }
}

export const filling = (model: WholeModel): Lifting => ({
  worth: filledWorth(model),
  quick: mostFilled(model),
  whole: true,
  share: 0.4,
})
const lifting = (worth: Lifting['worth'], quick: number, share: number): Lifting => ({
  worth,
  quick,
  whole: false,
  share,
})

export type { Lifted }

// Everything but pins and hard loads may stay empty, so that only these can contradict one another.
const contradictions = ({ pins, rules, reviewers }: AllocationProblem) => [
  ...pins.map(({ reviewer, review, role }) => ({ kind: 'pinned' as const, reviewer, review, role })),
  ...(rules.leastIsRule
    ? reviewers.flatMap(({ id, load, already }) =>
        load.least > already ? [{ kind: 'least' as const, reviewer: id, least: load.least }] : [],
      )
    : []),
]
