import { type Aftermath, aftermathsOf, type ScheduleEvent } from './after-event.ts'
import { type Arrangement, copyOf, missingIn, place, remove, worthOf } from './arrangement.ts'
import { dropRung, hardestFirst, putBest } from './build.ts'
import { neededItems } from './check-whole.ts'
import { isConfer, isLunch } from './days-of-people.ts'
import { planOf } from './finish.ts'
import { dayFits } from './fits.ts'
import { arrangementFrom } from './from-entries.ts'
import { mayStart, type Opening, openings } from './openings.ts'
import type { Entry, SchedulePlan, ScheduleRepair } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { type Item, type Setting, settingOf } from './setting.ts'
import { mostThereIs, sameAs } from './value.ts'

const MOST = 4
/** So many ways of taking things out are tried, and so many times it is asked where something could go. */
const MOST_SETS = 4_000
const MOST_STEPS = 500

/**
 * Ways to mend a schedule after something happened, fewest changes first. What must move is found by trying all sets
 * of one thing, then all of two, and so on, until the rest stands and what was taken out finds a place: so the first
 * is the least there is, as long as the sets tried are not more than a few thousand. Pure; some tenths of a second.
 */
export function repairSchedule(
  problem: ScheduleProblem,
  plan: SchedulePlan,
  event: ScheduleEvent,
): ScheduleRepair[] {
  const began = performance.now()
  const known = { ...problem, before: beforeOf(plan.entries) }
  const found = aftermathsOf(known, plan.entries, event).flatMap((after) => mend(after))
  const repairs = found.map((arrangement) => repairOf(arrangement, plan, began))
  const seen = new Set<string>()
  return repairs
    .filter(({ moves }) => {
      const key = JSON.stringify(moves)
      return !seen.has(key) && seen.add(key)
    })
    .sort(
      (a, b) =>
        a.plan.unplaced.length - b.plan.unplaced.length ||
        a.moves.length - b.moves.length ||
        b.plan.value - a.plan.value,
    )
    .slice(0, MOST)
}

const beforeOf = (entries: Entry[]): ScheduleProblem['before'] =>
  entries
    .filter((entry) => !isLunch(entry))
    .map(({ item, day, starts, minutes, people }) => ({ item, day, starts, minutes, people }))

/** All that mend it with the fewest taken out, the best few first. */
function mend({ problem, entries }: Aftermath): Arrangement[] {
  const setting = settingOf(problem)
  return sharedWays(setting, entries).flatMap((shared) => {
    const start = arrangementFrom(setting, shared)
    dropRung(start)
    for (const [id] of start.placed) if (setting.items.get(id)?.closed) remove(start, id)
    return mendTasks(start)
  })
}

/** The shared sessions as they stand; time to confer that cannot stand is tried where it disturbs least. */
function sharedWays(setting: Setting, entries: Entry[]): Entry[][] {
  const broken = entries.filter(
    (entry) => isConfer(entry) && entry.people.some((id) => cannot(setting, id, entry)),
  )
  const [confer] = broken
  if (!confer) return [entries]
  const rest = entries.filter((entry) => entry !== confer)
  const slots = setting.problem.days.flatMap(({ day, from, until }) => {
    const starts: Entry[] = []
    for (let at = from; at + confer.minutes <= until; at += 15) starts.push({ ...confer, day, starts: at })
    return starts
  })
  const shared = rest.filter((entry) => setting.items.get(entry.item)?.what === 'shared' || isConfer(entry))
  const free = slots.filter(
    (slot) =>
      !slot.people.some((id) => cannot(setting, id, slot)) && !shared.some((one) => overlap(one, slot)),
  )
  const disturbed = (slot: Entry) => rest.filter((one) => !isLunch(one) && overlap(one, slot)).length
  const least = free.sort((a, b) => disturbed(a) - disturbed(b)).slice(0, 3)
  return least.length === 0 ? [rest] : least.flatMap((slot) => sharedWays(setting, [...rest, slot]))
}

const overlap = (a: Entry, b: Entry) =>
  a.day === b.day && a.starts < b.starts + b.minutes && b.starts < a.starts + a.minutes

const cannot = ({ people }: Setting, id: string, { day, starts, minutes }: Entry) =>
  (people.get(id)?.away ?? []).some(
    (span) => span.day === day && span.from < starts + minutes && starts < span.until,
  )

