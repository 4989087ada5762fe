import { count } from '../../../web/dates.ts'

/** How long before day one, or after day three, something is due: as people say it. */
export type LeadTime = { weeks: number; days: number; when: 'before' | 'after' }

/** Negative days count back from day one; the others on from day three (MISSION B8). */
export function leadTimeOf(days: number): LeadTime {
  const size = Math.abs(days)
  return { weeks: Math.floor(size / 7), days: size % 7, when: days < 0 ? 'before' : 'after' }
}

export const daysOf = ({ weeks, days, when }: LeadTime): number => {
  const size = weeks * 7 + days
  return when === 'before' ? -size : size
}

/** "2 weeks and 4 days before day one"; "on day three" */
export function leadTimeWords(days: number): string {
  if (days === 0) return 'on day three'
  const { weeks, days: rest, when } = leadTimeOf(days)
  const parts = [weeks > 0 && count(weeks, 'week'), rest > 0 && count(rest, 'day')].filter(Boolean)
  return `${parts.join(' and ')} ${when === 'before' ? 'before day one' : 'after day three'}`
}
