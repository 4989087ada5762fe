import type { Stop } from './persons-day.ts'
import type { Entry } from './plan.ts'
import { ANYWHERE, type Setting } from './setting.ts'

export const isLunch = ({ item, kind }: Entry) => kind === 'lunch' && item.startsWith('lunch:')
export const isConfer = ({ item, kind }: Entry) => kind === 'confer' && item.startsWith('confer:')

/** Where an entry takes place, by number: lunch of one's own is anywhere, time to confer at the office. */
export function spotOfEntry(setting: Setting, entry: Entry): number {
  if (isLunch(entry)) return ANYWHERE
  const item = setting.items.get(entry.item)
  return item ? item.place : (setting.spotOf.get(entry.place ?? '') ?? setting.office)
}

export function stopOf(setting: Setting, entry: Entry): Stop {
  const item = setting.items.get(entry.item)
  const lunch = entry.kind === 'lunch'
  const kind = item && item.what !== 'shared' ? 'task' : lunch && !item ? 'lunch' : 'shared'
  return {
    item: entry.item,
    starts: entry.starts,
    ends: entry.starts + entry.minutes,
    place: spotOfEntry(setting, entry),
    kind,
    lunch,
  }
}

/** Each person's days with what they do on them, in order of time. */
export function daysOfPeople(setting: Setting, entries: Entry[]): Map<string, Map<number, Stop[]>> {
  const days = new Map<string, Map<number, Stop[]>>()
  for (const entry of entries)
    for (const person of new Set(entry.people)) {
      const own = days.get(person) ?? new Map<number, Stop[]>()
      days.set(person, own)
      own.set(entry.day, [...(own.get(entry.day) ?? []), stopOf(setting, entry)])
    }
  for (const own of days.values())
    for (const stops of own.values()) stops.sort((a, b) => a.starts - b.starts || a.ends - b.ends)
  return days
}

/** When somebody cannot on a day: they come from the office after it, and are there before it. */
export function awayStops(setting: Setting, person: string, day: number): Stop[] {
  const away = setting.people.get(person)?.away ?? []
  return away
    .filter((span) => span.day === day)
    .map(({ from, until }) => ({
      item: '',
      starts: from,
      ends: until,
      place: setting.office,
      kind: 'away' as const,
      lunch: false,
    }))
}
