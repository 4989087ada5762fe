import type { Stop } from './persons-day.ts'
import { ANYWHERE, type Item, type OnDay, type Setting } from './setting.ts'

/** A round of visits that one person can make on one day, in the order and gaps that cost least. */
export type Round = {
  visits: string[]
  /** of the whole day, with the ways that would be there anyway */
  metres: number
  /** minutes with people at these visits */
  minutes: number
  /** minutes of the day that are left for interviews, at most */
  free: number
}

type Gap = { from: number; until: number; a: number; b: number; first: boolean; last: boolean }

const MOST = 60_000

/**
 * Every round that might fit into a day, at least: lunch, the longest day and rounding are left out of account, so
 * that what no set of rounds can reach, no schedule can. For each set of visits only rounds that no other beats both
 * in metres and in time left. Null: there are too many.
 */
export function roundsOf(
  setting: Setting,
  base: number,
  hours: OnDay,
  stops: Stop[],
  visits: Item[],
): Round[] | null {
  const gaps = gapsOf(base, hours, stops)
  const still = gaps
    .map((gap) => setting.travel.metres(gap.a, gap.b))
    .reduce((sum, metres) => sum + metres, 0)
  const idle = gaps.reduce((sum, gap) => sum + idleIn(setting, gap), 0)
  const kept = new Map<string, Round[]>()
  let tried = 0
  const keep = (round: Round) => {
    const key = [...round.visits].sort().join('\n')
    const others = kept.get(key) ?? []
    if (others.some((one) => one.metres <= round.metres && one.free >= round.free)) return
    kept.set(key, [...others.filter((one) => one.metres < round.metres || one.free > round.free), round])
  }
  const extend = (round: Round, at: number, time: number, spot: number) => {
    if (++tried > MOST) return
    for (const visit of visits) {
      if (round.visits.includes(visit.id)) continue
      for (let index = Math.max(0, at); index < gaps.length; index++) {
        const gap = gaps[index] as Gap
        const same = index === at
        const [from, a] = same ? [time, spot] : [gap.from, gap.a]
        const ends = soonestEnd(
          visit,
          hours,
          from + setting.travel.minutes(a, visit.place),
          gap.until - setting.travel.minutes(visit.place, gap.b),
        )
        if (ends === null) continue
        const detour = wayBy(setting, a, visit.place, gap.b)
        const before = same ? idleAfter(setting, gap, spot, time) : idleIn(setting, gap)
        const next = {
          visits: [...round.visits, visit.id],
          metres: round.metres + detour,
          minutes: round.minutes + visit.minutes,
          free:
            round.free -
            before +
            idleAfter(setting, gap, visit.place, ends) +
            wait(setting, visit, from, a, ends),
        }
        keep(next)
        if (next.visits.length < setting.problem.visits.mostADay) extend(next, index, ends, visit.place)
      }
    }
  }
  const none = { visits: [], metres: still, minutes: 0, free: idle }
  keep(none)
  extend(none, -1, 0, 0)
  return tried > MOST ? null : [...kept.values()].flat()
}

/** Whether somebody with nothing else to do could do this at all on a day, as far as their own fixed times go. */
export function couldDo(setting: Setting, base: number, hours: OnDay, stops: Stop[], item: Item): boolean {
  const way = (from: number, to: number) => (item.place === ANYWHERE ? 0 : setting.travel.minutes(from, to))
  return gapsOf(base, hours, stops).some((gap) => {
    const latest = gap.until - way(item.place, gap.b)
    return soonestEnd(item, hours, gap.from + way(gap.a, item.place), latest) !== null
  })
}

const wayBy = ({ travel }: Setting, a: number, by: number, b: number) =>
  travel.metres(a, by) + travel.metres(by, b) - travel.metres(a, b)

/** Minutes of a gap in which nobody need travel. People find their own way to and from what is shared. */
const idleIn = ({ travel }: Setting, { from, until, a, b, first, last }: Gap) =>
  until - from - (first || last ? 0 : travel.minutes(a, b))

const idleAfter = ({ travel }: Setting, { until, b }: Gap, spot: number, time: number) =>
  until - time - travel.minutes(spot, b)

/** Minutes between arriving and beginning. */
const wait = ({ travel }: Setting, { minutes, place }: Item, from: number, a: number, ends: number) =>
  ends - minutes - (from + travel.minutes(a, place))

/** When something ends at the soonest that cannot begin before people arrive nor end after the latest; null: it cannot. */
function soonestEnd(visit: Item, { day }: OnDay, arrives: number, latest: number): number | null {
  const pinned = visit.pin?.starts
  if ((visit.pin?.day ?? day) !== day || (pinned !== undefined && pinned < arrives)) return null
  const windows = visit.windows.length === 0 ? [{ day, from: 0, until: 1440 }] : visit.windows
  let soonest = Number.POSITIVE_INFINITY
  for (const window of windows) {
    if (window.day !== day) continue
    const ends = (pinned ?? Math.max(arrives, window.from)) + visit.minutes
    if (ends <= Math.min(window.until, latest) && ends - visit.minutes >= window.from)
      soonest = Math.min(soonest, ends)
  }
  return Number.isFinite(soonest) ? soonest : null
}

/** The free times of a day between what is fixed, and where they begin and end. */
function gapsOf(base: number, hours: OnDay, stops: Stop[]): Gap[] {
  const gaps: Gap[] = []
  let [from, a] = [hours.from, base]
  for (const stop of stops) {
    gaps.push({
      from,
      until: Math.max(from, stop.starts),
      a,
      b: stop.place,
      first: gaps.length === 0,
      last: false,
    })
    from = Math.max(from, stop.ends)
    a = stop.place
  }
  return [
    ...gaps,
    { from, until: Math.max(from, hours.until), a, b: base, first: gaps.length === 0, last: true },
  ]
}
