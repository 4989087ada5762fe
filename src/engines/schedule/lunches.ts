import { awayStops, daysOfPeople, isLunch } from './days-of-people.ts'
import { lunchEntry } from './finish.ts'
import { withStop } from './fits.ts'
import { legsOf, type Stop } from './persons-day.ts'
import type { Entry } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { ANYWHERE, type OnDay, type Setting, settingOf } from './setting.ts'

/**
 * The entries with each reviewer's own lunch where they need one: as it is if it still fits, otherwise where it does.
 * For boards: whoever moves something does not have to move lunches as well. Where there is no room, there is none,
 * and `checkSchedule` says so.
 */
export function withLunches(problem: ScheduleProblem, entries: Entry[]): Entry[] {
  const setting = settingOf(problem)
  const rest = entries.filter((entry) => !isLunch(entry))
  const lunches = new Map(entries.filter(isLunch).map((entry) => [entry.item, entry]))
  const added: Entry[] = []
  for (const [person, days] of daysOfPeople(setting, rest)) {
    if (!setting.teamIds.has(person)) continue
    for (const [day, own] of days) {
      const hours = setting.hours.get(day)
      if (!hours) continue
      const stops = [...own, ...awayStops(setting, person, day)].sort(
        (a, b) => a.starts - b.starts || a.ends - b.ends,
      )
      const [lunch] = lunchEntry(setting, person, hours, stops)
      const was = lunches.get(`lunch:${person}:${day}`)
      if (lunch) added.push(was && stillFits(setting, person, hours, stops, was) ? was : lunch)
    }
  }
  return [...rest, ...added]
}

function stillFits(setting: Setting, person: string, hours: OnDay, stops: Stop[], was: Entry): boolean {
  const { lunch } = setting.problem
  const ends = was.starts + was.minutes
  if (!lunch || was.minutes < lunch.minutes || was.starts < lunch.from || ends > lunch.until) return false
  if (stops.some((stop) => stop.starts < ends && was.starts < stop.ends)) return false
  const stop: Stop = { item: was.item, starts: was.starts, ends, place: ANYWHERE, kind: 'lunch', lunch: true }
  const legs = legsOf(setting, setting.baseOf(person), hours, withStop(stops, stop))
  return !legs.some(({ late }) => late)
}
