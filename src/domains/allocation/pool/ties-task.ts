import { addDays } from '../../../platform/clock.ts'

/** A default of ours: what was right a year ago is asked again. */
const ASKED_AGAIN_AFTER_DAYS = 365

/** The date from which somebody is asked whether what they declared is still right; null while it is fresh. */
export function tiesDue(confirmedOn: string | null, today: string): boolean {
  return confirmedOn === null || addDays(confirmedOn, ASKED_AGAIN_AFTER_DAYS) <= today
}
