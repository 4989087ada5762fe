import { dayAndMonth } from '../../../web/dates.ts'

type When = { day: 1 | 2 | 3; starts: string; ends: string }

/** "Thursday 14 January, 11:00 to 12:15" */
export const sessionWhen = (
  { day, starts, ends }: When,
  days: { day1: string; day2: string; day3: string },
): string => `${dayAndMonth(days[`day${day}`])}, ${starts} to ${ends}`
