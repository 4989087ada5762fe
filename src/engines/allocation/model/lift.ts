import type { GoalName, Worth } from './goals.ts'
import { settleExtras } from './greedy.ts'
import { polish } from './polish.ts'
import { type Relaxed, relax, type Standing } from './restricted.ts'
import { gapOf, type Highs, isOver, type Progress, secondsLeft, secondsOf, type Watch } from './solver.ts'
import { feasible } from './standing.ts'
import type { WholeModel } from './whole-model.ts'
import { solveWhole, type Whole, worthOf } from './whole-numbers.ts'

// Lifts one goal as far as it goes, with all that was reached before it held.

export type Lifting = {
  worth: Worth
  /** a bound that needs no solving */
  quick: number
  /** values of this goal are whole numbers, so that a bound may be rounded down */
  whole: boolean
  /** the share of the time left that it may take */
  share: number
}
export type Lifted = { best: Float64Array | null; value: number; bound: number; impossible: boolean }
export type Effort = { gap: number; seed: number; watch: Watch }

/** Columns that the solver is given at first, then twice as many, and in the last round all that could help. */
const FEW = 3_000
const ROUNDS = 5
const PROVEN = 1e-6

/** Lifts a goal from a plan to begin with, which must keep all that is held; null where there is none yet. */
export function lift(
  highs: Highs,
  at: Standing,
  lifting: Lifting,
  start: Float64Array | null,
  effort: Effort,
): Lifted {
  const { worth, quick } = lifting
  let best = start
  let value = start ? worthOf(worth, start) : Number.NEGATIVE_INFINITY
  // a whole number is not nearly reached
  const gap = lifting.whole ? 0 : effort.gap
  const tell = teller(effort.watch, worth.goal, effort.watch.tell)
  tell(start ? value : Number.NaN, quick)
  if (start && gapOf(value, quick) <= PROVEN)
    return { best, value, bound: Math.max(value, quick), impossible: false }
  const links = new Set<number>()
  const relaxed = relax(highs, at, worth, firstColumns(at.model, start), links, effort.watch, effort.seed)
  if (relaxed.infeasible) return { best: null, value: 0, bound: 0, impossible: true }
  let bound = Math.min(quick, rounded(relaxed.bound, lifting.whole))
  tell(start ? value : Number.NaN, bound)
  const until = Math.max(0.2, secondsLeft(effort.watch) * lifting.share) + secondsOf(effort.watch)
  for (let round = 0; round < ROUNDS; round++) {
    const seconds = until - secondsOf(effort.watch)
    if ((best && gapOf(value, bound) <= Math.max(PROVEN, gap)) || isOver(effort.watch) || seconds <= 0) break
    const { columns, left } = nearColumns(
      at,
      relaxed,
      best ? relaxed.bound - value : Number.POSITIVE_INFINITY,
      round,
      best,
    )
    const apart = lifting.whole ? 0.999 : PROVEN
    const found = solveWhole(
      highs,
      at,
      { columns, links, worth, start: best, gap, apart, seed: effort.seed, seconds },
      effort.watch,
      (one, two) =>
        tell(Math.max(one, best ? value : one), Math.min(bound, Math.max(two, relaxed.bound - left))),
    )
    if (found.state === 'infeasible' && left === Number.POSITIVE_INFINITY && !best)
      return { best: null, value: 0, bound: 0, impossible: true }
    const better = polished(at, settled(at, found), worth, effort.watch)
    if (better && (!best || worthOf(worth, better) > value)) {
      best = better
      value = worthOf(worth, better)
    }
    const proven = found.state === 'infeasible' ? value : found.bound
    bound = Math.min(bound, rounded(Math.max(proven, relaxed.bound - left, value), lifting.whole))
    // all that could help was in: what is still open is a matter of time
    if (left >= relaxed.bound - value && best) break
  }
  return { best, value, bound: Math.max(bound, value), impossible: false }
}

