import { neededItems } from './check-whole.ts'
import type { Stop } from './persons-day.ts'
import type { Part } from './plan.ts'
import type { Item, OnDay, Setting } from './setting.ts'
import type { Skeleton } from './skeleton.ts'
import { dayCost, evenShare, groupsOf, MISSING, type Placing, selectionValue } from './value.ts'

/** What does not change while the search tries things: looked up once. */
export type Ground = {
  setting: Setting
  skeleton: Skeleton
  days: OnDay[]
  bases: number[]
  share: (person: number, day: number) => number
  groups: Map<string, Set<string>>
  /** team members by id */
  member: Map<string, number>
}

/** A schedule in the making: who does what when. Days are replaced, never changed, so that a copy is cheap. */
export type Arrangement = {
  ground: Ground
  placed: Map<string, Placing>
  /** which schools of one reviewer two make together */
  pairs: Set<string>
  /** each team member's days, lunch left out: member × number of days + day */
  stops: Stop[][]
  costs: number[]
}

export function groundOf(setting: Setting, skeleton: Skeleton): Ground {
  return {
    setting,
    skeleton,
    days: setting.problem.days,
    bases: setting.team.map(({ id }) => setting.baseOf(id)),
    share: evenShare(setting),
    groups: groupsOf(setting),
    member: new Map(setting.team.map(({ id }, at) => [id, at])),
  }
}

export function emptyArrangement(ground: Ground): Arrangement {
  const { setting, skeleton, days } = ground
  const stops = setting.team.flatMap(({ id }) => days.map(({ day }) => skeleton.stops(id, day)))
  const arrangement = { ground, placed: new Map(), pairs: new Set<string>(), stops, costs: [] as number[] }
  arrangement.costs = stops.map((_, slot) => costOf(ground, slot, stops[slot] ?? []))
  return arrangement
}

export const copyOf = (one: Arrangement): Arrangement => ({
  ground: one.ground,
  placed: new Map(one.placed),
  pairs: new Set(one.pairs),
  stops: [...one.stops],
  costs: [...one.costs],
})

export const slotOf = ({ member, days }: Ground, person: string, day: number) =>
  (member.get(person) ?? 0) * days.length + days.findIndex((hours) => hours.day === day)

export function costOf(ground: Ground, slot: number, stops: Stop[]): number {
  const [member, day] = [Math.floor(slot / ground.days.length), slot % ground.days.length]
  const cost = dayCost(
    ground.setting,
    ground.bases[member] ?? 0,
    ground.days[day] as OnDay,
    stops,
    ground.share(member, day),
  )
  return cost.kilometres + cost.balance + cost.slack
}

export const taskStop = (item: Item, starts: number): Stop => ({
  item: item.id,
  starts,
  ends: starts + item.minutes,
  place: item.place,
  kind: 'task',
  lunch: false,
})

/** Puts an item there, whatever else is there: whether it fits was asked before. */
export function place(arrangement: Arrangement, item: Item, placing: Placing) {
  arrangement.placed.set(item.id, placing)
  const stop = taskStop(item, placing.starts)
  for (const person of placing.people) {
    const slot = slotOf(arrangement.ground, person, placing.day)
    const stops = [...(arrangement.stops[slot] ?? []), stop]
    stops.sort((a, b) => a.starts - b.starts || a.ends - b.ends)
    setStops(arrangement, slot, stops)
  }
}

export function remove(arrangement: Arrangement, id: string) {
  const placing = arrangement.placed.get(id)
  if (!placing) return
  arrangement.placed.delete(id)
  for (const person of placing.people) {
    const slot = slotOf(arrangement.ground, person, placing.day)
    setStops(
      arrangement,
      slot,
      (arrangement.stops[slot] ?? []).filter(({ item }) => item !== id),
    )
  }
}

function setStops(arrangement: Arrangement, slot: number, stops: Stop[]) {
  arrangement.stops[slot] = stops
  arrangement.costs[slot] = costOf(arrangement.ground, slot, stops)
}

/** How many things found no time, of what must be there. */
export function missingIn({ ground, placed }: Arrangement): number {
  const { setting, skeleton } = ground
  const visits = [...placed.keys()].filter((id) => setting.items.get(id)?.what === 'visit')
  const { count, pairs } = setting.problem.visits
  const needed = neededItems(setting, new Set(visits)).filter(
    (id) => !placed.has(id) && setting.items.get(id)?.what !== 'shared',
  ).length
  const short = Math.max(0, count - visits.length) + Math.max(0, pairs - pairedIn(setting, placed))
  return needed + short + skeleton.unplaced.length + (skeleton.conferShort > 0 ? 1 : 0)
}

export const pairedIn = ({ items }: Setting, placed: Map<string, Placing>) =>
  [...placed].filter(
    ([id, { people }]) =>
      people.length === 2 && items.get(id)?.what === 'visit' && items.get(id)?.reviewers === 1,
  ).length

/** The value of the whole, in points; everything placed dominates all else. */
export function worthOf(arrangement: Arrangement): number {
  const { setting, groups } = arrangement.ground
  const { questions, spread, company, change } = selectionValue(setting, arrangement.placed, groups)
  let costs = 0
  for (const cost of arrangement.costs) costs += cost
  return questions + spread + company + change - costs - MISSING * missingIn(arrangement)
}

/** What each goal adds to the value. */
export function partsOf(arrangement: Arrangement): Record<Part, number> {
  const { ground, placed, stops } = arrangement
  const sums = { kilometres: 0, balance: 0, slack: 0 }
  for (const [slot, own] of stops.entries()) {
    const [member, day] = [Math.floor(slot / ground.days.length), slot % ground.days.length]
    const hours = ground.days[day] as OnDay
    const cost = dayCost(ground.setting, ground.bases[member] ?? 0, hours, own, ground.share(member, day))
    sums.kilometres -= cost.kilometres
    sums.balance -= cost.balance
    sums.slack -= cost.slack
  }
  const placedPart = -MISSING * missingIn(arrangement)
  return { placed: placedPart, ...selectionValue(ground.setting, placed, ground.groups), ...sums }
}
