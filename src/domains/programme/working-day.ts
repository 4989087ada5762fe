import { addDays } from '../../platform/clock.ts'
import { isWeekend } from './read-day.ts'

/**
 * The bank holidays of a year in England, as yyyy-mm-dd, by the rules of the Banking and Financial Dealings Act 1971 and
 * the proclamations made each year since. A single day proclaimed for one occasion is not among them.
 */
export function bankHolidays(year: number): Set<string> {
  const easter = easterSunday(year)
  const christmas = notAtWeekend(`${year}-12-25`, [])
  return new Set([
    notAtWeekend(`${year}-01-01`, []),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(`${year}-05-01`),
    addDays(firstMonday(`${year}-06-01`), -7),
    addDays(firstMonday(`${year}-09-01`), -7),
    christmas,
    notAtWeekend(`${year}-12-26`, [christmas]),
  ])
}

export const isWorkingDay = (date: string) =>
  !isWeekend(date) && !bankHolidays(Number(date.slice(0, 4))).has(date)

/** The date itself, or the next working day that way: 1 later, -1 earlier. */
export function workingDay(date: string, way: 1 | -1): string {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, way)
  return day
}

/** A holiday at a weekend is kept on the first weekday after it that is not one already. */
function notAtWeekend(date: string, taken: string[]): string {
  let day = date
  while (isWeekend(day) || taken.includes(day)) day = addDays(day, 1)
  return day
}

/** On or after the date. */
function firstMonday(date: string): string {
  let day = date
  while (new Date(`${day}T12:00:00Z`).getUTCDay() !== 1) day = addDays(day, 1)
  return day
}

/** By the Gregorian computus as Meeus, Jones and Butcher give it. */
function easterSunday(year: number): string {
  const golden = year % 19
  const [century, inCentury] = [Math.floor(year / 100), year % 100]
  const leaps = Math.floor(century / 4)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - leaps - moonShift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const day = moon + weekday - 7 * late + 114
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(Math.floor(day / 31))}-${two((day % 31) + 1)}`
}
