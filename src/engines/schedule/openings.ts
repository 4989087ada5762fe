import { type Arrangement, costOf, slotOf, taskStop } from './arrangement.ts'
import { dayFits, withStop } from './fits.ts'
import type { Stop } from './persons-day.ts'
import { ANYWHERE, type Item, type OnDay } from './setting.ts'
import { type Placing, sameAs } from './value.ts'

/** A time and people with whom an item works, and what it would cost beyond what is there. */
export type Opening = Placing & { cost: number }

type Single = { person: string; starts: number; cost: number }

/** Where an item could go as things stand. `only` narrows it to some people and days; `grid`: at every step. */
export function openings(
  arrangement: Arrangement,
  item: Item,
  { only, grid = false }: { only?: { people?: string[]; days?: number[] }; grid?: boolean } = {},
): Opening[] {
  if (item.closed) return []
  const { ground } = arrangement
  const people = [...item.may].filter((id) => !only?.people || only.people.includes(id))
  const needs = needsOf(arrangement, item)
  const found: Opening[] = []
  for (const hours of ground.days) {
    if ((only?.days && !only.days.includes(hours.day)) || (item.pin?.day ?? hours.day) !== hours.day) continue
    const likely = grid ? [] : people.map((person) => likelyStarts(arrangement, item, hours, person))
    // whoever goes alone goes at a time that suits them; two need one that suits either
    if (!grid && needs === 1 && !item.pin) {
      for (const [at, person] of people.entries())
        for (const start of likely[at] ?? [])
          if (mayStart(arrangement, item, hours, start))
            found.push(...withWhom(arrangement, item, hours, start, [person], 1))
      continue
    }
    for (const start of new Set(grid ? gridStarts(arrangement, item, hours) : likely.flat()))
      if (mayStart(arrangement, item, hours, start))
        found.push(...withWhom(arrangement, item, hours, start, people, needs))
  }
  return found
}

export const needsOf = ({ pairs }: Arrangement, item: Item) =>
  item.what === 'visit' && item.reviewers === 1 && pairs.has(item.id) ? 2 : item.reviewers

function gridStarts({ ground }: Arrangement, { id, minutes, pin }: Item, hours: OnDay): number[] {
  const { step } = ground.setting.problem.limits
  const known = ground.setting.problem.before.filter((was) => was.item === id && was.day === hours.day)
  const starts = [...(pin?.starts === undefined ? [] : [pin.starts]), ...known.map((was) => was.starts)]
  for (let at = Math.ceil(hours.from / step) * step; at + minutes <= hours.until; at += step) starts.push(at)
  return starts
}

/** Whether the item itself, and whoever is met, could at that time. */
export function mayStart(arrangement: Arrangement, item: Item, hours: OnDay, at: number): boolean {
  const until = at + item.minutes
  if (at < hours.from || until > hours.until || (item.pin?.starts ?? at) !== at) return false
  const open = item.windows.some((span) => span.day === hours.day && at >= span.from && until <= span.until)
  if (item.windows.length > 0 && !open) return false
  return !busyWith(arrangement, item, hours.day).some(({ starts, ends }) => starts < until && at < ends)
}

/** When whoever is met is taken up: by other conversations, and by what they attend themselves. */
function busyWith(
  { ground, placed }: Arrangement,
  item: Item,
  day: number,
): { starts: number; ends: number }[] {
  const who = item.with
  if (!who || item.what === 'visit') return []
  const own = ground.setting.people.has(who) ? ground.skeleton.stops(who, day) : []
  const others = conversations(ground.setting, who).flatMap(({ id, minutes }) => {
    const is = id === item.id ? undefined : placed.get(id)
    return is?.day === day ? [{ starts: is.starts, ends: is.starts + minutes }] : []
  })
  return [...own, ...others]
}

const conversations = ({ items }: Arrangement['ground']['setting'], who: string) =>
  [...items.values()].filter((item) => item.with === who && item.what === 'interview')

