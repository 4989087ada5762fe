import { type MailPreference, usualPreference } from './mail-preference.ts'

type Local = { day: string; hour: number; weekend: boolean }

/** The calendar day and the hour where somebody is. A zone that this server does not know is taken for London's. */
export function localTime(at: Date, timeZone: string): Local {
  const parts = clockOf(timeZone).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    weekend: ['Sat', 'Sun'].includes(part('weekday')),
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = makeClock(timeZone)
  clocks.set(timeZone, clock)
  return clock
}
function makeClock(timeZone: string): Intl.DateTimeFormat {
  const options = {
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: usualPreference.timeZone })
  }
}

type Wish = Pick<MailPreference, 'digest' | 'digestHour' | 'timeZone'>
/**
 * The local day whose digest is due at this moment, or null. Due from the chosen hour to the end of the day, so that
 * one missed while the clocks went forward, or while Candour was stopped, still comes; and once for a day, so that an
 * hour that comes twice in autumn does not bring two.
 */
export function digestDue(at: Date, { digest, digestHour, timeZone }: Wish, lastDay: string | null) {
  const { day, hour, weekend } = localTime(at, timeZone)
  if (digest === 'none' || (digest === 'weekdays' && weekend)) return null
  if (hour < digestHour || (lastDay !== null && lastDay >= day)) return null
  return day
}
