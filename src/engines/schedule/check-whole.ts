import type { Entry, Rule } from './plan.ts'
import type { Setting } from './setting.ts'

/** What the schedule as a whole breaks: what is missing, how many visits and pairs, time to confer. */
export function wholeRules(setting: Setting, entries: Entry[]): Rule[] {
  return [
    ...notPlaced(setting, entries),
    ...metAtVisit(setting, entries),
    ...visitRules(setting, entries),
    ...conferRules(setting, entries),
  ]
}

const visitsOf = ({ items }: Setting, entries: Entry[]) =>
  entries.filter(({ item }) => items.get(item)?.what === 'visit')

/** Everything that must be there, given which schools are visited. */
export function neededItems({ items }: Setting, visited: Set<string>): string[] {
  return [...items.values()]
    .filter(({ shared, school, interview, pin }) => {
      if (shared || pin) return true
      if (school) return school.visit === 'must'
      return interview?.needed && !(interview.unlessVisited && visited.has(interview.unlessVisited))
    })
    .map(({ id }) => id)
}

function notPlaced(setting: Setting, entries: Entry[]): Rule[] {
  const placed = new Set(entries.map(({ item }) => item))
  return neededItems(setting, placed)
    .filter((item) => !placed.has(item))
    .map((item) => ({ kind: 'not_placed', item }))
}

/** Whoever is rung only where nobody goes is not rung as well. */
function metAtVisit({ items }: Setting, entries: Entry[]): Rule[] {
  const placed = new Set(entries.map(({ item }) => item))
  return entries.flatMap(({ item }): Rule[] => {
    const school = items.get(item)?.interview?.unlessVisited
    const who = items.get(item)?.with
    return school && who && placed.has(school) ? [{ kind: 'met_twice', with: who, item, other: school }] : []
  })
}

function visitRules(setting: Setting, entries: Entry[]): Rule[] {
  const { count, pairs } = setting.problem.visits
  const visits = visitsOf(setting, entries)
  const paired = visits.filter(
    ({ item, people }) => setting.items.get(item)?.reviewers === 1 && new Set(people).size === 2,
  ).length
  return [
    ...(visits.length === count ? [] : [{ kind: 'visits' as const, has: visits.length, needs: count }]),
    ...(paired === pairs ? [] : [{ kind: 'pairs' as const, has: paired, needs: pairs }]),
  ]
}

/** The whole team together and in private, in pieces that are long enough to think (MISSION E10, F3). */
function conferRules({ problem, team, people }: Setting, entries: Entry[]): Rule[] {
  const { minutes: needs, piece } = problem.confer
  const has = entries
    .filter(({ kind, minutes }) => kind === 'confer' && minutes >= piece)
    .filter((entry) => team.every(({ id }) => entry.people.includes(id)))
    .filter((entry) => entry.people.every((id) => people.get(id)?.side !== 'host'))
    .reduce((sum, { minutes }) => sum + minutes, 0)
  return has >= needs || team.length === 0 ? [] : [{ kind: 'confer', has, needs }]
}
