import { minutesOf } from '../domains/schedule/schedule.ts'
import { addDays, now, today } from '../platform/clock.ts'
import { clockTime } from '../web/dates.ts'

/** A moment of London's clock on a calendar day. */
export function londonMoment(date: string, time: string): Date {
  const guess = new Date(`${date}T${time}:00Z`)
  const ahead = minutesOf(clockTime(guess)) - minutesOf(time)
  return new Date(guess.getTime() - ahead * 60_000)
}

const [SUNDAY, TUESDAY, SATURDAY] = [0, 2, 6]
const weekdayOf = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay()

/** What is long past was done on a working day; the last days are told as they are. */
function workingDay(date: string, daysAgo: number): string {
  if (daysAgo < 10) return date
  const weekday = weekdayOf(date)
  return weekday === SATURDAY ? addDays(date, -1) : weekday === SUNDAY ? addDays(date, 1) : date
}

const atChristmas = (date: string) => date.slice(5) >= '12-16' || date.slice(5) <= '01-05'

/** The nearest Tuesday on which schools are open at the end of the year: nobody books a review over Christmas. */
function inTerm(tuesday: string, weeks = 1): string {
  if (!atChristmas(tuesday)) return tuesday
  const [before, after] = [addDays(tuesday, -7 * weeks), addDays(tuesday, 7 * weeks)]
  if (!atChristmas(before)) return before
  return atChristmas(after) ? inTerm(tuesday, weeks + 1) : after
}

/** The demonstration is told from the day that it is loaded, so that there is always something due. */
export function calendar() {
  const day = today()
  return {
    now: now(),
    today: day,
    at: londonMoment,
    /** so many days ago, at a time of that day */
    ago: (days: number, time = '10:00') => londonMoment(workingDay(addDays(day, -days), days), time),
    day: (days: number) => addDays(day, days),
    /** the first Tuesday from so many days after today: reviews begin on Tuesdays */
    tuesdayFrom(days: number) {
      const from = addDays(day, days)
      const tuesday = addDays(from, (TUESDAY - weekdayOf(from) + 7) % 7)
      return days > 0 ? inTerm(tuesday) : tuesday
    },
  }
}
export type Calendar = ReturnType<typeof calendar>

export const minutesLater = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000)
