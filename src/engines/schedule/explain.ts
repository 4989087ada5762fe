import { type Arrangement, copyOf, place, remove, worthOf } from './arrangement.ts'
import { checkSchedule } from './check.ts'
import { isConfer, isLunch } from './days-of-people.ts'
import { entriesOf } from './finish.ts'
import { arrangementFrom } from './from-entries.ts'
import { withLunches } from './lunches.ts'
import { mayStart, type Opening, openings } from './openings.ts'
import type { Entry, Rule, Slot, WhyNotSlot } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { type Item, type Setting, settingOf } from './setting.ts'

type Instead = WhyNotSlot['instead'][number]

/**
 * Why something is not at a time, and where it could be instead: the rules it would break there beside everything
 * else, then the nearest times that work, with whom and what else would move. `people`: who would go; otherwise who
 * goes now, or whoever stands least in the way. Pure and quick, for boards. Empty rules: it works there (MISSION E11).
 */
export function whyNotSlot(
  problem: ScheduleProblem,
  entries: Entry[],
  item: string,
  slot: Slot,
  people?: string[],
): WhyNotSlot {
  const entry = entries.find((one) => one.item === item)
  const freed = freeing(problem, item, slot)
  const setting = settingOf(freed)
  const known = setting.items.get(item)
  if (!known && !entry) return { item, slot, rules: [{ kind: 'unknown', item }], instead: [] }
  const others = entries.filter((one) => one !== entry)
  const groups = whoCouldGo(setting, known, entry, people)
  const tries = groups.map((who) => brokenBy(freed, others, entryAt(known, entry, item, slot, who)))
  const rules = tries.reduce((least, next) => (next.length < least.length ? next : least), tries[0] ?? [])
  const instead =
    known && known.what !== 'shared'
      ? taskInstead(setting, entries, known, slot, people ?? entry?.people)
      : othersInstead(freed, others, entryAt(known, entry, item, slot, groups[0] ?? []))
  return { item, slot, rules, instead }
}

/** Moving a shared session is asked of the session itself: its own fixed time is not what stands in the way. */
function freeing(problem: ScheduleProblem, id: string, { day }: Slot): ScheduleProblem {
  if (!problem.shared.some((session) => session.id === id)) return problem
  const shared = problem.shared.map((one) =>
    one.id === id ? { ...one, day, starts: null, within: null } : one,
  )
  return { ...problem, shared, pins: problem.pins.filter((pin) => pin.item !== id) }
}

function whoCouldGo(
  setting: Setting,
  item: Item | undefined,
  entry: Entry | undefined,
  people?: string[],
): string[][] {
  if (people) return [people]
  if (entry) return [entry.people]
  if (!item || item.shared) return [item?.shared?.attend ?? []]
  const may = [...item.may]
  if (item.reviewers === 1) return may.map((person) => [person])
  return [may.slice(0, item.reviewers), may.slice(-item.reviewers)].filter(
    ({ length }) => length <= setting.team.length,
  )
}

const entryAt = (
  item: Item | undefined,
  entry: Entry | undefined,
  id: string,
  slot: Slot,
  people: string[],
): Entry => ({
  item: id,
  kind: item?.kind ?? entry?.kind ?? 'together',
  day: slot.day,
  starts: slot.starts,
  minutes: item?.minutes ?? entry?.minutes ?? 0,
  people,
  place: item?.placeId ?? entry?.place ?? null,
})

/** The rules that an entry adds to those that the others break without it. */
function brokenBy(problem: ScheduleProblem, others: Entry[], entry: Entry): Rule[] {
  const without = isLunch(entry) ? others : withLunches(problem, others)
  const together = isLunch(entry) ? [...others, entry] : withLunches(problem, [...others, entry])
  const before = rulesIn(problem, without)
  // that lunch is missing while it is moved is no excuse for a lunch that is none
  if (isLunch(entry)) for (const rule of before) if (rule.startsWith('{"kind":"lunch"')) before.delete(rule)
  return checkSchedule(problem, together).filter((rule) => !before.has(JSON.stringify(rule)))
}

const MOST = 5

/** The nearest times for a visit or an interview: with the rest as it is, and with one or two others moved. */
function taskInstead(
  setting: Setting,
  entries: Entry[],
  item: Item,
  slot: Slot,
  people?: string[],
): Instead[] {
  const arrangement = arrangementFrom(setting, entries)
  if ((people ?? []).length === 2 && item.what === 'visit' && item.reviewers === 1)
    arrangement.pairs.add(item.id)
  remove(arrangement, item.id)
  const free = openings(arrangement, item, { grid: true })
  const nearest = varied(free, slot, people).map((opening) => insteadOf(arrangement, item, opening, []))
  const moving = free.some((one) => one.day === slot.day && one.starts === slot.starts)
    ? []
    : makingRoom(arrangement, item, slot, people)
  return working(setting.problem, entries, item, [...nearest, ...moving]).slice(0, MOST)
}

const distance = (slot: Slot, other: Slot) =>
  Math.abs(slot.day - other.day) * 1440 + Math.abs(slot.starts - other.starts)

