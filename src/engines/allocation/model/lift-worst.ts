import { totalWorth, worstWorth } from './goals.ts'
import { type Effort, firstColumns, type Lifted, lift } from './lift.ts'
import { bestWorst, narrowed } from './narrow.ts'
import { relax, type Standing } from './restricted.ts'
import { gapOf, type Highs, isOver, SAME, secondsLeft, secondsOf } from './solver.ts'
import { worthOf } from './whole-numbers.ts'

// Lifting the worst-served review as a goal of its own makes a programme whose best plans look all alike, and the solver
// gropes. Asking instead for any plan in which every review is served at least so well, and lifting the total with it, is
// a programme that it is good at. So a level is tried: the highest that the bound allows first, which mostly can be had,
// then halfway, again and again. A level that cannot be had is a bound with its proof.

/** Loose enough that the first good plan of a level ends its search. */
const ANY_PLAN = 0.25
const LEVELS = 24

/** Lifts the worst-served review from a plan that keeps all that is held. The share is of the time left. */
export function liftWorst(
  highs: Highs,
  at: Standing,
  start: Float64Array,
  effort: Effort,
  share: number,
): Lifted & { total: Lifted | null } {
  const search = new Search(highs, at, start, effort)
  const until = secondsOf(effort.watch) + secondsLeft(effort.watch) * share
  let level = search.bound
  for (let n = 0; n < LEVELS && !search.enough() && !isOver(effort.watch); n++) {
    const left = until - secondsOf(effort.watch)
    if (left <= 0.05) break
    const had = search.attempt(level, left * (n === 0 ? 0.6 : 0.35), n === 0 ? effort.gap : ANY_PLAN)
    if (n === 0 && had === 'impossible' && !search.enough()) level = search.relaxedLevel()
    else level = search.nextLevel(had, level)
  }
  return search.lifted()
}

/** Holds the worst-served review at what was reached, and leaves out what that rules out. */
export function holdWorst(at: Standing, value: number) {
  at.lower[at.model.worst] = value - 1e-7
  at.upper = narrowed(at, value - 1e-7)
}

class Search {
  best: Float64Array
  total: Lifted | null = null
  value: number
  bound: number
  private readonly highs: Highs
  private readonly at: Standing
  private readonly effort: Effort
  /** where it is served well enough, the rest is left to the total */
  private readonly goal: number

  constructor(highs: Highs, at: Standing, start: Float64Array, effort: Effort) {
    this.highs = highs
    this.at = at
    this.effort = effort
    this.best = start
    this.goal = at.model.round.problem.rules.worstEnough ?? Number.POSITIVE_INFINITY
    this.value = worthOf(worstWorth(at.model), start)
    this.bound = Math.max(this.value, Math.min(this.goal, bestWorst(at)))
  }

  enough = () => gapOf(this.value, this.bound) <= Math.max(1e-6, this.effort.gap)

  /** Looks for any plan at a level: had, not to be had, or not found in the time. */
  attempt(level: number, seconds: number, gap: number): 'had' | 'impossible' | 'unknown' {
    const { at, effort } = this
    const there: Standing = { ...at, lower: Float64Array.from(at.lower), upper: narrowed(at, level - 1e-7) }
    there.lower[at.model.worst] = level - 1e-7
    const worth = totalWorth(at.model)
    const asked = { worth, quick: Number.POSITIVE_INFINITY, whole: false, share: 0.9 }
    const { watch } = effort
    const found = lift(this.highs, there, asked, null, {
      ...effort,
      gap,
      watch: { ...watch, seconds: secondsOf(watch) + seconds, tell: ({ seconds: now }) => this.tell(now) },
    })
    if (found.impossible) {
      this.bound = Math.max(this.value, level)
      return 'impossible'
    }
    if (!found.best) return 'unknown'
    // the total was lifted at this level, and need not be again if no higher one can be had
    this.total = gap < ANY_PLAN && level >= this.bound - SAME ? found : null
    this.best = found.best
    this.value = Math.max(this.value, worthOf(worstWorth(at.model), found.best))
    this.bound = Math.max(this.bound, this.value)
    return 'had'
  }

  /** Halfway to what is still open; or, once that is little, the least that would be better: then its proof ends it. */
  nextLevel(had: 'had' | 'impossible' | 'unknown', level: number): number {
    if (had === 'unknown') return (this.value + level) / 2
    const open = this.bound - this.value
    return gapOf(this.value, this.bound) < 0.02 ? this.value + SAME * 0.9 : this.value + open / 2
  }

  private tell(seconds: number) {
    const { value, bound } = this
    this.effort.watch.tell({ phase: 'worst', value, bound, gap: gapOf(value, bound), seconds })
  }

  /** The level that the linear programme allows, or halfway where it allows all. */
  relaxedLevel(): number {
    const { highs, at, effort } = this
    const first = firstColumns(at.model, this.best)
    const relaxed = relax(highs, at, worstWorth(at.model), first, new Set(), effort.watch, effort.seed)
    if (relaxed.bound >= this.bound - 1e-6) return (this.value + this.bound) / 2
    this.bound = Math.max(this.value, relaxed.bound)
    return this.bound
  }

  lifted(): Lifted & { total: Lifted | null } {
    const { best, goal, total } = this
    const value = Math.min(this.value, goal)
    return { best, value, bound: Math.min(Math.max(this.bound, value), goal), impossible: false, total }
  }
}