function mendTasks(start: Arrangement): Arrangement[] {
  const steps = { left: MOST_STEPS }
  const all = [...start.placed.keys()]
  let tried = 0
  let fallback: Arrangement | null = null
  for (let size = 0; size <= all.length; size++) {
    const found: Arrangement[] = []
    const must = mustMove(start)
    for (const out of setsOf(all, must, size)) {
      if (++tried > MOST_SETS || steps.left < 0) break
      const trial = copyOf(start)
      for (const id of out) remove(trial, id)
      if (!stands(trial)) continue
      fallback ??= trial
      const whole = putBack(trial, steps)
      if (whole) found.push(whole)
      if (found.length >= 24) break
    }
    if (found.length > 0) return found.sort((a, b) => worthOf(b) - worthOf(a)).slice(0, 2)
    if (tried > MOST_SETS || steps.left < 0) break
  }
  return [fillUp(fallback ?? start)]
}

/** What cannot stay whatever else moves: closed windows, pins, people who may not or cannot. */
function mustMove(arrangement: Arrangement): string[] {
  const { setting, skeleton } = arrangement.ground
  return [...arrangement.placed].flatMap(([id, { day, starts, people }]) => {
    const item = setting.items.get(id) as Item
    const hours = setting.hours.get(day)
    const alone = people.every((person) => {
      const stops = skeleton.stops(person, day)
      return !stops.some((stop) => stop.starts < starts + item.minutes && starts < stop.ends)
    })
    const pinned =
      (item.pin?.day ?? day) === day && (item.pin?.reviewers ?? []).every((one) => people.includes(one))
    const allowed = people.every((person) => item.may.has(person))
    return hours && alone && pinned && allowed && mayStart(arrangement, item, hours, starts) ? [] : [id]
  })
}

/** Every set of so many, with those that must be in it. */
function* setsOf(all: string[], must: string[], size: number): Generator<string[]> {
  if (size < must.length) return
  const rest = all.filter((id) => !must.includes(id))
  yield* extended(must, rest, size - must.length)
}

function* extended(chosen: string[], rest: string[], more: number): Generator<string[]> {
  if (more === 0) {
    yield chosen
    return
  }
  for (const [at, id] of rest.entries()) yield* extended([...chosen, id], rest.slice(at + 1), more - 1)
}

/** Whether what is left works: each day, and each conversation where it is. */
function stands(arrangement: Arrangement): boolean {
  const { ground, placed, stops } = arrangement
  const { setting, days, bases } = ground
  for (const [id, { day, starts }] of placed) {
    const hours = setting.hours.get(day)
    if (!hours || !mayStart(arrangement, setting.items.get(id) as Item, hours, starts)) return false
  }
  return stops.every((own, slot) => {
    const hours = days[slot % days.length]
    return hours && dayFits(setting, bases[Math.floor(slot / days.length)] ?? 0, hours, own)
  })
}

/** Puts back what is needed, trying every time for each in turn; null: it does not all go. */
function putBack(arrangement: Arrangement, steps: { left: number }): Arrangement | null {
  const visits = visitsMissing(arrangement)
  for (const more of visits.length > 0 ? visits : [[]]) {
    const trial = copyOf(arrangement)
    for (const item of more) {
      if (item.reviewers === 1 && pairsMissing(trial) > 0) trial.pairs.add(item.id)
      for (const id of rungInstead(trial, item)) remove(trial, id)
    }
    const whole = putAll(trial, more, steps)
    if (whole) return whole
  }
  return null
}

/** Who is rung as long as nobody goes to a school. */
const rungInstead = ({ ground, placed }: Arrangement, school: Item): string[] =>
  [...ground.setting.items.values()]
    .filter(({ id, interview, pin }) => interview?.unlessVisited === school.id && !pin && placed.has(id))
    .map(({ id }) => id)

