import type { Worth } from './goals.ts'
import { mustRows, type Standing } from './restricted.ts'
import { type Highs, secondsLeft, type Watch } from './solver.ts'

// The programme in whole numbers over some of the columns; the others are left at nought.

export type Whole = {
  state: 'solved' | 'stopped' | 'infeasible'
  /** the best plan found, as the value of each column of the whole model; null where none was */
  best: Float64Array | null
  value: number
  /** no plan of these columns is worth more */
  bound: number
}
export type Asked = {
  columns: number[]
  links: Set<number>
  worth: Worth
  /** a plan to begin with */
  start: Float64Array | null
  /** stop when the bound is nearer than this to the best, as a share, and by itself */
  gap: number
  apart: number
  seed: number
  seconds?: number
}

/** Solves a goal in whole numbers over the columns asked for and all extras. */
export function solveWhole(
  highs: Highs,
  at: Standing,
  asked: Asked,
  watch: Watch,
  tell: (value: number, bound: number) => void,
): Whole {
  const { model } = at
  const columns = [...asked.columns, ...Array.from(model.extras.keys(), (n) => model.candidates.length + n)]
  const { callbackType, modelStatus } = highs.constants
  return highs.withModel(programme(highs, at, asked, columns), (solver): Whole => {
    solver.options.set({
      output_flag: false,
      random_seed: asked.seed,

      mip_rel_gap: asked.gap,
      mip_abs_gap: asked.apart,
      time_limit: Math.max(0.05, Math.min(secondsLeft(watch), asked.seconds ?? Number.POSITIVE_INFINITY)),
    })
    if (asked.start)
      solver.setSolution({ colValue: Float64Array.from(columns, (c) => asked.start?.[c] ?? 0) })
    solver.run({
      [callbackType.mipInterrupt](event) {
        if (watch.stopped()) event.interrupt()
        return undefined
      },
      [callbackType.mipLogging](event) {
        tell(-(event.data.mip_primal_bound ?? Number.NaN), -(event.data.mip_dual_bound ?? Number.NaN))
        return undefined
      },
    })
    const status = solver.getModelStatus()
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return {
        state: 'infeasible',
        best: null,
        value: Number.NEGATIVE_INFINITY,
        bound: Number.NEGATIVE_INFINITY,
      }
    const found = solver.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    const best = found
      ? spread(model.candidates.length + model.extras.length, columns, solver.getSolution().colValue)
      : null
    return {
      state: status === modelStatus.optimal ? 'solved' : 'stopped',
      best,
      value: found ? worthOf(asked.worth, best) : Number.NEGATIVE_INFINITY,
      bound: -Number(solver.info.get('mip_dual_bound')),
    }
  })
}

/** What a plan is worth to a goal. */
export function worthOf({ of }: Worth, values: Float64Array | null): number {
  let sum = 0
  if (values) for (let c = 0; c < of.length; c++) sum += (of[c] ?? 0) * (values[c] ?? 0)
  return sum
}

function spread(width: number, columns: number[], values: Float64Array): Float64Array {
  const whole = new Float64Array(width)
  for (const [n, column] of columns.entries()) whole[column] = values[n] ?? 0
  return whole
}

function programme(highs: Highs, at: Standing, asked: Asked, columns: number[]) {
  const { model, lower, upper, held } = at
  const touched = new Int32Array(model.rows.length)
  for (const c of columns)
    for (let e = model.starts[c] ?? 0; e < (model.starts[c + 1] ?? 0); e++) {
      const row = model.entryRow[e] ?? 0
      touched[row] = (touched[row] ?? 0) + 1
    }
  const must = new Set(mustRows(at))
  const rowAt = new Int32Array(model.rows.length).fill(-1)
  const rows = model.rows.flatMap((row, n) => {
    const binds = row.lazy
      ? asked.links.has(n)
      : (touched[n] ?? 0) > 1 ||
        must.has(n) ||
        ((touched[n] ?? 0) > 0 && ((at.rowLower[n] ?? 0) > Number.NEGATIVE_INFINITY || row.upper < 1))
    return binds ? [n] : []
  })
  for (const [n, row] of rows.entries()) rowAt[row] = held.length + n
  const starts = new Int32Array(columns.length + 1)
  const indices: number[] = []
  const values: number[] = []
  for (const [n, c] of columns.entries()) {
    for (const [h, { worth }] of held.entries())
      if (worth[c]) {
        indices.push(h)
        values.push(worth[c] ?? 0)
      }
    for (let e = model.starts[c] ?? 0; e < (model.starts[c + 1] ?? 0); e++) {
      const row = rowAt[model.entryRow[e] ?? 0] ?? -1
      if (row < 0) continue
      indices.push(row)
      values.push(model.entryValue[e] ?? 0)
    }
    starts[n + 1] = indices.length
  }
  const numRows = held.length + rows.length
  const isWhole = (c: number) =>
    c < model.candidates.length || model.extras[c - model.candidates.length]?.whole === true
  return {
    numCols: columns.length,
    numRows,
    colCost: Float64Array.from(columns, (c) => -(asked.worth.of[c] ?? 0)),
    colLower: Float64Array.from(columns, (c) => lower[c] ?? 0),
    colUpper: Float64Array.from(columns, (c) => upper[c] ?? 1),
    rowLower: Float64Array.from([
      ...held.map(({ atLeast }) => atLeast),
      ...rows.map((n) => at.rowLower[n] ?? 0),
    ]),
    rowUpper: Float64Array.from([
      ...held.map(() => highs.infinity),
      ...rows.map((n) => model.rows[n]?.upper ?? 0),
    ]),
    integrality: Int32Array.from(columns, (c) => (isWhole(c) ? 1 : 0)),
    matrix: {
      format: 'csc' as const,
      numRows,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  }
}
