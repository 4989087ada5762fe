import type { Entry } from '../../src/engines/schedule/plan.ts'
import type { ScheduleProblem } from '../../src/engines/schedule/problem.ts'

// An independent check of a schedule: it knows the rules and not the engine, of which it imports types alone. It walks
// through each day minute by minute, where the engine compares intervals.

export type Broken = { rule: string; about: string }
type Span = { day: number; from: number; until: number }
type Thing = {
  id: string
  minutes: number
  windows: Span[]
  place: string | null
  least: number
  most: number
}

export function brokenIn(problem: ScheduleProblem, entries: Entry[]): Broken[] {
  const broken: Broken[] = []
  const say = (rule: string, ...about: (string | number)[]) => broken.push({ rule, about: about.join(' ') })
  for (const entry of entries) checkEntry(problem, entry, say)
  for (const person of problem.people)
    for (const { day } of problem.days) {
      checkOverlaps(problem, entries, person.id, day, say)
      if (person.side === 'team') checkDay(problem, entries, person.id, day, say)
    }
  checkMeetings(problem, entries, say)
  checkWhole(problem, entries, say)
  return broken
}

type Say = (rule: string, ...about: (string | number)[]) => void

const isOwn = ({ item }: Entry) => item.startsWith('lunch:') || item.startsWith('confer:')

function thing(problem: ScheduleProblem, id: string): Thing | null {
  const school = problem.schools.find((one) => one.id === id)
  if (school) {
    const most = school.reviewers === 1 ? 2 : school.reviewers
    return { ...school, place: id, least: school.reviewers, most }
  }
  const talk = problem.interviews.find((one) => one.id === id)
  if (!talk) return null
  const place = talk.place ?? (talk.how === 'in_person' ? problem.office : null)
  return { ...talk, place, least: talk.reviewers, most: talk.reviewers }
}

function checkEntry(problem: ScheduleProblem, entry: Entry, say: Say) {
  const { item, day, starts, minutes } = entry
  const ends = starts + minutes
  const hours = problem.days.find((one) => one.day === day)
  const session = problem.shared.find(({ id }) => id === item)
  const known = thing(problem, item)
  const own = isOwn(entry) && (entry.kind === 'lunch' || entry.kind === 'confer')
  if (!session && !known && !own) return say('unknown', item)
  if (!hours || minutes <= 0 || starts < hours.from || ends > hours.until) say('outside_day', item)
  const sideOf = (id: string) => problem.people.find((person) => person.id === id)?.side
  if (own)
    for (const id of new Set(entry.people))
      if (!sideOf(id)) say('not_by', item, id)
      else if (entry.kind === 'confer' && sideOf(id) === 'host') say('company', item, id)
  const pin = problem.pins.find((one) => one.item === item)
  const offPin =
    pin &&
    ((pin.day ?? day) !== day ||
      (pin.starts ?? starts) !== starts ||
      !(pin.reviewers ?? []).every((id) => entry.people.includes(id)))
  if (session) {
    const fixed = session.starts !== null
    if (
      offPin ||
      minutes !== session.minutes ||
      (fixed && (day !== session.day || starts !== session.starts))
    )
      say('pinned', item)
    const from = session.within?.from ?? 0
    const until = session.within?.until ?? 1440
    if (!fixed && (day !== session.day || starts < from || starts + session.minutes > until))
      say('window', item)
    for (const id of session.attend) if (!entry.people.includes(id)) say('missing', item, id)
    const teamIn = session.attend.some((id) => sideOf(id) === 'team')
    for (const id of new Set(entry.people)) {
      if (session.attend.includes(id)) continue
      if (!sideOf(id)) say('not_by', item, id)
      if (sideOf(id) === 'host' && ['confer', 'refresher'].includes(session.kind)) say('company', item, id)
      if (sideOf(id) === 'team' && !teamIn) say('company', item, id)
    }
  }
  if (!known) return
  if (offPin || minutes !== known.minutes) say('pinned', item)
  const school = problem.schools.find(({ id }) => id === item)
  const open = known.windows.some(
    (w) => w.day === day && starts >= w.from && starts + known.minutes <= w.until,
  )
  // a school whose head is pinned to be rung is not visited
  const rung = problem.interviews.some(
    ({ id, unlessVisited }) => unlessVisited === item && problem.pins.some((one) => one.item === id),
  )
  if (school?.visit === 'never' || (school && rung) || (known.windows.length > 0 && !open))
    say('window', item)
  const people = new Set(entry.people)
  const talk = problem.interviews.find(({ id }) => id === item)
  for (const id of people) {
    const person = problem.people.find((one) => one.id === id)
    const barred = (school ?? talk)?.notBy.includes(id)
    const named = talk && talk.by.length > 0 ? talk.by.includes(id) : person?.goesOut
    if (person?.side === 'host') say('company', item, id)
    else if (!person || barred || !named) say('not_by', item, id)
  }
  if (people.size < known.least || people.size > known.most) say('reviewers', item)
}

