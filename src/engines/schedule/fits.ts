import { type Leg, legsOf, lengthOfDay, type Stop } from './persons-day.ts'
import { ANYWHERE, type OnDay, type Setting } from './setting.ts'

// Whether a person's day works, fast: the search asks this a hundred thousand times. The same rules as check.ts.

/** Whether the stops, in order of time and without lunch, make a day that works and leaves room for lunch. */
export function dayFits(setting: Setting, base: number, hours: OnDay, stops: Stop[]): boolean {
  if (overlapping(stops)) return false
  const legs = legsOf(setting, base, hours, stops)
  if (legs.some(({ late }) => late)) return false
  if (lengthOfDay(stops, legs) > setting.problem.longestDay) return false
  return plainLunch(setting, hours, stops) || lunchFor(setting, base, hours, stops, legs) !== 'none'
}

/** Whether there is plainly time for lunch: a gap between two things at the same place. Most days are seen at a glance. */
function plainLunch({ problem: { lunch } }: Setting, hours: OnDay, stops: Stop[]): boolean {
  if (!lunch) return true
  for (let at = 1; at < stops.length; at++) {
    const [before, after] = [stops[at - 1] as Stop, stops[at] as Stop]
    if (before.place !== after.place || before.place === ANYWHERE) continue
    const from = Math.max(before.ends, lunch.from, hours.from)
    if (Math.min(after.starts, lunch.until, hours.until) - from >= lunch.minutes) return true
  }
  return false
}

function overlapping(stops: Stop[]): boolean {
  let last: Stop | null = null
  for (const stop of stops) {
    // two times of absence may overlap: nobody is anywhere twice
    if (last && stop.starts < last.ends && !(last.kind === 'away' && stop.kind === 'away')) return true
    if (!last || stop.ends > last.ends) last = stop
  }
  return false
}

/** When lunch begins on such a day; not needed: there is lunch together, or time for it before or after. */
export function lunchFor(
  setting: Setting,
  base: number,
  hours: OnDay,
  stops: Stop[],
  legs: Leg[],
): number | 'not needed' | 'none' {
  const { lunch } = setting.problem
  if (!lunch || !needsLunch(setting, stops, legs)) return 'not needed'
  for (const starts of lunchStarts(setting, base, stops)) {
    const stop = {
      item: '',
      starts,
      ends: starts + lunch.minutes,
      place: ANYWHERE,
      kind: 'lunch',
      lunch: true,
    } as const
    if (starts < Math.max(lunch.from, hours.from) || stop.ends > Math.min(lunch.until, hours.until)) continue
    const all = withStop(stops, stop)
    if (!overlapping(all) && !legsOf(setting, base, hours, all).some(({ late }) => late)) return starts
  }
  return 'none'
}

/** Whether somebody must stop for lunch: who begins after its hours or is done before them eats on their own. */
export function needsLunch({ problem: { lunch } }: Setting, stops: Stop[], legs: Leg[]): boolean {
  if (!lunch || lunch.minutes === 0) return false
  let starts = Number.POSITIVE_INFINITY
  let ends = 0
  for (const stop of stops) {
    const inHours = Math.min(stop.ends, lunch.until) - Math.max(stop.starts, lunch.from)
    if ((stop.lunch || stop.kind === 'away') && inHours >= lunch.minutes) return false
    if (stop.kind !== 'shared' && stop.kind !== 'task') continue
    starts = Math.min(starts, stop.starts)
    ends = Math.max(ends, stop.ends)
  }
  if (ends === 0) return false
  for (const { after, towards, leaves, arrives } of legs) {
    if (!after && towards?.kind === 'task') starts = Math.min(starts, leaves)
    if (!towards && after?.kind === 'task') ends = Math.max(ends, arrives)
  }
  return starts - lunch.from < lunch.minutes && lunch.until - ends < lunch.minutes
}

/** The times at which lunch can begin soonest: as its hours begin, after each stop, and after the journey from it. */
function lunchStarts(setting: Setting, base: number, stops: Stop[]): number[] {
  const { lunch, limits } = setting.problem
  const [from, until] = [lunch?.from ?? 0, (lunch?.until ?? 0) - (lunch?.minutes ?? 0)]
  const starts = [from]
  const add = (soonest: number) => {
    const exact = Math.max(from, soonest)
    if (exact <= until) starts.push(Math.ceil(exact / limits.step) * limits.step, exact)
  }
  // from the last stop back, so that the next place is known
  let next = base
  for (let at = stops.length - 1; at >= 0; at--) {
    const stop = stops[at] as Stop
    const place = stop.place === ANYWHERE ? placeBefore(stops, at, base) : stop.place
    const journey = setting.travel.minutes(place, next)
    add(stop.ends)
    if (journey > 0) add(stop.ends + journey)
    if (stop.place !== ANYWHERE) next = stop.place
  }
  add(from + setting.travel.minutes(base, next))
  return starts.sort((a, b) => a - b)
}

function placeBefore(stops: Stop[], index: number, base: number): number {
  for (let at = index; at >= 0; at--) {
    const place = stops[at]?.place ?? ANYWHERE
    if (place !== ANYWHERE) return place
  }
  return base
}

/** The stops with one more, in order of time. */
export function withStop(stops: Stop[], stop: Stop): Stop[] {
  const at = stops.findIndex(({ starts }) => starts > stop.starts)
  return at < 0 ? [...stops, stop] : [...stops.slice(0, at), stop, ...stops.slice(at)]
}
