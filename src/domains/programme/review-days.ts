import type { Problem } from '../../access/outcome.ts'
import { addDays } from '../../platform/clock.ts'
import { dayInWords, isWeekend, readDay } from './read-day.ts'

type TypedDays = { day1: string; day2: string; day3: string; weekend?: boolean }
export type Days = { day1: string; day2: string; day3: string }
type ProgrammeYear = { id: string; starts_on: string; ends_on: string }
const names = ['day1', 'day2', 'day3'] as const
/** The three days of a review stand within a fortnight of each other; the database holds to it too. */
const LONGEST = 13

/** The three days of a review as they were typed, or what to put right, each beside its own field. */
export function readReviewDays(
  typed: TypedDays,
  year: ProgrammeYear,
): { days: Days } | { problems: Problem[] } {
  const read = names.map((name) => ({ name, ...readDay(typed[name]) }))
  const unread = read.flatMap((one) => ('problem' in one ? [{ field: one.name, message: one.problem }] : []))
  if (unread.length > 0) return { problems: unread }
  const [day1 = '', day2 = '', day3 = ''] = read.map((one) => ('date' in one ? one.date : ''))
  const days = { day1, day2, day3 }
  const problems = [...outOfYear(days, year), ...outOfOrder(days), ...atWeekend(days, typed.weekend ?? false)]
  return problems.length > 0 ? { problems } : { days }
}

const outOfYear = (days: Days, year: ProgrammeYear) =>
  names
    .filter((name) => days[name] < year.starts_on || days[name] > year.ends_on)
    .map((field) => ({
      field,
      message: `${dayInWords(days[field])} is not in the programme year ${year.id}.`,
    }))

function outOfOrder({ day1, day2, day3 }: Days): Problem[] {
  if (day2 <= day1) return [{ field: 'day2', message: 'The second day has to come after the first.' }]
  if (day3 <= day2) return [{ field: 'day3', message: 'The third day has to come after the second.' }]
  if (day3 > addDays(day1, LONGEST))
    return [{ field: 'day3', message: 'The three days have to lie within two weeks.' }]
  return []
}

// Unusual, not impossible: a review can meet on a Saturday if the host's people say so.
function atWeekend(days: Days, allowed: boolean): Problem[] {
  const first = names.find((name) => isWeekend(days[name]))
  if (!first || allowed) return []
  return [
    {
      field: 'weekend',
      message: `${dayInWords(days[first])} is at a weekend. Change the day, or tick that the schools will be open.`,
    },
  ]
}
