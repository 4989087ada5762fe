// Days as whole numbers, so that windows can be compared without a clock or a time zone.

const DAY = 86_400_000

/** The number of a date written 2027-02-02: days since 1 January 1970. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY)

/** The date of a day's number, written 2027-02-02. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The day so many years after another: whole years by the calendar, parts of a year in days. */
export function yearsAfter(day: number, years: number): number {
  const whole = Math.floor(years)
  const date = new Date(day * DAY)
  date.setUTCFullYear(date.getUTCFullYear() + whole)
  return Math.round(date.getTime() / DAY) + Math.round((years - whole) * 365.25)
}

/** Whether two days lie at most so many years apart, to the day, whichever comes first. */
export const withinYears = (one: number, other: number, years: number): boolean =>
  years > 0 && Math.max(one, other) <= yearsAfter(Math.min(one, other), years)