/** The times worth trying for one person: as soon as they can after each thing, after lunch, or just before the next. */
function likelyStarts(arrangement: Arrangement, item: Item, hours: OnDay, person: string): number[] {
  const { ground } = arrangement
  const { lunch, limits, before } = ground.setting.problem
  const stops = arrangement.stops[slotOf(ground, person, hours.day)] ?? []
  const way = (from: number, to: number) =>
    to === ANYWHERE || from === ANYWHERE ? 0 : ground.setting.travel.minutes(from, to)
  const up = (at: number) => Math.ceil(at / limits.step) * limits.step
  const down = (at: number) => Math.floor(at / limits.step) * limits.step
  const base = ground.setting.baseOf(person)
  const starts = new Set(
    before.filter((was) => was.item === item.id && was.day === hours.day).map((was) => was.starts),
  )
  if (item.pin?.starts !== undefined) starts.add(item.pin.starts)
  let at = base
  for (let gap = 0; gap <= stops.length; gap++) {
    const last = stops[gap - 1]
    const next = stops[gap]
    if (last && last.place !== ANYWHERE) at = last.place
    const from = Math.max(hours.from, last?.ends ?? 0)
    const until = Math.min(hours.until, next?.starts ?? 1440)
    if (until - from < item.minutes) continue
    const soonest = up(from + way(at, item.place))
    const late = down(until - item.minutes - way(item.place, next ? next.place : base))
    const tries = [
      soonest,
      up(from),
      late,
      ...item.windows.filter(({ day }) => day === hours.day).map((span) => Math.max(soonest, up(span.from))),
    ]
    if (lunch && until > lunch.from)
      tries.push(up(Math.max(from, lunch.from) + lunch.minutes + way(at, item.place)))
    for (const busy of busyWith(arrangement, item, hours.day)) tries.push(up(Math.max(busy.ends, soonest)))
    for (const start of tries) if (start >= from && start + item.minutes <= until) starts.add(start)
  }
  return [...starts]
}

function withWhom(
  arrangement: Arrangement,
  item: Item,
  hours: OnDay,
  starts: number,
  people: string[],
  needs: number,
): Opening[] {
  const stop = taskStop(item, starts)
  const able = people.flatMap((person): Single[] => {
    const cost = costFor(arrangement, hours, person, stop)
    return cost === null ? [] : [{ person, starts, cost }]
  })
  const pinned = item.pin?.reviewers ?? []
  if (!pinned.every((id) => able.some(({ person }) => person === id))) return []
  return teamsOf(able, Math.max(needs, pinned.length), pinned).map((team) => {
    const placing = { day: hours.day, starts, people: team.map(({ person }) => person) }
    const cost = team.reduce((sum, one) => sum + one.cost, 0)
    return { ...placing, cost: cost + extraCost(arrangement, item, placing) }
  })
}

/** What it adds to the cost of somebody's day to be there then; null: it does not fit. */
function costFor(arrangement: Arrangement, hours: OnDay, person: string, stop: Stop): number | null {
  const { ground } = arrangement
  const { setting } = ground
  const slot = slotOf(ground, person, hours.day)
  const stops = arrangement.stops[slot] ?? []
  if (stops.some((other) => other.starts < stop.ends && stop.starts < other.ends)) return null
  const visits = stops.filter(
    ({ kind, item }) => kind === 'task' && setting.items.get(item)?.what === 'visit',
  ).length
  if (setting.items.get(stop.item)?.what === 'visit' && visits >= setting.problem.visits.mostADay) return null
  const all = withStop(stops, stop)
  if (!dayFits(setting, setting.baseOf(person), hours, all)) return null
  return costOf(ground, slot, all) - (arrangement.costs[slot] ?? 0)
}

const TEAMS = 12

/** Who could go together: the pinned and the best of the rest, a dozen ways at most. */
function teamsOf(able: Single[], needs: number, pinned: string[]): Single[][] {
  const sorted = [...able].sort((a, b) => a.cost - b.cost)
  const fixed = sorted.filter(({ person }) => pinned.includes(person))
  const rest = sorted.filter(({ person }) => !pinned.includes(person))
  if (needs === 1 && fixed.length === 0) return sorted.map((one) => [one])
  let teams: Single[][] = [fixed]
  for (let size = fixed.length; size < needs; size++)
    teams = teams
      .flatMap((team) =>
        rest.filter((one) => rest.indexOf(one) > lastOf(team, rest)).map((one) => [...team, one]),
      )
      .slice(0, TEAMS * 4)
  return teams
    .filter(({ length }) => length === needs)
    .sort((a, b) => sum(a) - sum(b))
    .slice(0, TEAMS)
}

const sum = (team: Single[]) => team.reduce((total, { cost }) => total + cost, 0)
const lastOf = (team: Single[], rest: Single[]) => Math.max(-1, ...team.map((one) => rest.indexOf(one)))

/** Going with the same colleague again, and being elsewhere than people know. */
function extraCost({ ground, placed }: Arrangement, item: Item, placing: Placing): number {
  const { weights, before } = ground.setting.problem
  const was = before.find((entry) => entry.item === item.id)
  const change = was && !sameAs(placing, was) ? weights.change : 0
  if (placing.people.length < 2) return change
  let again = 0
  for (const [id, other] of placed) {
    if (id === item.id || other.people.length < 2) continue
    const both = other.people.filter((person) => placing.people.includes(person)).length
    again += (both * (both - 1)) / 2
  }
  return change + weights.company * again
}
