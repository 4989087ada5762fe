import type { Entry } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'

/** What happened to a schedule that people know already. Times are minutes after midnight. */
export type ScheduleEvent =
  /** a school cannot be visited, or an interview will not take place */
  | { kind: 'drops_out'; item: string }
  /** somebody arrives late, leaves early or cannot at all */
  | { kind: 'away'; person: string; day: number; from: number; until: number }
  /** somebody wants a session, visit or interview at another time */
  | { kind: 'moved'; item: string; day: number; starts: number }

/** The problem as it is after an event, and the shared sessions as they stand then. */
export type Aftermath = { problem: ScheduleProblem; entries: Entry[] }

/**
 * The problems that are left after an event, most like the one before first: without the school and one visit fewer,
 * or with another school in its place. Whoever is away misses what is shared and fixed: it takes place without them.
 */
export function aftermathsOf(problem: ScheduleProblem, entries: Entry[], event: ScheduleEvent): Aftermath[] {
  if (event.kind === 'drops_out') return dropsOut(problem, entries, event.item)
  if (event.kind === 'moved') return [moved(problem, entries, event)]
  return [away(problem, entries, event)]
}

function dropsOut(problem: ScheduleProblem, entries: Entry[], id: string): Aftermath[] {
  const rest = entries.filter(({ item }) => item !== id)
  const pins = problem.pins.filter(({ item }) => item !== id)
  const interviews = problem.interviews.filter((interview) => interview.id !== id)
  const schools = problem.schools.map((one) => (one.id === id ? { ...one, visit: 'never' as const } : one))
  const shared = problem.shared.filter((session) => session.id !== id)
  const without = { ...problem, pins, interviews, schools, shared }
  const was = entries.find(({ item }) => item === id)
  if (!problem.schools.some((school) => school.id === id) || !was)
    return [{ problem: without, entries: rest }]
  const { count, pairs } = problem.visits
  const fewer = Math.max(0, count - 1)
  const one =
    problem.schools.find((school) => school.id === id)?.reviewers === 1 && was.people.length === 2 ? 1 : 0
  const visits = { ...problem.visits, count: fewer, pairs: Math.min(pairs - one, fewer) }
  const open = schools.filter(({ visit }) => visit !== 'never').length
  const less = { problem: { ...without, visits }, entries: rest }
  return open < count ? [less] : [less, { problem: without, entries: rest }]
}

function moved(
  problem: ScheduleProblem,
  entries: Entry[],
  { item, day, starts }: Extract<ScheduleEvent, { kind: 'moved' }>,
): Aftermath {
  const shift = (entry: Entry) => (entry.item === item ? { ...entry, day, starts } : entry)
  const session = problem.shared.some(({ id }) => id === item)
  const shared = problem.shared.map((one) => (one.id === item ? { ...one, day, starts, within: null } : one))
  const pins = problem.pins.filter((pin) => pin.item !== item)
  const pinned = problem.pins.find((pin) => pin.item === item)
  const own = item.startsWith('confer:') || item.startsWith('lunch:')
  return {
    problem: {
      ...problem,
      shared,
      pins: session || own ? pins : [...pins, { ...pinned, item, day, starts }],
    },
    entries: session || own ? entries.map(shift) : entries,
  }
}

function away(
  problem: ScheduleProblem,
  entries: Entry[],
  { person, ...span }: Extract<ScheduleEvent, { kind: 'away' }>,
): Aftermath {
  const misses = ({ day, starts, minutes }: { day: number; starts: number; minutes: number }) =>
    day === span.day && starts < span.until && span.from < starts + minutes
  const people = problem.people.map((one) =>
    one.id === person ? { ...one, away: [...one.away, span] } : one,
  )
  const missed = new Set(
    problem.shared
      .filter(({ day, starts, minutes }) => starts !== null && misses({ day, starts, minutes }))
      .map(({ id }) => id),
  )
  const without = (list: string[]) => list.filter((id) => id !== person)
  const shared = problem.shared.map((one) =>
    missed.has(one.id) ? { ...one, attend: without(one.attend) } : one,
  )
  return {
    problem: { ...problem, people, shared },
    entries: entries.map((entry) =>
      missed.has(entry.item) ? { ...entry, people: without(entry.people) } : entry,
    ),
  }
}
