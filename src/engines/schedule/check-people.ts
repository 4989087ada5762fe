import { awayStops, daysOfPeople, stopOf } from './days-of-people.ts'
import { type Leg, legsOf, lengthOfDay, type Stop } from './persons-day.ts'
import type { Entry, Rule } from './plan.ts'
import type { OnDay, Setting } from './setting.ts'

/** What each person's days break: two places at once, journeys without time, lunch, too long a day. */
export function peopleRules(setting: Setting, entries: Entry[]): Rule[] {
  const rules: Rule[] = []
  for (const [person, days] of daysOfPeople(setting, entries))
    for (const [day, stops] of days) {
      const hours = setting.hours.get(day)
      if (setting.teamIds.has(person) && hours) rules.push(...teamDay(setting, person, hours, stops))
      else rules.push(...overlaps(person, withAway(setting, person, day, stops)))
    }
  return [...rules, ...meetings(setting, entries)]
}

const withAway = (setting: Setting, person: string, day: number, stops: Stop[]) =>
  [...stops, ...awayStops(setting, person, day)].sort((a, b) => a.starts - b.starts || a.ends - b.ends)

function teamDay(setting: Setting, person: string, hours: OnDay, own: Stop[]): Rule[] {
  const { day } = hours
  const stops = withAway(setting, person, day, own)
  const base = setting.baseOf(person)
  const legs = legsOf(setting, base, hours, stops)
  const minutes = lengthOfDay(stops, legs)
  const most = setting.problem.longestDay
  const visits = own.filter(({ item }) => setting.items.get(item)?.what === 'visit').length
  const mostVisits = setting.problem.visits.mostADay
  return [
    ...overlaps(person, stops),
    ...legs.filter(({ late }) => late).flatMap((leg) => lateness(setting, person, hours, leg)),
    ...(lacksLunch(setting, stops, legs) ? [lunchRule(setting, person, day)] : []),
    ...(minutes > most ? [{ kind: 'longest_day' as const, person, day, minutes, most }] : []),
    ...(visits > mostVisits
      ? [{ kind: 'visits_a_day' as const, person, day, has: visits, most: mostVisits }]
      : []),
  ]
}

/** Each thing that begins while something before it lasts, with whatever lasts longest; and all while they are away. */
function overlaps(person: string, stops: Stop[]): Rule[] {
  const rules: Rule[] = []
  let last: Stop | null = null
  for (const stop of stops) {
    if (stop.kind === 'away') continue
    if (last && stop.starts < last.ends)
      rules.push({ kind: 'two_places', person, item: stop.item, other: last.item })
    if (!last || stop.ends > last.ends) last = stop
  }
  return [...rules, ...whileAway(person, stops)]
}

const whileAway = (person: string, stops: Stop[]): Rule[] =>
  stops.flatMap((away) =>
    away.kind !== 'away'
      ? []
      : stops
          .filter(({ kind, starts, ends }) => kind !== 'away' && starts < away.ends && away.starts < ends)
          .map(({ item }): Rule => ({ kind: 'away', person, item, from: away.starts, until: away.ends })),
  )

function lateness(setting: Setting, person: string, hours: OnDay, leg: Leg): Rule[] {
  const from = setting.spots[leg.from] ?? ''
  const { towards, after } = leg
  // What overlaps is said once, as two places at once.
  if (towards && after && towards.starts < after.ends) return []
  if (towards && towards.kind !== 'away')
    return [
      { kind: 'travel', person, item: towards.item, from, arrives: leg.arrives, starts: towards.starts },
    ]
  const starts = towards?.starts ?? hours.until
  const to = setting.spots[leg.to] ?? ''
  return [{ kind: 'travel', person, item: after?.item ?? '', from, arrives: leg.arrives, starts, to }]
}

/** Lunch in its window; who begins after it or is done before it eats on their own. */
function lacksLunch({ problem: { lunch } }: Setting, stops: Stop[], legs: Leg[]): boolean {
  const real = stops.filter(({ kind }) => kind === 'shared' || kind === 'task')
  if (!lunch || lunch.minutes === 0 || real.length === 0) return false
  const shared = ({ from, until }: { from: number; until: number }) =>
    Math.min(until, lunch.until) - Math.max(from, lunch.from) >= lunch.minutes
  const rests = stops.filter((stop) => stop.lunch || stop.kind === 'away')
  if (rests.some(({ starts, ends }) => shared({ from: starts, until: ends }))) return false
  const out = legs.find(({ after }) => !after)
  const home = legs.find(({ towards }) => !towards)
  const starts =
    out?.towards?.kind === 'task' ? Math.min(out.leaves, real[0]?.starts ?? 0) : (real[0]?.starts ?? 0)
  const last = Math.max(...real.map(({ ends }) => ends))
  const ends = home?.after?.kind === 'task' ? Math.max(home.arrives, last) : last
  return !shared({ from: 0, until: starts }) && !shared({ from: ends, until: 1440 })
}

const lunchRule = ({ problem }: Setting, person: string, day: number): Rule => ({
  kind: 'lunch',
  person,
  day,
  minutes: problem.lunch?.minutes ?? 0,
})

/** Whoever is met: not by two at once, not while they attend something or are away, and once only at a visited school. */
function meetings(setting: Setting, entries: Entry[]): Rule[] {
  const met = new Map<string, Entry[]>()
  for (const entry of entries) {
    const who = setting.items.get(entry.item)?.with
    if (who) met.set(who, [...(met.get(who) ?? []), entry])
  }
  return [...met].flatMap(([who, list]) => [
    ...metTwice(who, list),
    ...metElsewhere(setting, entries, who, list),
  ])
}

function metTwice(who: string, list: Entry[]): Rule[] {
  return list.flatMap((entry, at) =>
    list
      .slice(0, at)
      .filter((other) => other.item === entry.item || overlap(entry, other))
      .map((other): Rule => ({ kind: 'met_twice', with: who, item: entry.item, other: other.item })),
  )
}

function metElsewhere(setting: Setting, entries: Entry[], who: string, list: Entry[]): Rule[] {
  if (!setting.people.has(who)) return []
  const own = entries.filter((entry) => entry.people.includes(who))
  return list.flatMap((entry): Rule[] => {
    const busy = own.filter((other) => other !== entry && overlap(entry, other))
    const away = awayStops(setting, who, entry.day).filter(
      ({ starts, ends }) => starts < entry.starts + entry.minutes && entry.starts < ends,
    )
    return [
      ...busy.map(
        (other): Rule => ({ kind: 'two_places', person: who, item: entry.item, other: other.item }),
      ),
      ...away.map(
        (span): Rule => ({
          kind: 'away',
          person: who,
          item: stopOf(setting, entry).item,
          from: span.starts,
          until: span.ends,
        }),
      ),
    ]
  })
}

const overlap = (one: Entry, other: Entry) =>
  one.day === other.day &&
  one.starts < other.starts + other.minutes &&
  other.starts < one.starts + one.minutes
