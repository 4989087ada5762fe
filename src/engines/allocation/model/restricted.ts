import type { Model } from 'highs'
import type { Worth } from './goals.ts'
import { type Highs, isOver, secondsLeft, type Watch } from './solver.ts'
import type { WholeModel } from './whole-model.ts'

// The linear programme over all columns, solved over the few that matter: solve, take up the links that are broken and
// the columns whose price says that they could help, again, until none could. What is then reached is the optimum over
// all columns, since rows that have fewer than two of the columns taken up so far bind nothing and have price nought.

/** Something reached that must not be lost again: a goal's worth, at least so much. */
export type Held = { worth: Float64Array; atLeast: number }
/** Bounds of columns and rows as they stand at this goal. */
export type Standing = {
  model: WholeModel
  lower: Float64Array
  upper: Float64Array
  rowLower: Float64Array
  held: Held[]
}
export type Relaxed = {
  /** no whole plan is worth more; infinite where the programme was not solved to its end */
  bound: number
  /** what the bound falls by, at least, if a candidate is taken: one for each column */
  price: Float64Array
  links: Set<number>
  infeasible: boolean
}

const TAKE_AT_ONCE = 4000
const CLOSE = 1e-7

/** Solves the linear programme of a goal over all columns. `first` are the columns to begin with. */
export function relax(
  highs: Highs,
  at: Standing,
  worth: Worth,
  first: Iterable<number>,
  links: Set<number>,
  watch: Watch,
  seed: number,
): Relaxed {
  const master = new Master(highs, at, worth.of, links, seed)
  try {
    master.take(first)
    for (;;) {
      const state = master.solve(watch)
      // what is wanting may be among the columns that were left out
      if (state === 'infeasible' && master.takeAll()) continue
      if (state !== 'optimal') return unproven(at, links, state === 'infeasible')
      const broken = master.brokenLinks()
      for (const row of broken) links.add(row)
      const price = master.prices()
      const better = bestOf(price, master.taken)
      if (broken.length === 0 && better.length === 0)
        return { bound: master.value(), price, links, infeasible: false }
      if (isOver(watch)) return unproven(at, links, false)
      master.take(better)
      master.takeRows(broken)
    }
  } finally {
    master.dispose()
  }
}

const unproven = ({ model }: Standing, links: Set<number>, infeasible: boolean): Relaxed => ({
  bound: Number.POSITIVE_INFINITY,
  price: new Float64Array(model.candidates.length + model.extras.length),
  links,
  infeasible,
})

// The most promising first: of all columns that could help, as many as can be looked at in one go.
function bestOf(price: Float64Array, taken: Uint8Array): number[] {
  const better: number[] = []
  for (let c = 0; c < price.length; c++) if (!taken[c] && (price[c] ?? 0) < -CLOSE) better.push(c)
  if (better.length <= TAKE_AT_ONCE) return better
  return better.sort((one, other) => (price[one] ?? 0) - (price[other] ?? 0)).slice(0, TAKE_AT_ONCE)
}

/** Rows that ask for something, whichever columns are there. */
export const mustRows = ({ model, rowLower }: Standing): number[] =>
  model.rows.flatMap((row, n) => (!row.lazy && (rowLower[n] ?? 0) > 0 ? [n] : []))

class Master {
  readonly taken: Uint8Array
  private readonly columns: number[] = []
  private readonly columnAt: Int32Array
  private readonly rowAt: Int32Array
  private readonly rows: number[] = []
  private readonly touched: Int32Array
  private readonly model: Model
  private dual: Float64Array = new Float64Array(0)
  private values: Float64Array = new Float64Array(0)
  private waiting = { columns: [] as number[], rows: new Set<number>() }

  private readonly highs: Highs
  private readonly at: Standing
  private readonly worth: Float64Array
  private readonly links: Set<number>

  constructor(highs: Highs, at: Standing, worth: Float64Array, links: Set<number>, seed: number) {
    this.highs = highs
    this.at = at
    this.worth = worth
    this.links = links
    const { model } = at
    const width = model.candidates.length + model.extras.length
    this.taken = new Uint8Array(width)
    this.columnAt = new Int32Array(width).fill(-1)
    this.rowAt = new Int32Array(model.rows.length).fill(-1)
    this.touched = new Int32Array(model.rows.length)
    this.model = highs.createModel()
    this.model.options.set({ output_flag: false, random_seed: seed, solver: 'simplex' })
    this.takeRows(mustRows(at))
    // what was held comes first of the rows
    for (const { atLeast } of at.held) this.model.addRow(atLeast, highs.infinity, { indices: [], values: [] })
    this.take(Array.from(model.extras.keys(), (n) => model.candidates.length + n))
  }

  take(columns: Iterable<number>) {
    for (const column of columns) {
      if (this.taken[column] || (this.at.upper[column] ?? 1) <= 0) continue
      this.taken[column] = 1
      this.waiting.columns.push(column)
    }
  }

  /** Takes up all columns that are left; false where there is none. */
  takeAll(): boolean {
    const before = this.columns.length
    this.take(this.taken.keys())
    return this.columns.length + this.waiting.columns.length > before
  }

  takeRows(rows: Iterable<number>) {
    for (const row of rows) this.waiting.rows.add(row)
  }

  // New columns with the rows that are there, then new rows with all columns: the basis so far stays one.
  private bringUp() {
    const { model } = this.at
    const fresh = this.waiting.columns
    const wanted = this.waiting.rows
    for (const column of fresh)
      for (let e = model.starts[column] ?? 0; e < (model.starts[column + 1] ?? 0); e++) {
        const row = model.entryRow[e] ?? 0
        const touched = (this.touched[row] ?? 0) + 1
        this.touched[row] = touched
        if (this.needs(row, touched)) wanted.add(row)
      }
    this.addColumns(fresh)
    this.addRows([...wanted].filter((row) => (this.rowAt[row] ?? -1) < 0))
    this.waiting = { columns: [], rows: new Set() }
  }

