// The rows of the model: sums with bounds, numbered as they are first asked for.

/** soft: a rule that may be set aside where ways to relax are looked for */
export type Row = { lower: number; upper: number; lazy: boolean; soft: boolean }

export class Rows {
  readonly rows: Row[] = []
  private readonly known = new Map<string | number, number>()
  /** The number of a row, made where there is none yet. */
  at(kind: number, one: number, two: number, lower: number, upper: number, lazy = false): number {
    const key = kind * 2 ** 46 + one * 2 ** 23 + two
    return this.keyed(key, lower, upper, lazy, softKinds.has(kind))
  }
  keyed(key: string | number, lower: number, upper: number, lazy = false, soft = false): number {
    const found = this.known.get(key)
    if (found !== undefined) return found
    this.known.set(key, this.rows.length)
    this.rows.push({ lower, upper, lazy, soft })
    return this.rows.length - 1
  }
  has(kind: number, one: number, two: number) {
    return this.known.get(kind * 2 ** 46 + one * 2 ** 23 + two)
  }
}

/** What a row says; with two numbers it is known by. */
export const [LOAD, TIME, ONCE, TRUST, ASSURER, GROUP, LEADING, LEAST, LINK, SERVED, SPREAD] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const
export const REST = 12
const softKinds = new Set<number>([LOAD, TRUST, ASSURER, GROUP, REST])
export const none = Number.NEGATIVE_INFINITY
export const any = Number.POSITIVE_INFINITY
