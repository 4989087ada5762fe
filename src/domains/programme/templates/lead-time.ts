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
  const parts = [counted(weeks, 'week'), counted(rest, 'day')].filter((part) => part !== null)
  return `${parts.join(' and ')} ${when === 'before' ? 'before day one' : 'after day three'}`
}

const counted = (n: number, one: string) => (n === 0 ? null : `${n} ${one}${n === 1 ? '' : 's'}`)

/** The same read again, or null where the words are not of that kind. */
export function readLeadTime(words: string): number | null {
  if (words === 'on day three') return 0
  const match = /^(?:(\d+) weeks?)?(?: and )?(?:(\d+) days?)? (before day one|after day three)$/.exec(words)
  if (!match?.[3] || (!match[1] && !match[2])) return null
  const when = match[3] === 'before day one' ? 'before' : 'after'
  return daysOf({ weeks: Number(match[1] ?? 0), days: Number(match[2] ?? 0), when })
}
