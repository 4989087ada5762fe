import { itemRules } from './check-items.ts'
import { peopleRules } from './check-people.ts'
import { wholeRules } from './check-whole.ts'
import type { Entry, Rule } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { settingOf } from './setting.ts'

/**
 * Every hard rule that an arrangement breaks; none: it works. Also of one that is not complete, or that somebody is
 * just dragging about: two milliseconds for ten reviewers and forty schools. Never throws, whatever the entries.
 * Rules: MISSION E10, E11, F3.
 */
export function checkSchedule(problem: ScheduleProblem, entries: Entry[]): Rule[] {
  const setting = settingOf(problem)
  return [...itemRules(setting, entries), ...peopleRules(setting, entries), ...wholeRules(setting, entries)]
}
