import type { PlaceRole } from '../problem.ts'
import type { Standing } from './restricted.ts'

// A first plan by hand's rule: pinned people, then groups, then review by review the window that can be filled best, each
// place with whoever fits best and breaks nothing. Whether something is broken is read from the rows of the model itself.

const order: PlaceRole[] = ['quality_assurer', 'lead', 'peer', 'shadow']

/** A plan to begin with, as the value of each column; extras that the rows ask for are worked out to fit. */
export function greedyPlan(at: Standing, shuffle: (n: number) => number): Float64Array {
  const trial = new Trial(at)
  const { model } = at
  const byReview = new Map<number, number[]>()
  for (const [c, { review }] of model.candidates.entries()) {
    const list = byReview.get(review)
    if (list) list.push(c)
    else byReview.set(review, [c])
  }
  const scarce = [...byReview.keys()].sort(
    (one, other) =>
      (byReview.get(one)?.length ?? 0) / places(at, one) -
        (byReview.get(other)?.length ?? 0) / places(at, other) || shuffle(one) - shuffle(other),
  )
  choosePinned(trial, byReview)
  chooseGroups(trial, scarce, byReview)
  for (const review of scarce) fillReview(trial, review, byReview.get(review) ?? [])
  return trial.finished()
}

const places = ({ model }: Standing, review: number) =>
  Math.max(
    1,
    model.places.reduce((n, place) => n + (place.review === review ? place.count : 0), 0),
  )

// Pinned people sit first, in the window in which most of them can.
function choosePinned(trial: Trial, byReview: Map<number, number[]>) {
  const { candidates } = trial.at.model
  for (const [review, columns] of byReview) {
    const pinned = columns.filter((c) => candidates[c]?.pinned)
    if (pinned.length === 0) continue
    const windows = [...new Set(pinned.map((c) => candidates[c]?.window ?? 0))]
    const sits = (w: number) => pinned.filter((c) => candidates[c]?.window === w).length
    const window = windows.sort((one, other) => sits(other) - sits(one))[0] ?? 0
    trial.choose(review, window)
    for (const c of pinned)
      if (candidates[c]?.window === window && !trial.isBound(c) && trial.allows([c])) trial.put([c])
  }
}

// Somebody of a group's team sits in all its reviews at once.
function chooseGroups(trial: Trial, reviews: number[], byReview: Map<number, number[]>) {
  const { round, candidates } = trial.at.model
  const inGroups = reviews.filter((v) => round.problem.reviews[v]?.group)
  for (const v of inGroups)
    if (trial.windowOf(v) < 0) trial.choose(v, bestWindow(trial, v, byReview.get(v) ?? []))
  const bundles = new Map<string, number[]>()
  for (const v of inGroups)
    for (const c of byReview.get(v) ?? []) {
      const { reviewer, role, window } = candidates[c] ?? {}
      if (window !== trial.windowOf(v) || (role !== 'lead' && role !== 'peer')) continue
      const key = `${reviewer}|${role}|${round.problem.reviews[v]?.group}`
      bundles.set(key, [...(bundles.get(key) ?? []), c])
    }
  const mean = (bundle: number[]) =>
    bundle.reduce((sum, c) => sum + (candidates[c]?.fit ?? 0), 0) / bundle.length
  const sorted = [...bundles.values()].sort(
    (one, other) => other.length - one.length || mean(other) - mean(one),
  )
  for (const bundle of sorted) if (trial.wholeBundle(bundle) && trial.allows(bundle)) trial.put(bundle)
}

const bestWindow = (trial: Trial, review: number, columns: number[]): number => {
  const { candidates } = trial.at.model
  const windows = [...new Set(columns.map((c) => candidates[c]?.window ?? 0))].filter((w) =>
    trial.isOpen(review, w),
  )
  const many = (w: number) => columns.filter((c) => candidates[c]?.window === w).length
  return windows.sort((one, other) => many(other) - many(one))[0] ?? 0
}

