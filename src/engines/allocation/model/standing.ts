import { filledWorth, mostFilled } from './goals.ts'
import type { Standing } from './restricted.ts'
import type { WholeModel } from './whole-model.ts'

/** The bounds that a model begins with: a candidate is there or not, and nothing is held yet. */
export function standingOf(model: WholeModel): Standing {
  const width = model.candidates.length + model.extras.length
  const count = model.candidates.length
  return {
    model,
    lower: Float64Array.from({ length: width }, (_, c) =>
      c < count ? 0 : (model.extras[c - count]?.lower ?? 0),
    ),
    upper: Float64Array.from({ length: width }, (_, c) =>
      c < count ? 1 : (model.extras[c - count]?.upper ?? 1),
    ),
    rowLower: Float64Array.from(model.rows, ({ lower }) => lower),
    held: [],
  }
}

/** Whether a plan keeps all rows and bounds. */
export function feasible({ model, lower, upper, rowLower, held }: Standing, values: Float64Array): boolean {
  const full = new Float64Array(model.rows.length)
  for (let c = 0; c < values.length; c++) {
    const value = values[c] ?? 0
    if (value < (lower[c] ?? 0) - 1e-6 || value > (upper[c] ?? 1) + 1e-6) return false
    if (value === 0) continue
    for (let e = model.starts[c] ?? 0; e < (model.starts[c + 1] ?? 0); e++) {
      const row = model.entryRow[e] ?? 0
      full[row] = (full[row] ?? 0) + value * (model.entryValue[e] ?? 0)
    }
  }
  const rows = full.every(
    (value, row) => value >= (rowLower[row] ?? 0) - 1e-6 && value <= (model.rows[row]?.upper ?? 0) + 1e-6,
  )
  const sum = (worth: Float64Array) => worth.reduce((total, one, c) => total + one * (values[c] ?? 0), 0)
  return rows && held.every(({ worth, atLeast }) => sum(worth) >= atLeast - 1e-6)
}

/** Holds what was filled. Where all that could be filled is, each place says so by itself: the solver likes that better. */
export function holdFilled(at: Standing, value: number) {
  const { model, rowLower } = at
  const all = value >= mostFilled(model) - 1e-6
  for (const { rows, count, fillable } of all ? model.places : []) {
    const [only] = rows
    if (rows.length === 1 && only !== undefined) rowLower[only] = fillable
    else if (fillable === count) for (const row of rows) rowLower[row] = 0
  }
  const open = !all || model.places.some(({ rows, count, fillable }) => rows.length > 1 && fillable < count)
  if (open) at.held.push({ worth: filledWorth(model).of, atLeast: value - 0.001 })
}
