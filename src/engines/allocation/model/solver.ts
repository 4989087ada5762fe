import loadHighs, { type Highs } from 'highs'

/** HiGHS, loaded once for each thread: its WebAssembly takes about 50 ms. */
let loaded: Promise<Highs> | undefined
export function loadSolver(): Promise<Highs> {
  loaded ??= loadHighs()
  return loaded
}

export type { Highs }

/** What may end a solve before it is done, and what is told on the way. Seconds count from the start of the whole. */
export type Watch = {
  started: number
  seconds: number
  stopped: () => boolean
  tell: (progress: Progress) => void
}
/** How far the engine is: the goal it lifts, the best so far and what no plan could exceed, and the gap between. */
export type Progress = {
  phase: 'reading' | 'filled' | 'worst' | 'total' | 'kept'
  value: number | null
  bound: number | null
  gap: number | null
  seconds: number
}

export const secondsOf = (watch: Watch): number => (performance.now() - watch.started) / 1000
export const secondsLeft = (watch: Watch): number => Math.max(0, watch.seconds - secondsOf(watch))
export const isOver = (watch: Watch): boolean => watch.stopped() || secondsLeft(watch) <= 0

/** Nearer than this, what was reached and what no plan could exceed are the same: a hundred-thousandth of one fit. */
export const SAME = 1e-5

/** The gap between what was reached and what no plan could exceed, as a share of the bound. */
export const gapOf = (value: number, bound: number): number =>
  bound - value <= SAME ? 0 : (bound - value) / Math.max(Math.abs(bound), 1e-9)