function fillReview(trial: Trial, review: number, columns: number[]) {
  const { candidates } = trial.at.model
  const chosen = trial.windowOf(review)
  const windows = chosen >= 0 ? [chosen] : [...new Set(columns.map((c) => candidates[c]?.window ?? 0))]
  let best = { worth: Number.NEGATIVE_INFINITY, window: chosen, put: [] as number[] }
  for (const window of windows) {
    if (!trial.isOpen(review, window)) continue
    if (chosen < 0) trial.choose(review, window)
    const put = fillWindow(
      trial,
      columns.filter((c) => candidates[c]?.window === window),
    )
    const worth = put.reduce((sum, c) => sum + 100 + (candidates[c]?.fit ?? 0), 0)
    for (const c of put) trial.take([c])
    if (chosen < 0) trial.unchoose(review, window)
    if (worth > best.worth) best = { worth, window, put }
  }
  if (best.window >= 0 && chosen < 0) trial.choose(review, best.window)
  for (const c of best.put) trial.put([c])
}

function fillWindow(trial: Trial, columns: number[]): number[] {
  const { candidates } = trial.at.model
  const put: number[] = []
  for (const role of order) {
    const able = columns
      .filter((c) => candidates[c]?.role === role)
      .sort((one, other) => (candidates[other]?.fit ?? 0) - (candidates[one]?.fit ?? 0))
    for (const c of able) {
      if (!trial.allows([c])) continue
      trial.put([c])
      put.push(c)
    }
  }
  return put
}

/** An arrangement in the making: how full each row is. */
class Trial {
  readonly at: Standing
  readonly values: Float64Array
  private readonly full: Float64Array
  private readonly chosen: Int32Array
  private readonly groupRows: Set<number>

  constructor(at: Standing) {
    this.at = at
    const { model } = at
    this.values = new Float64Array(model.candidates.length + model.extras.length)
    this.full = new Float64Array(model.rows.length)
    this.chosen = new Int32Array(model.servedBy.length).fill(-1)
    for (const [v, columns] of model.windowColumn.entries()) if (columns[0] === -1) this.chosen[v] = 0
    this.groupRows = new Set(model.rows.flatMap((row, n) => (row.lower === 0 && row.upper === 0 ? [n] : [])))
  }

  /** Whether a part can only be taken with others of its group. */
  isBound(column: number): boolean {
    const { model } = this.at
    return model.entryRow
      .subarray(model.starts[column], model.starts[column + 1])
      .some((row) => this.groupRows.has(row))
  }

  windowOf = (review: number) => this.chosen[review] ?? -1
  isOpen(review: number, window: number) {
    const column = this.at.model.windowColumn[review]?.[window] ?? -1
    return column < 0 || (this.at.upper[column] ?? 1) > 0
  }

  choose(review: number, window: number) {
    this.chosen[review] = window
    const column = this.at.model.windowColumn[review]?.[window] ?? -1
    if (column >= 0) this.change(column, 1)
  }
  unchoose(review: number, window: number) {
    this.chosen[review] = -1
    const column = this.at.model.windowColumn[review]?.[window] ?? -1
    if (column >= 0) this.change(column, -1)
  }

  private change(column: number, by: number) {
    const { model } = this.at
    this.values[column] = (this.values[column] ?? 0) + by
    for (let e = model.starts[column] ?? 0; e < (model.starts[column + 1] ?? 0); e++) {
      const row = model.entryRow[e] ?? 0
      this.full[row] = (this.full[row] ?? 0) + by * (model.entryValue[e] ?? 0)
    }
  }

  put = (columns: number[]) => {
    for (const c of columns) this.change(c, 1)
  }
  take = (columns: number[]) => {
    for (const c of columns) this.change(c, -1)
  }

  /** Whether these can be put in beside what is there. A part in a group stands for its whole bundle. */
  allows(columns: number[]): boolean {
    if (columns.some((c) => (this.values[c] ?? 0) > 0 || (this.at.upper[c] ?? 1) < 1)) return false
    const { model } = this.at
    this.put(columns)
    const broken = columns.some((c) => {
      for (let e = model.starts[c] ?? 0; e < (model.starts[c + 1] ?? 0); e++) {
        const row = model.entryRow[e] ?? 0
        if (this.groupRows.has(row)) {
          if (columns.length === 1) return true
        } else if (this.isOver(row)) return true
      }
      return false
    })
    this.take(columns)
    return !broken
  }

