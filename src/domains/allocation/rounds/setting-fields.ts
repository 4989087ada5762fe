import { rules, weights } from '../../../engines/allocation/problem.ts'
import { milesOf } from './miles.ts'
import { type RoundSettings, usualSeconds } from './round.ts'

// The numbers of a round that people may change, and how each is written.

export type SettingName =
  | 'employerYears'
  | 'reciprocalYears'
  | 'nearbyMiles'
  | 'restDays'
  | 'leadsAtLeast'
  | 'experience'
  | 'focus'
  | 'development'
  | 'travel'
  | 'seconds'
export type SettingField = { name: SettingName; label: string; unit: string }

export const ruleFields: SettingField[] = [
  { name: 'employerYears', label: 'A former employer counts for', unit: 'Years' },
  { name: 'reciprocalYears', label: 'A review the other way round counts for', unit: 'Years' },
  {
    name: 'nearbyMiles',
    label: 'Nobody from a trust within',
    unit: 'Miles, in a straight line from where they set out',
  },
  { name: 'restDays', label: 'Days between two reviews of one person', unit: 'Days' },
  { name: 'leadsAtLeast', label: 'Reviews that each lead has in a year, at least', unit: 'Reviews' },
]
export const weightFields: SettingField[] = [
  { name: 'experience', label: 'What the team should know', unit: 'Out of 100' },
  { name: 'focus', label: 'What the host wants looked at', unit: 'Out of 100' },
  { name: 'development', label: 'What the reviewer would like to learn', unit: 'Out of 100' },
  { name: 'travel', label: 'A short journey', unit: 'Out of 100' },
  { name: 'seconds', label: 'How long to look for a better plan', unit: 'Seconds' },
]

const usual: RoundSettings = { rules: rules.parse({}), weights: weights.parse({}), seconds: usualSeconds }

/** "3", "35" or "not looked at" */
export const usualOf = (name: SettingName) => writtenOf(name, usual) || 'not looked at'

export function writtenOf(name: SettingName, { rules, weights, seconds }: RoundSettings): string {
  if (name === 'seconds') return text(seconds)
  if (name === 'nearbyMiles')
    return rules.nearbyMetres == null ? '' : text(Math.round(milesOf(rules.nearbyMetres)))
  if (name === 'experience' || name === 'focus' || name === 'development' || name === 'travel') {
    const share = weights[name]
    return share === undefined ? '' : text(Math.round(share * 100))
  }
  return text(rules[name])
}
const text = (value: number | undefined) => (value === undefined ? '' : String(value))