/** Which schools could make up the number of visits, those that change least and most telling first; an empty list: none is missing. */
function visitsMissing(arrangement: Arrangement): Item[][] {
  const { ground, placed } = arrangement
  const { setting } = ground
  const { count } = setting.problem.visits
  const items = [...setting.items.values()].filter(({ what, closed }) => what === 'visit' && !closed)
  const there = items.filter(({ id }) => placed.has(id)).length
  const must = items.filter(({ id, school, pin }) => (school?.visit === 'must' || pin) && !placed.has(id))
  const others = items.filter((item) => !placed.has(item.id) && !must.includes(item))
  const short = count - there - must.length
  if (short <= 0) return [must]
  const was = (item: Item) => Number(setting.problem.before.some((one) => one.item === item.id))
  const far = (item: Item) => setting.travel.metres(setting.office, item.place)
  const sorted = others.sort(
    (a, b) =>
      rungInstead(arrangement, a).length - rungInstead(arrangement, b).length ||
      was(b) - was(a) ||
      far(a) - far(b),
  )
  if (short === 1) return sorted.map((one) => [...must, one])
  return [
    ...setsOf(
      sorted.slice(0, 12).map(({ id }) => id),
      [],
      short,
    ),
  ]
    .slice(0, 200)
    .map((ids) => [...must, ...ids.map((id) => setting.items.get(id) as Item)])
}

const pairsMissing = ({ ground, placed, pairs }: Arrangement) =>
  ground.setting.problem.visits.pairs - [...pairs].filter((id) => placed.has(id)).length

function putAll(arrangement: Arrangement, visits: Item[], steps: { left: number }): Arrangement | null {
  const { setting } = arrangement.ground
  const there = new Set([...arrangement.placed.keys(), ...visits.map(({ id }) => id)])
  const talks = neededItems(setting, there)
    .filter((id) => !there.has(id) && setting.items.get(id)?.what === 'interview')
    .map((id) => setting.items.get(id) as Item)
  return putInTurn(arrangement, [...visits, ...talks], steps)
}

/** The one with the fewest ways left goes first; whenever one has none left, the last choice was wrong. */
function putInTurn(arrangement: Arrangement, items: Item[], steps: { left: number }): Arrangement | null {
  if (items.length === 0) return missingIn(arrangement) === outOfReach(arrangement) ? arrangement : null
  let fewest: { item: Item; ways: Opening[] } | null = null
  for (const item of items) {
    if (--steps.left < 0) return null
    const ways = openings(arrangement, item, { grid: true })
    if (ways.length === 0) return null
    if (!fewest || ways.length < fewest.ways.length) fewest = { item, ways }
  }
  if (!fewest) return null
  const { item, ways } = fewest
  for (const way of ways.sort((a, b) => a.cost - b.cost || a.starts - b.starts)) {
    const trial = copyOf(arrangement)
    place(trial, item, { day: way.day, starts: way.starts, people: way.people })
    const rest = items.filter((one) => one !== item)
    const whole = putInTurn(trial, rest, steps)
    if (whole) return whole
  }
  return null
}

/** What no moving of visits and interviews mends: shared sessions that have no time. */
const outOfReach = ({ ground: { skeleton } }: Arrangement) =>
  skeleton.unplaced.length + (skeleton.conferShort > 0 ? 1 : 0)

/** As much as will go, where not all of it does. */
function fillUp(arrangement: Arrangement): Arrangement {
  const trial = copyOf(arrangement)
  for (const id of mustMove(trial)) remove(trial, id)
  for (const [id] of [...trial.placed].reverse()) if (!stands(trial)) remove(trial, id)
  const { setting } = trial.ground
  const missing = neededItems(setting, new Set(trial.placed.keys())).filter((id) => !trial.placed.has(id))
  const items = missing.map((id) => setting.items.get(id) as Item).filter(({ what }) => what !== 'shared')
  for (const item of hardestFirst(trial, items)) putBest(trial, item)
  return trial
}

function repairOf(arrangement: Arrangement, was: SchedulePlan, began: number): ScheduleRepair {
  const { setting } = arrangement.ground
  const plan = planOf(arrangement, mostThereIs(setting), (performance.now() - began) / 1000)
  const before = was.entries.filter((entry) => !isLunch(entry))
  const after = plan.entries.filter((entry) => !isLunch(entry))
  const ids = [...new Set([...before, ...after].map(({ item }) => item))]
  const moves = ids.flatMap((item): ScheduleRepair['moves'] => {
    const [from, to] = [before, after].map((list) => list.find((one) => one.item === item))
    if (from && to && sameAs(from, to)) return []
    return [{ item, from: slotOf(from), to: slotOf(to) }]
  })
  return { plan, moves, problem: setting.problem }
}

const slotOf = (entry: Entry | undefined) =>
  entry ? { day: entry.day, starts: entry.starts, people: entry.people } : null
