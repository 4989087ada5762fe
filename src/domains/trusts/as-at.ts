import { longDate } from '../../web/dates.ts'

/** The days that some figures are of: one day, or the first and the last. */
export type Days = { from: string; to: string } | null

export function daysOf(dates: (string | null)[]): Days {
  const days = dates.filter((day) => day !== null).sort()
  const from = days[0]
  const to = days.at(-1)
  return from && to ? { from, to } : null
}

/** "as at 1 November 2026", to stand beside every figure. */
export function asAt(days: Days): string {
  if (!days) return 'no day given'
  return days.from === days.to
    ? `as at ${longDate(days.to)}`
    : `as at ${longDate(days.from)} to ${longDate(days.to)}`
}