const at = (entry: Entry, day: number, minute: number) =>
  entry.day === day && minute >= entry.starts && minute < entry.starts + entry.minutes

function awayAt(problem: ScheduleProblem, person: string, day: number, minute: number) {
  const away = problem.people.find(({ id }) => id === person)?.away ?? []
  return away.some((span) => span.day === day && minute >= span.from && minute < span.until)
}

function checkOverlaps(problem: ScheduleProblem, entries: Entry[], person: string, day: number, say: Say) {
  const own = entries.filter(({ people }) => people.includes(person))
  for (let minute = 0; minute < 1440; minute++) {
    const now = own.filter((entry) => at(entry, day, minute))
    if (now.length > 1) say('two_places', person, day, minute)
    if (now.length > 0 && awayAt(problem, person, day, minute)) say('away', person, day, minute)
  }
}

function spot(problem: ScheduleProblem, id: string) {
  return [...problem.places, ...problem.schools].find((one) => one.id === id)
}

/** Minutes of the way, up to the next whole one; as known, or straight × factor at a steady speed. */
function way(problem: ScheduleProblem, from: string, to: string): number {
  if (from === to) return 0
  const { known, factor, kilometresPerHour, minutesEach } = problem.travel
  const there = known.findLast((one) => one.from === from && one.to === to)
  const back = known.findLast((one) => one.from === to && one.to === from)
  if (there ?? back) return Math.ceil((there ?? back)?.minutes ?? 0)
  const [a, b] = [spot(problem, from), spot(problem, to)]
  if (!a || !b) return 0
  const metres = Math.hypot(a.easting - b.easting, a.northing - b.northing) * factor
  return metres === 0 ? 0 : Math.ceil((metres / kilometresPerHour / 1000) * 60 + minutesEach - 1e-9)
}

type Where = { starts: number; ends: number; place: string; own: boolean }

/** What a reviewer's day has, in order: where they are known to be, and since when and until when they are busy. */
function checkDay(problem: ScheduleProblem, entries: Entry[], person: string, day: number, say: Say) {
  const hours = problem.days.find((one) => one.day === day)
  const own = entries.filter((entry) => entry.day === day && entry.people.includes(person))
  if (!hours || own.length === 0) return
  const visits = own.filter(({ item }) => problem.schools.some(({ id }) => id === item)).length
  if (visits > problem.visits.mostADay) say('visits_a_day', person, day)
  const away = (problem.people.find(({ id }) => id === person)?.away ?? []).filter((span) => span.day === day)
  const places: Where[] = [
    ...own.flatMap((entry) => {
      const place = placeOf(problem, entry)
      const free = !thing(problem, entry.item)
      return place ? [{ starts: entry.starts, ends: entry.starts + entry.minutes, place, own: free }] : []
    }),
    ...away.map(({ from, until }) => ({ starts: from, ends: until, place: problem.office, own: true })),
  ].sort((a, b) => a.starts - b.starts || a.ends - b.ends)
  const base = problem.people.find(({ id }) => id === person)?.base ?? problem.office
  const busy = (minute: number) =>
    own.some((entry) => at(entry, day, minute)) || awayAt(problem, person, day, minute)
  const legs = journeys(problem, base, hours, places, busy)
  for (const { late } of legs) if (late) say('travel', person, day)
  const reals = own.filter((entry) => !entry.item.startsWith('lunch:'))
  if (reals.length === 0) return
  const out = legs.find(({ kind }) => kind === 'out')
  const home = legs.find(({ kind }) => kind === 'home')
  const first = Math.min(...reals.map(({ starts }) => starts), out?.leaves ?? 1e9)
  const last = Math.max(...reals.map(({ starts, minutes }) => starts + minutes), home?.arrives ?? 0)
  if (last - first > problem.longestDay) say('longest_day', person, day)
  const { lunch } = problem
  if (!lunch || lunch.minutes === 0) return
  const inside = (from: number, until: number) =>
    Math.min(until, lunch.until) - Math.max(from, lunch.from) >= lunch.minutes
  const meals = own.filter(({ kind }) => kind === 'lunch')
  const eats =
    meals.some(({ starts, minutes }) => inside(starts, starts + minutes)) ||
    away.some(({ from, until }) => inside(from, until)) ||
    inside(0, first) ||
    inside(last, 1440)
  if (!eats) say('lunch', person, day)
}

function placeOf(problem: ScheduleProblem, entry: Entry): string | null {
  if (entry.item.startsWith('lunch:')) return null
  const session = problem.shared.find(({ id }) => id === entry.item)
  if (session) return session.place ?? problem.office
  const known = thing(problem, entry.item)
  if (known) return known.place
  return entry.place && spot(problem, entry.place) ? entry.place : problem.office
}

type Way = { kind: 'out' | 'between' | 'home'; late: boolean; leaves?: number; arrives?: number }

