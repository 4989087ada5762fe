import { minutesOf } from '../domains/schedule/schedule.ts'
import { addDays, now, today } from '../platform/clock.ts'
import { clockTime } from '../web/dates.ts'

/** A moment of London's clock on a calendar day. */
export function londonMoment(date: string, time: string): Date {
  const guess = new Date(`${date}T${time}:00Z`)
  const ahead = minutesOf(clockTime(guess)) - minutesOf(time)
  return new Date(guess.getTime() - ahead * 60_000)
}

const TUESDAY = 2

/** The demonstration is told from the day that it is loaded, so that there is always something due. */
export function calendar() {
  const day = today()
  return {
    now: now(),
    today: day,
    at: londonMoment,
    /** so many days ago, at a time of that day */
    ago: (days: number, time = '10:00') => londonMoment(addDays(day, -days), time),
    day: (days: number) => addDays(day, days),
    /** the first Tuesday from so many days after today: reviews begin on Tuesdays */
    tuesdayFrom(days: number) {
      const from = addDays(day, days)
      const weekday = new Date(`${from}T12:00:00Z`).getUTCDay()
      return addDays(from, (TUESDAY - weekday + 7) % 7)
    },
  }
}
export type Calendar = ReturnType<typeof calendar>

export const minutesLater = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000)