  // what the extras give back is theirs to take: only rows without such a column are a person's to break
  private isOver(row: number): boolean {
    const upper = this.at.model.rows[row]?.upper ?? 0
    return !this.isSoft(row) && (this.full[row] ?? 0) > upper + 1e-9
  }

  private soft: Set<number> | undefined
  private isSoft(row: number) {
    this.soft ??= softRows(this.at)
    return this.soft.has(row)
  }

  /** A bundle counts as whole when each of the group's rows that it touches is one of a person in all their reviews. */
  wholeBundle(columns: number[]): boolean {
    const { model } = this.at
    const reviews = new Set(columns.map((c) => model.candidates[c]?.review))
    const [first] = columns
    const candidate = first === undefined ? undefined : model.candidates[first]
    if (!candidate) return false
    const group = model.round.problem.reviews[candidate.review]?.group
    const reviewer = model.round.problem.reviewers[candidate.reviewer]
    const bound = (model.round.groups.get(group ?? '') ?? []).filter(
      (review) =>
        review.places.some(({ role, count }) => role === candidate.role && count > 0) &&
        !(review.host !== null && reviewer?.trusts.includes(review.host)),
    )
    return bound.length === reviews.size
  }

  /** The plan with the extras at what the rows ask of them. */
  finished(): Float64Array {
    const { model } = this.at
    for (const [v, columns] of model.windowColumn.entries()) {
      if (this.windowOf(v) >= 0 || columns[0] === -1) continue
      const open = columns.findIndex((_, w) => this.isOpen(v, w))
      if (open >= 0) this.choose(v, open)
    }
    settleExtras(this.at, this.values)
    return this.values
  }
}

// Rows that an extra column with a worth of its own loosens: a trust that gives more than it takes.
function softRows({ model }: Standing): Set<number> {
  const soft = new Set<number>()
  for (const [n, extra] of model.extras.entries()) {
    if (extra.cost === 0) continue
    const c = model.candidates.length + n
    for (let e = model.starts[c] ?? 0; e < (model.starts[c + 1] ?? 0); e++) soft.add(model.entryRow[e] ?? 0)
  }
  return soft
}

/** Sets the extras of a plan to the best that its seats allow: shortfalls, the worst-served review, groups. */
export function settleExtras({ model, upper }: Standing, values: Float64Array) {
  const full = new Float64Array(model.rows.length)
  const count = model.candidates.length
  const windows = new Set(model.windowColumn.flat().filter((c) => c >= 0))
  for (let c = 0; c < values.length; c++) {
    if (c >= count && !windows.has(c)) continue
    const value = values[c] ?? 0
    if (value === 0) continue
    for (let e = model.starts[c] ?? 0; e < (model.starts[c + 1] ?? 0); e++) {
      const row = model.entryRow[e] ?? 0
      full[row] = (full[row] ?? 0) + value * (model.entryValue[e] ?? 0)
    }
  }
  for (let c = count; c < values.length; c++) {
    if (windows.has(c)) continue
    let least = 0
    let most = upper[c] ?? Number.POSITIVE_INFINITY
    for (let e = model.starts[c] ?? 0; e < (model.starts[c + 1] ?? 0); e++) {
      const row = model.entryRow[e] ?? 0
      const [value, now] = [model.entryValue[e] ?? 1, full[row] ?? 0]
      const { lower: low, upper: high } = model.rows[row] ?? { lower: 0, upper: 0 }
      if (value > 0 && now < low) least = Math.max(least, (low - now) / value)
      if (value < 0 && now > high) least = Math.max(least, (high - now) / value)
      if (value < 0 && low > Number.NEGATIVE_INFINITY) most = Math.min(most, (low - now) / value)
      if (value > 0 && high < Number.POSITIVE_INFINITY) most = Math.min(most, (high - now) / value)
    }
    const lifts = c === model.worst || model.places.some(({ filled }) => filled === c)
    values[c] = lifts ? most : least
  }
}