/** Each way needs as many free minutes on end between two places; out and home within the hours if it is for a task. */
function journeys(
  problem: ScheduleProblem,
  base: string,
  hours: { from: number; until: number },
  places: Where[],
  busy: (minute: number) => boolean,
): Way[] {
  const ways: Way[] = []
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    const minutes = way(problem, before?.place ?? base, place.place)
    if (minutes === 0) continue
    if (before)
      ways.push({ kind: 'between', late: longestFree(before.ends, place.starts, busy).length < minutes })
    else if (!place.own) {
      const runs = freeRuns(hours.from, place.starts, busy).filter(({ length }) => length >= minutes)
      const run = runs.at(-1)
      // without time for it, it is out from the last moment that is free
      const leaves = run ? run.from + run.length - minutes : lastFree(hours.from, place.starts, busy)
      ways.push({ kind: 'out', late: !run, leaves })
    }
  }
  const last = places.at(-1)
  const minutes = last ? way(problem, last.place, base) : 0
  if (last && minutes > 0 && !last.own) {
    const run = freeRuns(last.ends, hours.until, busy).find(({ length }) => length >= minutes)
    const leaves = run ? run.from : lastFree(last.ends, hours.until, busy)
    ways.push({ kind: 'home', late: !run, arrives: leaves + minutes })
  }
  return ways
}

function freeRuns(from: number, until: number, busy: (minute: number) => boolean) {
  const runs: { from: number; length: number }[] = []
  for (let minute = from; minute < until; minute++) {
    if (busy(minute)) continue
    const run = runs.at(-1)
    if (run && run.from + run.length === minute) run.length++
    else runs.push({ from: minute, length: 1 })
  }
  return runs
}

function longestFree(from: number, until: number, busy: (minute: number) => boolean) {
  return { length: Math.max(0, ...freeRuns(from, until, busy).map(({ length }) => length)) }
}

function lastFree(from: number, until: number, busy: (minute: number) => boolean): number {
  let free = until
  while (free > from && !busy(free - 1)) free--
  return Math.max(from, free)
}

function checkMeetings(problem: ScheduleProblem, entries: Entry[], say: Say) {
  const who = (item: string) =>
    problem.interviews.find(({ id }) => id === item)?.with ??
    problem.schools.find(({ id }) => id === item)?.id
  const overlap = (a: Entry, b: Entry) =>
    a.day === b.day && a.starts < b.starts + b.minutes && b.starts < a.starts + a.minutes
  for (const [index, entry] of entries.entries()) {
    const met = who(entry.item)
    if (!met) continue
    for (const other of entries.slice(index + 1))
      if (who(other.item) === met && (other.item === entry.item || overlap(entry, other)))
        say('met_twice', met)
    const person = problem.people.find(({ id }) => id === met)
    if (!person) continue
    for (const other of entries)
      if (other !== entry && other.people.includes(met) && overlap(entry, other)) say('two_places', met)
    const away = person.away.some(
      (span) =>
        span.day === entry.day && span.from < entry.starts + entry.minutes && entry.starts < span.until,
    )
    if (away) say('away', met)
  }
  const there = new Set(entries.map(({ item }) => item))
  for (const { id, unlessVisited } of problem.interviews)
    if (unlessVisited && there.has(id) && there.has(unlessVisited)) say('met_twice', id)
}

function checkWhole(problem: ScheduleProblem, entries: Entry[], say: Say) {
  const there = new Set(entries.map(({ item }) => item))
  const pinned = new Set(problem.pins.map(({ item }) => item))
  for (const { id } of problem.shared) if (!there.has(id)) say('not_placed', id)
  for (const { id, visit } of problem.schools)
    if ((visit === 'must' || pinned.has(id)) && !there.has(id)) say('not_placed', id)
  for (const { id, needed, unlessVisited } of problem.interviews) {
    const wanted = needed && !(unlessVisited && there.has(unlessVisited))
    if ((wanted || pinned.has(id)) && !there.has(id)) say('not_placed', id)
  }
  const visits = entries.filter(({ item }) => problem.schools.some(({ id }) => id === item))
  if (visits.length !== problem.visits.count) say('visits', visits.length)
  const pairs = visits.filter(
    ({ item, people }) =>
      new Set(people).size === 2 && problem.schools.find(({ id }) => id === item)?.reviewers === 1,
  ).length
  if (pairs !== problem.visits.pairs) say('pairs', pairs)
  const team = problem.people.filter(({ side }) => side === 'team')
  const host = new Set(problem.people.filter(({ side }) => side === 'host').map(({ id }) => id))
  const confer = entries
    .filter(({ kind, minutes }) => kind === 'confer' && minutes >= problem.confer.piece)
    .filter(({ people }) => team.every(({ id }) => people.includes(id)) && !people.some((id) => host.has(id)))
    .reduce((sum, { minutes }) => sum + minutes, 0)
  if (team.length > 0 && confer < problem.confer.minutes) say('confer', confer)
}
