import type { Highs } from 'highs'

export type Limits = { seconds: number; gap: number; stopped: () => boolean }

/** A whole-number program in the making: add columns and rows, then solve. It is maximised. */
export class Program {
  private cost: number[] = []
  private lower: number[] = []
  private upper: number[] = []
  private whole: number[] = []
  private rowLower: number[] = []
  private rowUpper: number[] = []
  private starts = [0]
  private indices: number[] = []
  private values: number[] = []
  offset = 0

  get columns() {
    return this.cost.length
  }

  column(worth: number, lower: number, upper: number, whole = true): number {
    this.lower.push(lower)
    this.upper.push(upper)
    this.whole.push(whole ? 1 : 0)
    return this.cost.push(worth) - 1
  }

  /** lower ≤ Σ factor × column ≤ upper; a column may be named more than once. */
  row(lower: number, upper: number, terms: [column: number, factor: number][]) {
    const sums = new Map<number, number>()
    for (const [column, factor] of terms) sums.set(column, (sums.get(column) ?? 0) + factor)
    for (const [column, factor] of sums) {
      this.indices.push(column)
      this.values.push(factor)
    }
    this.starts.push(this.indices.length)
    this.rowLower.push(lower)
    this.rowUpper.push(upper)
  }

  /** What no solution can exceed, and the best solution found, if any. Null: nothing is known, or none exists. */
  solve(highs: Highs, limits: Limits): { bound: number; solution: Float64Array | null } | null {
    const { constants } = highs
    const model = highs.createModel({
      numCols: this.cost.length,
      numRows: this.rowLower.length,
      sense: constants.objectiveSense.maximize,
      offset: this.offset,
      colCost: this.cost,
      colLower: this.lower,
      colUpper: this.upper,
      rowLower: this.rowLower,
      rowUpper: this.rowUpper,
      integrality: Int32Array.from(this.whole),
      matrix: {
        format: 'csr',
        numRows: this.rowLower.length,
        numCols: this.cost.length,
        starts: this.starts,
        indices: this.indices,
        values: this.values,
      },
    })
    try {
      model.options.set({
        output_flag: false,
        time_limit: limits.seconds,
        mip_rel_gap: limits.gap,
        random_seed: 0,
      })
      model.run({
        [constants.callbackType.mipInterrupt]: (event) => {
          if (limits.stopped()) event.interrupt()
        },
      })
      return answer(model, constants.modelStatus.infeasible)
    } finally {
      model.dispose()
    }
  }
}

type Model = ReturnType<Highs['createModel']>

function answer(model: Model, infeasible: unknown) {
  if (model.getModelStatus() === infeasible) return null
  const bound = model.info.get('mip_dual_bound')
  const found = model.info.get('primal_solution_status') === 2
  if (typeof bound !== 'number' || !Number.isFinite(bound)) return null
  return { bound, solution: found ? Float64Array.from(model.getSolution().colValue) : null }
}