  // A row that only bounds one column from above by what bounds it anyhow says nothing.
  private needs(row: number, touched: number) {
    const it = this.at.model.rows[row]
    if (!it || it.lazy) return this.links.has(row)
    return touched > 1 || (this.at.rowLower[row] ?? 0) > Number.NEGATIVE_INFINITY || it.upper < 1
  }

  private addColumns(fresh: number[]) {
    const { model, lower, upper, held } = this.at
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (const column of fresh) {
      for (const [h, { worth }] of held.entries())
        if (worth[column]) {
          indices.push(h)
          values.push(worth[column] ?? 0)
        }
      for (let e = model.starts[column] ?? 0; e < (model.starts[column + 1] ?? 0); e++) {
        const row = this.rowAt[model.entryRow[e] ?? 0] ?? -1
        if (row < 0) continue
        indices.push(row)
        values.push(model.entryValue[e] ?? 0)
      }
      starts.push(indices.length)
      this.columnAt[column] = this.columns.length
      this.columns.push(column)
    }
    if (fresh.length === 0) return
    const numRows = held.length + this.rows.length
    this.model.addCols({
      cost: Float64Array.from(fresh, (column) => -(this.worth[column] ?? 0)),
      lower: Float64Array.from(fresh, (column) => lower[column] ?? 0),
      upper: Float64Array.from(fresh, (column) => upper[column] ?? 1),
      matrix: {
        format: 'csc',
        numRows,
        numCols: fresh.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    })
  }

  private addRows(fresh: number[]) {
    const { model, held } = this.at
    if (fresh.length === 0) return
    const place = new Map(fresh.map((row, n) => [row, n]))
    const own = fresh.map((): [number[], number[]] => [[], []])
    for (const [index, column] of this.columns.entries())
      for (let e = model.starts[column] ?? 0; e < (model.starts[column + 1] ?? 0); e++) {
        const n = place.get(model.entryRow[e] ?? 0)
        if (n === undefined) continue
        own[n]?.[0].push(index)
        own[n]?.[1].push(model.entryValue[e] ?? 0)
      }
    const starts = [0]
    for (const [indices] of own) starts.push((starts.at(-1) ?? 0) + indices.length)
    this.model.addRows({
      lower: Float64Array.from(fresh, (row) => this.at.rowLower[row] ?? 0),
      upper: Float64Array.from(fresh, (row) => model.rows[row]?.upper ?? 0),
      matrix: {
        format: 'csr',
        numRows: fresh.length,
        numCols: this.columns.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(own.flatMap(([indices]) => indices)),
        values: Float64Array.from(own.flatMap(([, values]) => values)),
      },
    })
    for (const row of fresh) {
      this.rowAt[row] = held.length + this.rows.length
      this.rows.push(row)
    }
  }

  solve(watch: Watch): 'optimal' | 'infeasible' | 'stopped' {
    this.bringUp()
    const { callbackType, modelStatus } = this.highs.constants
    this.model.options.set('time_limit', this.model.getRunTime() + secondsLeft(watch))
    this.model.run({
      [callbackType.simplexInterrupt](event) {
        if (watch.stopped()) event.interrupt()
        return undefined
      },
    })
    const status = this.model.getModelStatus()
    if (status === modelStatus.infeasible) return 'infeasible'
    if (status !== modelStatus.optimal) return 'stopped'
    const solution = this.model.getSolution()
    this.dual = solution.rowDual
    this.values = solution.colValue
    return 'optimal'
  }

  value() {
    return -this.model.getObjectiveValue()
  }

  /** What a unit of each column would cost, by the prices of the rows: below nought, it would help. */
  prices(): Float64Array {
    const { model, held } = this.at
    const rowPrice = new Float64Array(model.rows.length)
    for (const [n, row] of this.rows.entries()) rowPrice[row] = this.dual[held.length + n] ?? 0
    const price = Float64Array.from(this.worth, (value) => -value)
    for (const [h, { worth }] of held.entries()) {
      const dual = this.dual[h] ?? 0
      if (dual !== 0)
        for (let c = 0; c < price.length; c++) price[c] = (price[c] ?? 0) - dual * (worth[c] ?? 0)
    }
    for (let c = 0; c < price.length; c++) {
      let sum = price[c] ?? 0
      for (let e = model.starts[c] ?? 0; e < (model.starts[c + 1] ?? 0); e++)
        sum -= (rowPrice[model.entryRow[e] ?? 0] ?? 0) * (model.entryValue[e] ?? 0)
      // what is left out for good could help nobody
      price[c] = (this.at.upper[c] ?? 1) > 0 ? sum : Number.POSITIVE_INFINITY
    }
    return price
  }

  /** Links between a person's part and the chosen window that the solution breaks, and that are not taken up yet. */
  brokenLinks(): number[] {
    const { model } = this.at
    const over = new Map<number, number>()
    for (const [index, column] of this.columns.entries()) {
      const value = this.values[index] ?? 0
      if (value < CLOSE) continue
      for (let e = model.starts[column] ?? 0; e < (model.starts[column + 1] ?? 0); e++) {
        const row = model.entryRow[e] ?? 0
        if (model.rows[row]?.lazy && (this.rowAt[row] ?? -1) < 0)
          over.set(row, (over.get(row) ?? 0) + value * (model.entryValue[e] ?? 0))
      }
    }
    return [...over].filter(([, by]) => by > 1e-6).map(([row]) => row)
  }

  dispose() {
    this.model.dispose()
  }
}
