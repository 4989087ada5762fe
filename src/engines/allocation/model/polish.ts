import type { PlaceRole } from '../problem.ts'
import { settleExtras } from './greedy.ts'
import type { Standing } from './restricted.ts'
import { isOver, type Watch } from './solver.ts'

// Small betterments of a plan before the solver has it: somebody else in one place, or two people who change places, as
// long as one is better and no row is broken. It proves nothing; it gives the solver something good to begin with.

type Seat = { column: number; reviewer: number; review: number; role: PlaceRole; window: number }

/** A plan at least as good, by what the seats are worth alone; the same one if it was not whole to begin with. */
export function polish(at: Standing, values: Float64Array, worth: Float64Array, watch: Watch): Float64Array {
  const board = new Board(at, values, worth)
  if (!board.keepsAll()) return values
  for (let sweep = 0; sweep < 20 && !isOver(watch); sweep++) {
    let better = 0
    for (let n = 0; n < board.seats.length; n++) better += board.replace(n)
    for (let n = 0; n < board.seats.length; n++)
      for (let m = n + 1; m < board.seats.length; m++) better += board.exchange(n, m)
    if (better === 0) break
  }
  return board.finished()
}

class Board {
  readonly seats: Seat[] = []
  private readonly at: Standing
  private readonly values: Float64Array
  private readonly worth: Float64Array
  private readonly full: Float64Array
  private readonly columnOf = new Map<number, number>()
  private readonly open = new Map<number, number[]>()
  private readonly soft: Uint8Array
  private readonly width: number

  constructor(at: Standing, values: Float64Array, worth: Float64Array) {
    const { model } = at
    this.at = at
    this.values = Float64Array.from(values)
    this.worth = worth
    this.width = model.servedBy.length * 64 * 4
    this.full = new Float64Array(model.rows.length)
    this.soft = new Uint8Array(model.rows.length)
    for (let c = 0; c < values.length; c++) if (values[c]) this.change(c, values[c] ?? 0)
    for (const [n, extra] of model.extras.entries())
      if (extra.cost !== 0) this.soften(model.candidates.length + n)
    for (const [column, { reviewer, review, role, window, pinned }] of model.candidates.entries()) {
      if ((at.upper[column] ?? 1) < 1) continue
      const key = this.place(review, role, window)
      this.columnOf.set(reviewer * this.width + key, column)
      const list = this.open.get(key)
      if (list) list.push(column)
      else this.open.set(key, [column])
      const fixed = pinned || model.round.problem.reviews[review]?.group
      if ((values[column] ?? 0) > 0.5 && !fixed) this.seats.push({ column, reviewer, review, role, window })
    }
  }

  private place(review: number, role: PlaceRole, window: number) {
    const roles = { lead: 0, peer: 1, shadow: 2, quality_assurer: 3 }
    return (review * 64 + window) * 4 + roles[role]
  }

  // what leads, least loads and spread take is left to the solver: their rows give way
  private soften(column: number) {
    const { starts, entryRow } = this.at.model
    for (let e = starts[column] ?? 0; e < (starts[column + 1] ?? 0); e++) this.soft[entryRow[e] ?? 0] = 1
  }

  private change(column: number, by: number) {
    const { starts, entryRow, entryValue } = this.at.model
    for (let e = starts[column] ?? 0; e < (starts[column + 1] ?? 0); e++) {
      const row = entryRow[e] ?? 0
      this.full[row] = (this.full[row] ?? 0) + by * (entryValue[e] ?? 0)
    }
  }

  private fits(column: number): boolean {
    const { starts, entryRow, rows } = this.at.model
    for (let e = starts[column] ?? 0; e < (starts[column + 1] ?? 0); e++) {
      const row = entryRow[e] ?? 0
      if (this.soft[row]) continue
      const full = this.full[row] ?? 0
      if (full > (rows[row]?.upper ?? 0) + 1e-9 || full < (this.at.rowLower[row] ?? 0) - 1e-9) return false
    }
    return true
  }

  /** Whether the plan breaks no row to begin with. */
  keepsAll(): boolean {
    return this.seats.every(({ column }) => this.fits(column))
  }

  private tried(out: number[], into: number[]): boolean {
    for (const column of out) this.change(column, -1)
    for (const column of into) this.change(column, 1)
    if (into.every((column) => this.fits(column)) && out.every((column) => this.fits(column))) {
      for (const column of out) this.values[column] = 0
      for (const column of into) this.values[column] = 1
      return true
    }
    for (const column of into) this.change(column, -1)
    for (const column of out) this.change(column, 1)
    return false
  }

  /** Puts the best who may into a place. */
  replace(n: number): number {
    const seat = this.seats[n]
    if (!seat) return 0
    const now = this.worth[seat.column] ?? 0
    for (const column of this.open.get(this.place(seat.review, seat.role, seat.window)) ?? []) {
      if ((this.worth[column] ?? 0) <= now + 1e-9 || (this.values[column] ?? 0) > 0.5) continue
      if (!this.tried([seat.column], [column])) continue
      this.seats[n] = { ...seat, column, reviewer: this.at.model.candidates[column]?.reviewer ?? 0 }
      return 1
    }
    return 0
  }

  /** Lets two people change places where both together are better so. */
  exchange(n: number, m: number): number {
    const [one, other] = [this.seats[n], this.seats[m]]
    if (!one || !other || one.reviewer === other.reviewer || one.review === other.review) return 0
    const first = this.columnOf.get(
      other.reviewer * this.width + this.place(one.review, one.role, one.window),
    )
    const second = this.columnOf.get(
      one.reviewer * this.width + this.place(other.review, other.role, other.window),
    )
    if (first === undefined || second === undefined) return 0
    const { worth, values } = this
    // whoever sits in that review already cannot come a second time
    if ((values[first] ?? 0) > 0.5 || (values[second] ?? 0) > 0.5) return 0
    const more =
      (worth[first] ?? 0) + (worth[second] ?? 0) - (worth[one.column] ?? 0) - (worth[other.column] ?? 0)
    if (more <= 1e-9 || !this.tried([one.column, other.column], [first, second])) return 0
    this.seats[n] = { ...one, column: first, reviewer: other.reviewer }
    this.seats[m] = { ...other, column: second, reviewer: one.reviewer }
    return 1
  }

  finished(): Float64Array {
    settleExtras(this.at, this.values)
    return this.values
  }
}
