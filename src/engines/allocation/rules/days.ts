import type { Window } from '../round.ts'

/** Whether two windows share a day, or have fewer than so many days between any two of theirs. */
export function datesMeet(one: Window, other: Window, restDays: number): boolean {
  if (one.first > other.last + restDays || other.first > one.last + restDays) return false
  return one.days.some((day) => other.days.some((their) => Math.abs(day - their) <= restDays))
}
