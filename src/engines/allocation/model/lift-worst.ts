import { bestWorst, totalWorth, worstWorth } from './goals.ts'
import { type Effort, firstColumns, type Lifted, lift } from './lift.ts'
import { relax, type Standing } from './restricted.ts'
import { gapOf, type Highs, isOver, secondsLeft, secondsOf } from './solver.ts'
import { worthOf } from './whole-numbers.ts'

// Lifting the worst-served review as a goal of its own makes a programme whose best plans look all alike, and the solver
// gropes. Asking instead for any plan in which every review is served at least so well, and lifting the total with it, is
// a programme that it is good at. So a level is tried: the highest that the bound allows first, which mostly can be had,
// then halfway, again and again. A level that cannot be had is a bound with its proof.

/** Loose enough that the first good plan of a level ends its search. */
const ANY_PLAN = 0.25
const LEVELS = 14

/** Lifts the worst-served review from a plan that keeps all that is held. The share is of the time left. */
export function liftWorst(
  highs: Highs,
  at: Standing,
  start: Float64Array,
  effort: Effort,
  share: number,
): Lifted {
  const worth = worstWorth(at.model)
  const total = totalWorth(at.model)
  let best = start
  let value = worthOf(worth, start)
  // where it is served well enough, the rest is left to the total
  const goal = at.model.round.problem.rules.worstEnough ?? Number.POSITIVE_INFINITY
  let bound = Math.max(value, Math.min(goal, bestWorst(at.model)))
  const enough = () => gapOf(value, bound) <= Math.max(1e-6, effort.gap)
  if (enough()) return { best, value: Math.min(value, goal), bound: Math.min(bound, goal), impossible: false }
  const until = secondsOf(effort.watch) + secondsLeft(effort.watch) * share
  const before = at.lower[at.model.worst] ?? 0
  let level = bound
  for (let n = 0; n < LEVELS && !enough() && !isOver(effort.watch); n++) {
    const left = until - secondsOf(effort.watch)
    if (left <= 0.05) break
    at.lower[at.model.worst] = level - 1e-7
    // the first level that fails shows how high the bound really is
    const found = lift(
      highs,
      at,
      { worth: total, quick: Number.POSITIVE_INFINITY, whole: false, share: 0.5 },
      null,
      {
        ...effort,
        gap: ANY_PLAN,
        watch: {
          ...effort.watch,
          seconds: secondsOf(effort.watch) + left * (n === 0 ? 0.3 : 0.2),
          tell: (progress) =>
            effort.watch.tell({ ...progress, phase: 'worst', value, bound, gap: gapOf(value, bound) }),
        },
      },
    )
    at.lower[at.model.worst] = before
    if (found.best) {
      best = found.best
      value = Math.max(value, worthOf(worth, best))
      bound = Math.max(bound, value)
    } else if (found.impossible) bound = Math.max(value, level)
    if (n === 0 && !enough()) {
      const relaxed = relax(
        highs,
        at,
        worth,
        firstColumns(at.model, best),
        new Set(),
        effort.watch,
        effort.seed,
      )
      const lower = Math.max(value, Math.min(bound, relaxed.bound))
      level = lower < bound ? lower : (value + bound) / 2
      bound = lower
    } else level = found.best || found.impossible ? (value + bound) / 2 : (value + level) / 2
  }
  return {
    best,
    value: Math.min(value, goal),
    bound: Math.min(Math.max(bound, value), goal),
    impossible: false,
  }
}