/** The nearest of all, the nearest with the same people, and the nearest on each other day. */
function varied(free: Opening[], slot: Slot, people: string[] = []): Opening[] {
  const same = (one: Opening) => people.length > 0 && one.people.every((person) => people.includes(person))
  const sorted = [...free].sort(
    (a, b) => distance(slot, a) - distance(slot, b) || Number(same(b)) - Number(same(a)) || a.cost - b.cost,
  )
  const picked = [
    sorted[0],
    sorted.find(same),
    sorted.find((one) => one.day === slot.day && one.starts > slot.starts),
    ...[...new Set(sorted.map(({ day }) => day))].map((day) => sorted.find((one) => one.day === day)),
  ]
  return [...new Set(picked)]
    .filter((one) => one !== undefined)
    .sort((a, b) => distance(slot, a) - distance(slot, b))
}

function insteadOf(arrangement: Arrangement, item: Item, opening: Opening, alsoMoves: string[]): Instead {
  const { day, starts, people } = opening
  const trial = copyOf(arrangement)
  place(trial, item, { day, starts, people })
  return { slot: { day, starts }, people, alsoMoves, value: worthOf(trial), entries: [] }
}

/** The very time that was asked for, if one or two others that stand there go elsewhere. */
function makingRoom(arrangement: Arrangement, item: Item, slot: Slot, people?: string[]): Instead[] {
  const { setting } = arrangement.ground
  const hours = setting.hours.get(slot.day)
  if (!hours || !mayStart(arrangement, item, hours, slot.starts)) return []
  const groups = people ? [people] : [...item.may].map((person) => [person])
  for (const who of groups) {
    const there = [...arrangement.placed]
      .filter(([id, at]) => at.day === slot.day && !setting.items.get(id)?.pin)
      .filter(([, at]) => at.people.some((person) => who.includes(person)))
      .map(([id]) => id)
    for (const out of upToTwo(there)) {
      const made = withRoom(arrangement, item, slot, who, out)
      if (made) return [made]
    }
  }
  return []
}

function upToTwo(ids: string[]): string[][] {
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]))
  return [...ids.map((id) => [id]), ...pairs]
}

function withRoom(
  arrangement: Arrangement,
  item: Item,
  slot: Slot,
  who: string[],
  out: string[],
): Instead | null {
  const trial = copyOf(arrangement)
  for (const id of out) remove(trial, id)
  const there = openings(trial, item, { only: { people: who, days: [slot.day] }, grid: true }).find(
    (one) => one.starts === slot.starts,
  )
  if (!there) return null
  place(trial, item, { day: there.day, starts: there.starts, people: there.people })
  for (const id of out) {
    const moved = trial.ground.setting.items.get(id) as Item
    const best = openings(trial, moved).sort((a, b) => a.cost - b.cost)[0]
    if (!best) return null
    place(trial, moved, { day: best.day, starts: best.starts, people: best.people })
  }
  return { slot, people: there.people, alsoMoves: out, value: worthOf(trial), entries: entriesOf(trial) }
}

/** Those that the rules let stand, with the schedule as it would be: nothing is suggested that would not work. */
function working(problem: ScheduleProblem, entries: Entry[], item: Item, found: Instead[]): Instead[] {
  const others = entries.filter((one) => one.item !== item.id)
  const before = rulesIn(problem, withLunches(problem, others))
  return found.flatMap((one) => {
    const entry = entryAt(item, undefined, item.id, one.slot, one.people)
    const all = withLunches(problem, one.alsoMoves.length > 0 ? one.entries : [...others, entry])
    return [...rulesIn(problem, all)].every((rule) => before.has(rule)) ? [{ ...one, entries: all }] : []
  })
}

const rulesIn = (problem: ScheduleProblem, entries: Entry[]) =>
  new Set(checkSchedule(problem, entries).map((rule) => JSON.stringify(rule)))

/** The nearest times for what is shared, for time to confer and for lunch: wherever no rule is broken. */
function othersInstead(problem: ScheduleProblem, others: Entry[], entry: Entry): Instead[] {
  const { step } = problem.limits
  const days = problem.days.filter(({ day }) => isConfer(entry) || day === entry.day)
  const slots = days.flatMap(({ day, from, until }) => {
    const starts: Slot[] = []
    for (let at = Math.ceil(from / step) * step; at + entry.minutes <= until; at += step)
      starts.push({ day, starts: at })
    return starts
  })
  const found: Instead[] = []
  for (const slot of slots.sort((a, b) => distance(entry, a) - distance(entry, b))) {
    if (found.length >= 3) break
    if (brokenBy(problem, others, { ...entry, ...slot }).length > 0) continue
    const all = [...others, { ...entry, ...slot }]
    const value = worthOf(arrangementFrom(settingOf(problem), all))
    found.push({
      slot,
      people: entry.people,
      alsoMoves: [],
      value,
      entries: isLunch(entry) ? all : withLunches(problem, all),
    })
  }
  return found
}
