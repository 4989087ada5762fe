import { weekdayOf } from '../../web/dates.ts'

type Days = { day1: string; day2: string; day3: string }
export type DayName = (day: 1 | 2 | 3) => string

/** The three days as people say them: by the weekday. */
export const dayNameOf =
  (review: Days): DayName =>
  (day) =>
    weekdayOf(review[`day${day}`])
