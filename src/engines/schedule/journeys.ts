import { awayStops, daysOfPeople } from './days-of-people.ts'
import { legsOf } from './persons-day.ts'
import type { Entry, Journey } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { settingOf } from './setting.ts'

/**
 * Who drives when from where to where, by day and person: minutes after midnight and metres by road. Leaving and
 * arriving are as the day allows: just in time for a school or an interview, at once on the way back.
 */
export function journeysOf(problem: ScheduleProblem, entries: Entry[]): Journey[] {
  const setting = settingOf(problem)
  const journeys: Journey[] = []
  for (const [person, days] of daysOfPeople(setting, entries))
    for (const [day, stops] of days) {
      const hours = setting.hours.get(day)
      if (!hours || !setting.teamIds.has(person)) continue
      const all = [...stops, ...awayStops(setting, person, day)].sort((a, b) => a.starts - b.starts)
      for (const { from, to, leaves, arrives, metres } of legsOf(setting, setting.baseOf(person), hours, all))
        journeys.push({
          person,
          day,
          from: setting.spots[from] ?? '',
          to: setting.spots[to] ?? '',
          leaves,
          arrives,
          metres,
        })
    }
  return journeys.sort((a, b) => a.day - b.day || a.person.localeCompare(b.person) || a.leaves - b.leaves)
}
