import type { Arrangement } from './arrangement.ts'
import { missingIn, partsOf, worthOf } from './arrangement.ts'
import { checkSchedule } from './check.ts'
import { neededItems } from './check-whole.ts'
import { chosenIn } from './chosen.ts'
import { lunchFor } from './fits.ts'
import { journeysOf } from './journeys.ts'
import { legsOf } from './persons-day.ts'
import type { Entry, Rule, SchedulePlan } from './plan.ts'
import type { OnDay, Setting } from './setting.ts'
import { MISSING, sourcesOf } from './value.ts'

/** The entries of an arrangement, with each person's lunch where they need one, in order of time. */
export function entriesOf(arrangement: Arrangement): Entry[] {
  const { setting, skeleton } = arrangement.ground
  const tasks = [...arrangement.placed].map(([id, { day, starts, people }]): Entry => {
    const item = setting.items.get(id)
    return {
      item: id,
      kind: item?.kind ?? 'together',
      day,
      starts,
      minutes: item?.minutes ?? 0,
      people,
      place: item?.placeId ?? null,
    }
  })
  return [...skeleton.entries, ...tasks, ...lunchesOf(arrangement)].sort(
    (a, b) => a.day - b.day || a.starts - b.starts || a.item.localeCompare(b.item),
  )
}

function lunchesOf({ ground, stops }: Arrangement): Entry[] {
  return stops.flatMap((own, slot) => {
    const [member, at] = [Math.floor(slot / ground.days.length), slot % ground.days.length]
    const hours = ground.days[at] as OnDay
    const person = ground.setting.team[member]?.id ?? ''
    return lunchEntry(ground.setting, person, hours, own)
  })
}

export function lunchEntry(
  setting: Setting,
  person: string,
  hours: OnDay,
  stops: Parameters<typeof legsOf>[3],
): Entry[] {
  const base = setting.baseOf(person)
  const starts = lunchFor(setting, base, hours, stops, legsOf(setting, base, hours, stops))
  if (typeof starts !== 'number') return []
  return [
    {
      item: `lunch:${person}:${hours.day}`,
      kind: 'lunch',
      day: hours.day,
      starts,
      minutes: setting.problem.lunch?.minutes ?? 0,
      people: [person],
      place: null,
    },
  ]
}

/** The plan that an arrangement is, with how near it is to the best there could be. */
export function planOf(arrangement: Arrangement, bound: number, seconds: number): SchedulePlan {
  const { setting } = arrangement.ground
  const entries = entriesOf(arrangement)
  const value = worthOf(arrangement)
  const best = Math.max(bound, value)
  const gap = Math.min(1, (best - value) / Math.max(1, Math.abs(best)))
  return {
    status: statusOf(arrangement, gap, bound),
    gap: gap < 1e-9 ? 0 : gap,
    value,
    bound: best,
    parts: partsOf(arrangement),
    entries,
    journeys: journeysOf(setting.problem, entries),
    chosen: chosenIn(setting, arrangement.placed),
    unplaced: unplacedIn(arrangement, entries),
    questions: [...sourcesOf(setting, arrangement.placed)].map(([question, { size }]) => ({
      question,
      sources: size,
    })),
    seconds,
  }
}

/** Impossible only where no arrangement could place more; what was merely not found leaves a gap. */
function statusOf(arrangement: Arrangement, gap: number, bound: number): SchedulePlan['status'] {
  const missing = missingIn(arrangement)
  if (missing > 0 && bound < worthOf(arrangement) + MISSING / 2) return 'impossible'
  if (gap < 1e-6) return 'optimal'
  return gap <= arrangement.ground.setting.problem.limits.gap ? 'within_gap' : 'stopped'
}

function unplacedIn({ ground, placed }: Arrangement, entries: Entry[]): SchedulePlan['unplaced'] {
  const { setting, skeleton } = ground
  const needed = neededItems(setting, new Set(placed.keys()))
  const missing = needed.filter((id) => setting.items.get(id)?.what !== 'shared' && !placed.has(id))
  const rules = checkSchedule(setting.problem, entries)
  const whole = rules.filter(({ kind }) => kind === 'visits' || kind === 'pairs' || kind === 'confer')
  return [
    ...[...skeleton.unplaced, ...missing].map((item) => ({
      item,
      rules: standingInTheWay(setting, entries, item),
    })),
    ...whole.map((rule) => ({ item: rule.kind, rules: [rule] })),
  ]
}

/** What an item would break at the time at which it would break least. */
function standingInTheWay({ problem, items, team }: Setting, entries: Entry[], id: string): Rule[] {
  const item = items.get(id)
  if (!item) return []
  const before = new Set(checkSchedule(problem, entries).map((rule) => JSON.stringify(rule)))
  let least: Rule[] | null = null
  for (const { day, from, until } of problem.days)
    for (let starts = from; starts + item.minutes <= until; starts += 30) {
      const people = item.shared
        ? [item.shared.attend]
        : [...item.may].slice(0, Math.max(1, team.length)).map((one) => [one])
      if (item.shared && item.shared.day !== day) continue
      for (const who of people) {
        const at = item.shared?.starts ?? starts
        const entry = {
          item: id,
          kind: item.kind,
          day,
          starts: at,
          minutes: item.minutes,
          people: who,
          place: item.placeId,
        }
        const broken = checkSchedule(problem, [...entries, entry]).filter(
          (rule) => !before.has(JSON.stringify(rule)),
        )
        if (!least || broken.length < least.length) least = broken
      }
      if (item.shared?.starts !== null && item.shared) break
    }
  return least ?? [{ kind: 'outside_day', item: id, day: 0, from: 0, until: 0 }]
}
