import type { Permission } from '../../../access/outcome.ts'
import { clockTime, dateOf, weekdayOf } from '../../../web/dates.ts'
import { isLead, type Standing } from '../../allocation/standing.ts'
import { canShareFindings } from '../policy.ts'

export type SharingFacts = { standing: Standing; briefingEnded: Date | null }

/** The lead reviewer, in the three days, and until the final briefing has ended: what is left then stays out. */
export function canShareNow({ standing, briefingEnded }: SharingFacts): Permission {
  const permission = canShareFindings(standing)
  if (permission !== 'allowed' || !isLead(standing) || !briefingEnded) return permission
  return { notNow: overWords(briefingEnded) }
}

export const overWords = (ended: Date) =>
  `The final briefing ended on ${weekdayOf(dateOf(ended))} at ${clockTime(ended)}. What the host had not heard by then stays out of the report. If the briefing still goes on, change its end on the schedule first, where everyone sees it.`
