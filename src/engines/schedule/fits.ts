import { type Leg, legsOf, lengthOfDay, type Stop } from './persons-day.ts'
import { ANYWHERE, type OnDay, type Setting } from './setting.ts'

// Whether a person's day works, fast: the search asks this a hundred thousand times. The same rules as check.ts.

/** Whether the stops, in order of time and without lunch, make a day that works and leaves room for lunch. */
export function dayFits(setting: Setting, base: number, hours: OnDay, stops: Stop[]): boolean {
  if (overlapping(stops)) return false
  const legs = legsOf(setting, base, hours, stops)
  if (legs.some(({ late }) => late)) return false
  if (lengthOfDay(stops, legs) > setting.problem.longestDay) return false
  return lunchFor(setting, base, hours, stops, legs) !== 'none'
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
  const from = lunch?.from ?? 0
  const starts = [from]
  let at = base
  for (const [index, stop] of stops.entries()) {
    if (stop.place !== ANYWHERE) at = stop.place
    const next = stops.slice(index + 1).find(({ place }) => place !== ANYWHERE)?.place ?? base
    for (const soonest of [stop.ends, stop.ends + setting.travel.minutes(at, next)]) {
      const exact = Math.max(from, soonest)
      starts.push(Math.ceil(exact / limits.step) * limits.step, exact)
    }
  }
  const first = stops.find(({ place }) => place !== ANYWHERE)?.place ?? base
  starts.push(...stops.slice(0, 1).map(() => from + setting.travel.minutes(base, first)))
  return [...new Set(starts)].sort((a, b) => a - b)
}

/** The stops with one more, in order of time. */
export function withStop(stops: Stop[], stop: Stop): Stop[] {
  const at = stops.findIndex(({ starts }) => starts > stop.starts)
  return at < 0 ? [...stops, stop] : [...stops.slice(0, at), stop, ...stops.slice(at)]
}
