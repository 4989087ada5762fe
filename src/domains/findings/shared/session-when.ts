import { now, today } from '../../../platform/clock.ts'
import { clockTime, dayAndMonth } from '../../../web/dates.ts'
import { hasBegunBy } from '../next-shared.ts'

type When = { day: 1 | 2 | 3; starts: string; ends: string }
type Days = { day1: string; day2: string; day3: string }

/** "Thursday 14 January, 11:00 to 12:15" */
export const sessionWhen = ({ day, starts, ends }: When, days: Days): string =>
  `${dayAndMonth(days[`day${day}`])}, ${starts} to ${ends}`

/** `starts` as a page has it or as the database has it: 15:00 or 15:00:00. */
export const hasBegun = ({ day, starts }: Pick<When, 'day' | 'starts'>, days: Days): boolean =>
  hasBegunBy(
    { date: days[`day${day}`], starts: starts.slice(0, 5) },
    { date: today(), time: clockTime(now()) },
  )
