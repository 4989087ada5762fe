import { addDays } from '../../platform/clock.ts'
import { clockTime, dateOf, dayAndMonth, weekdayOf } from '../../web/dates.ts'

/** "Shared Tuesday, 16:10", and with the date once a weekday could be mistaken for another week's. */
export function sharedWords(at: Date | null, today: string) {
  if (!at) return undefined
  const date = dateOf(at)
  return `Shared ${date > addDays(today, -6) ? weekdayOf(date) : dayAndMonth(date)}, ${clockTime(at)}`
}
