import { ANYWHERE, type OnDay, type Setting } from './setting.ts'

/** One thing in a person's day: from `starts` to `ends`, at a place by number, or anywhere. */
export type Stop = {
  item: string
  starts: number
  ends: number
  place: number
  /** shared: people find their own way in before the first and home after the last, outside the hours if need be */
  kind: 'shared' | 'task' | 'lunch' | 'away'
  /** a meal, whether of one's own or together */
  lunch: boolean
}

/** One journey of a person's day. Late: there is no time for it, `arrives` is the soonest. */
export type Leg = {
  from: number
  to: number
  leaves: number
  arrives: number
  metres: number
  late: boolean
  /** what it leads to; null: home */
  towards: Stop | null
  /** what comes before it; null: from home */
  after: Stop | null
}

/**
 * The journeys of one person's day, whose stops come in order of time. Each is made whole within one gap: calls and
 * lunch happen before or after it, never in its middle. Going to a school people arrive as it begins; otherwise they
 * leave as soon as they can. From and to the base within the day's hours, except to and from shared sessions.
 */
export function legsOf(setting: Setting, base: number, hours: OnDay, stops: Stop[]): Leg[] {
  const legs: Leg[] = []
  let at = base
  let after: Stop | null = null
  let gaps: Gap[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const stop of stops) {
    gaps.push({ from: free, until: stop.starts })
    free = stop.ends
    if (stop.place === ANYWHERE) continue
    if (stop.place !== at) {
      if (!after && stop.kind === 'task') gaps = within(gaps, hours)
      legs.push(legIn(setting, gaps, at, stop.place, after, stop))
    }
    at = stop.place
    after = stop
    gaps = []
  }
  if (after && at !== base) {
    gaps.push({ from: free, until: Number.POSITIVE_INFINITY })
    if (after.kind === 'task') gaps = within(gaps, hours)
    legs.push(legIn(setting, gaps, at, base, after, null))
  }
  return legs
}

type Gap = { from: number; until: number }

const within = (gaps: Gap[], { from, until }: OnDay) =>
  gaps.map((gap) => ({ from: Math.max(gap.from, from), until: Math.min(gap.until, until) }))

function legIn(
  { travel }: Setting,
  gaps: Gap[],
  from: number,
  to: number,
  after: Stop | null,
  towards: Stop | null,
): Leg {
  const minutes = travel.minutes(from, to)
  const fits = gaps.filter((gap) => gap.until - gap.from >= minutes)
  const justInTime = towards?.kind === 'task' || !after
  const gap = (justInTime ? fits.at(-1) : fits[0]) ?? (gaps.at(-1) as Gap)
  const leaves = fits.length > 0 && justInTime ? gap.until - minutes : gap.from
  return {
    from,
    to,
    leaves,
    arrives: leaves + minutes,
    metres: travel.metres(from, to),
    late: fits.length === 0,
    towards,
    after,
  }
}

/** From the first to the last minute of a person's day; their own ways to and from shared sessions do not count. */
export function lengthOfDay(stops: Stop[], legs: Leg[]): number {
  let starts = Number.POSITIVE_INFINITY
  let ends = Number.NEGATIVE_INFINITY
  for (const stop of stops) {
    if (stop.kind !== 'shared' && stop.kind !== 'task') continue
    starts = Math.min(starts, stop.starts)
    ends = Math.max(ends, stop.ends)
  }
  if (ends < starts) return 0
  for (const { after, towards, leaves, arrives } of legs) {
    if (after ? towards || after.kind !== 'task' : towards?.kind !== 'task') continue
    starts = Math.min(starts, leaves)
    ends = Math.max(ends, arrives)
  }
  return ends - starts
}
