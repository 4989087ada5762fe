/** The reconvene day is 12 to 15 months after a review (seed 001; MISSION B5). */
export const firstMonth = 12
export const lastMonth = 15

export type Window = { from: string; to: string }

/** The same day so many months later; where that month is shorter, its last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, lastDay))
  return first.toISOString().slice(0, 10)
}

export const windowOf = (day3: string): Window => ({
  from: addMonths(day3, firstMonth),
  to: addMonths(day3, lastMonth),
})

/** The days that suit all of them, or null when there is none. */
export function commonWindow(lastDays: string[]): Window | null {
  const windows = lastDays.map(windowOf)
  const from = windows
    .map((one) => one.from)
    .toSorted()
    .at(-1)
  const to = windows.map((one) => one.to).toSorted()[0]
  return from && to && from <= to ? { from, to } : null
}

export const isWithin = (date: string, { from, to }: Window) => date >= from && date <= to