// What the solver came to in its time, and where that was not proven, what little changes make of it.
export function polished(
  at: Standing,
  best: Float64Array | null,
  worth: Worth,
  watch: Watch,
): Float64Array | null {
  if (!best || worth.goal !== 'total') return best
  // also where the time is up: it takes a moment and mostly helps most then
  const moment = { ...watch, seconds: Math.max(watch.seconds, secondsOf(watch) + 0.4) }
  const better = polish(at, best, worth.of, moment)
  return feasible(at, better) && worthOf(worth, better) > worthOf(worth, best) ? better : best
}

const rounded = (bound: number, whole: boolean) => (whole ? Math.floor(bound + 1e-5) : bound)

function settled(at: Standing, { best }: Whole): Float64Array | null {
  if (!best) return null
  for (let c = 0; c < at.model.candidates.length; c++) best[c] = Math.round(best[c] ?? 0)
  const count = at.model.candidates.length
  for (const [n, { whole }] of at.model.extras.entries())
    if (whole) best[count + n] = Math.round(best[count + n] ?? 0)
  if (!at.model.extras.some(({ relaxed }) => relaxed)) settleExtras(at, best)
  return best
}

function teller(watch: Watch, phase: GoalName, tell: (progress: Progress) => void) {
  let last = 0
  return (value: number, bound: number) => {
    const now = performance.now()
    if (now - last < 100) return
    last = now
    const known = (n: number) => (Number.isFinite(n) ? n : null)
    const gap = Number.isFinite(value) && Number.isFinite(bound) ? gapOf(value, bound) : null
    tell({ phase, value: known(value), bound: known(bound), gap, seconds: secondsOf(watch) })
  }
}

/** To begin with: the best few for each place, whoever is in the plan, who is pinned, and who belongs to a group. */
export function firstColumns(model: WholeModel, start: Float64Array | null): number[] {
  if (model.candidates.length <= FEW) return [...model.candidates.keys()]
  const byPlace = new Map<string, number[]>()
  const first: number[] = []
  for (const [c, { review, role, window, pinned }] of model.candidates.entries()) {
    if (pinned || (start?.[c] ?? 0) > 0.5 || model.round.problem.reviews[review]?.group) first.push(c)
    const key = `${review}|${role}|${window}`
    const list = byPlace.get(key)
    if (list) list.push(c)
    else byPlace.set(key, [c])
  }
  const worthAlone = (c: number) => model.candidates[c]?.fit ?? 0
  for (const [key, list] of byPlace) {
    const count = model.places.find(({ review, role }) => key.startsWith(`${review}|${role}|`))?.count ?? 1
    first.push(...list.sort((one, other) => worthAlone(other) - worthAlone(one)).slice(0, 6 + 2 * count))
  }
  return first
}

/**
 * The columns whose price leaves room for a better plan, and by how much the bound falls with any other. At first only
 * those that are near, since a good plan is mostly made of them; then all that could still help, which is exact.
 */
function nearColumns(
  { model, upper }: Standing,
  { price, bound }: Relaxed,
  room: number,
  round: number,
  best: Float64Array | null,
) {
  const count = model.candidates.length
  if (bound === Number.POSITIVE_INFINITY || count <= FEW)
    return {
      columns: [...model.candidates.keys()].filter((c) => (upper[c] ?? 1) > 0),
      left: Number.POSITIVE_INFINITY,
    }
  const most = round < ROUNDS - 1 ? Math.min(count, FEW * 2 ** round) : count
  const sorted = Float64Array.from(price.subarray(0, count)).sort()
  const limit = Math.min(room + PROVEN, most < count ? (sorted[most] ?? 0) : Number.POSITIVE_INFINITY)
  const columns: number[] = []
  for (let c = 0; c < count; c++)
    if (((upper[c] ?? 1) > 0 && (price[c] ?? 0) < limit) || (best?.[c] ?? 0) > 0.5) columns.push(c)
  return { columns, left: limit }
}
