import { dayNumber, yearsAfter } from '../dates.ts'
import type { Relationship } from '../problem.ts'

type Dated = Pick<Relationship, 'kind' | 'since' | 'until'>

/**
 * What a tie to the host is on a review's first day (MISSION C7): nothing, what it is called, or a former employer that
 * still counts, for so many years to the day. The day is a day number (dates.ts).
 */
export function standsInTheWay(
  tie: Dated,
  firstDay: number,
  employerYears: number,
): Relationship['kind'] | null {
  if (tie.since !== null && dayNumber(tie.since) > firstDay) return null
  const ended = tie.until !== null && dayNumber(tie.until) < firstDay
  if (tie.kind !== 'employer' && tie.kind !== 'former_employer') return ended ? null : tie.kind
  if (tie.kind === 'employer' && !ended) return 'employer'
  // A former employer whose last day nobody wrote down still counts: it is waived with a reason, not forgotten.
  if (tie.until === null) return 'former_employer'
  return firstDay <= yearsAfter(dayNumber(tie.until), employerYears) ? 'former_employer' : null
}
