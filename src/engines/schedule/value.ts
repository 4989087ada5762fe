import type { Stop } from './persons-day.ts'
import { legsOf } from './persons-day.ts'
import type { Part } from './plan.ts'
import type { School } from './problem.ts'
import { ANYWHERE, type OnDay, type Setting } from './setting.ts'

// What makes one arrangement better than another. Each part is in points; the weights are the problem's.

/** What each thing that found no time costs: more than all else together could be worth. */
export const MISSING = 1000
/** A first source for a key question counts whole, the next ones less and less. */
export const SOURCES = [1, 0.6, 0.3, 0.1, 0.1]
/** So many minutes more or less than an even share are no matter. */
export const EVEN = 60

export type Placing = { day: number; starts: number; people: string[] }

/** A school's size in words. Bands chosen for English schools: most primaries are in the second. */
export function sizeOf({ pupils }: School): string | null {
  if (pupils === null) return null
  return pupils < 150 ? 'small' : pupils < 420 ? 'middling' : pupils < 1000 ? 'large' : 'very large'
}

/** The groups of schools that visits should span, with the schools of each (MISSION E10). */
export function groupsOf({ problem }: Setting): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const school of problem.schools.filter(({ visit }) => visit !== 'never'))
    for (const [what, value] of [
      ['phase', school.phase],
      ['size', sizeOf(school)],
      ['area', school.area],
    ])
      if (value) groups.set(`${what} ${value}`, (groups.get(`${what} ${value}`) ?? new Set()).add(school.id))
  return groups
}

/** Minutes with people that would be an even share of each day of each person: by how long they are free. */
export function evenShare(setting: Setting): (person: number, day: number) => number {
  const free = setting.team.map((person) =>
    setting.problem.days.map((hours) => (person.goesOut ? freeMinutes(setting, person.id, hours) : 0)),
  )
  const all = free.flat().reduce((sum, minutes) => sum + minutes, 0)
  const total = minutesWithPeople(setting)
  return (person, day) => (all === 0 ? 0 : (total * (free[person]?.[day] ?? 0)) / all)
}

function freeMinutes({ problem }: Setting, person: string, { day, from, until }: OnDay): number {
  const away = problem.people.find(({ id }) => id === person)?.away ?? []
  const taken = [
    ...problem.shared
      .filter((session) => session.day === day && session.attend.includes(person))
      .map(({ minutes }) => minutes),
    ...away
      .filter((span) => span.day === day)
      .map((span) => Math.max(0, Math.min(span.until, until) - Math.max(span.from, from))),
  ]
  return Math.max(0, until - from - taken.reduce((sum, minutes) => sum + minutes, 0))
}

function minutesWithPeople({ problem }: Setting): number {
  const { count, pairs } = problem.visits
  const schools = problem.schools.filter(({ visit }) => visit !== 'never')
  const mean =
    schools.reduce((sum, { minutes, reviewers }) => sum + minutes * reviewers, 0) / (schools.length || 1)
  const rung = schools.length === 0 ? 1 : Math.max(0, 1 - count / problem.schools.length)
  const interviews = problem.interviews
    .filter(({ needed }) => needed)
    .map(({ minutes, reviewers, unlessVisited }) => minutes * reviewers * (unlessVisited ? rung : 1))
  return mean * (count + pairs) + interviews.reduce((sum, minutes) => sum + minutes, 0)
}

export type DayCost = { kilometres: number; balance: number; slack: number }

/** What one person's day costs: kilometres, minutes beyond an even share, and haste before shared sessions. */
export function dayCost(setting: Setting, base: number, hours: OnDay, stops: Stop[], share: number): DayCost {
  const { weights, slack } = setting.problem
  let metres = 0
  for (const leg of legsOf(setting, base, hours, stops)) metres += leg.metres
  let load = 0
  let haste = 0
  let at = base
  let before: Stop | null = null
  for (const stop of stops) {
    if (stop.kind === 'task') load += stop.ends - stop.starts
    if (stop.kind === 'shared' && before?.kind === 'task') {
      const ready = before.ends + (at === stop.place ? 0 : setting.travel.minutes(at, stop.place))
      haste += Math.max(0, Math.min(slack, slack - (stop.starts - ready)))
    }
    if (stop.place !== ANYWHERE) at = stop.place
    before = stop
  }
  const uneven = Math.max(0, Math.abs(load - share) - EVEN)
  return {
    kilometres: (weights.kilometres * metres) / 1000,
    balance: weights.balance * uneven,
    slack: weights.slack * haste,
  }
}

/** For each key question the schools and people that it can be heard from. */
export function sourcesOf(setting: Setting, placed: Map<string, Placing>): Map<string, Set<string>> {
  const sources = new Map(setting.problem.questions.map(({ id }) => [id, new Set<string>()]))
  for (const id of placed.keys()) {
    const item = setting.items.get(id)
    for (const question of item?.questions ?? []) if (item?.with) sources.get(question)?.add(item.with)
  }
  return sources
}

export type Selection = Pick<Record<Part, number>, 'questions' | 'spread' | 'company' | 'change'>

/** What rests on what is placed and by whom, not on anybody's day. */
export function selectionValue(
  setting: Setting,
  placed: Map<string, Placing>,
  groups = groupsOf(setting),
): Selection {
  const { weights } = setting.problem
  let questions = 0
  for (const { size } of sourcesOf(setting, placed).values())
    for (let at = 0; at < size && at < SOURCES.length; at++) questions += SOURCES[at] ?? 0
  let spread = 0
  for (const schools of groups.values()) if ([...schools].some((id) => placed.has(id))) spread++
  return {
    questions: weights.questions * questions,
    spread: weights.spread * spread,
    company: -weights.company * repeatedPairs(placed),
    change: -weights.change * changesFrom(setting, placed),
  }
}

/** How often two reviewers go together again. */
function repeatedPairs(placed: Map<string, Placing>): number {
  const seen = new Set<string>()
  let repeated = 0
  for (const { people } of placed.values()) {
    if (people.length < 2) continue
    for (const one of people)
      for (const other of people) {
        if (one >= other) continue
        if (seen.has(`${one} ${other}`)) repeated++
        seen.add(`${one} ${other}`)
      }
  }
  return repeated
}

/** How many visits and interviews of the plan that people know are elsewhere now, with others, or gone. */
export function changesFrom(setting: Setting, placed: Map<string, Placing>): number {
  let changes = 0
  for (const was of setting.problem.before) {
    const item = setting.items.get(was.item)
    if (!item || item.what === 'shared') continue
    const is = placed.get(was.item)
    if (!is || !sameAs(is, was)) changes++
  }
  return changes
}

export const sameAs = (is: Placing, was: Placing) =>
  is.day === was.day &&
  is.starts === was.starts &&
  is.people.length === was.people.length &&
  is.people.every((person) => was.people.includes(person))

/** Every question heard often and every group of schools seen, at no cost: what is known before anything is worked out. */
export function mostThereIs(setting: Setting): number {
  const { questions, weights } = setting.problem
  const heard = SOURCES.reduce((sum, share) => sum + share, 0) * questions.length * weights.questions
  return heard + weights.spread * groupsOf(setting).size
}
