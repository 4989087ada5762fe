import type { SchedulePlan } from '../../../engines/schedule/plan.ts'
import type { ScheduleProblem } from '../../../engines/schedule/problem.ts'
import { ruleReason } from '../changes/reasons-against.ts'
import type { DaysWorld } from './days-world.ts'

const MOST = 3

/** What found no time, and what stands in its way. */
export function leftWords(
  { item, rules }: SchedulePlan['unplaced'][number],
  world: DaysWorld,
  problem: ScheduleProblem,
): { name: string; words: string } {
  if (['visits', 'pairs', 'confer'].includes(item))
    return { name: wholes[item] ?? '', words: rules.map((rule) => ruleReason(rule, world).words).join(' ') }
  const all = [...problem.schools, ...problem.interviews, ...problem.shared]
  const name = all.find(({ id }) => id === item)?.name ?? 'Something'
  const reasons = [...new Set(rules.map((rule) => ruleReason(rule, world).words))]
  const words = reasons.slice(0, MOST).join(' ')
  return { name, words: words || 'Everybody is taken at the times when it could be.' }
}

const wholes: Record<string, string> = {
  visits: 'School visits',
  pairs: 'Visits in pairs',
  confer: 'Time to confer',
}
