import { type Arrangement, emptyArrangement, groundOf, place } from './arrangement.ts'
import { awayStops, daysOfPeople, isConfer } from './days-of-people.ts'
import type { Entry } from './plan.ts'
import type { Item, Setting } from './setting.ts'
import type { Skeleton } from './skeleton.ts'

/** An arrangement as it stands, whether it works or not: what is shared as given, everything else as placed. */
export function arrangementFrom(setting: Setting, entries: Entry[]): Arrangement {
  const shared = entries.filter(
    (entry) => setting.items.get(entry.item)?.what === 'shared' || isConfer(entry),
  )
  const arrangement = emptyArrangement(groundOf(setting, skeletonFrom(setting, shared)))
  for (const { item, day, starts, people } of entries) {
    const known = setting.items.get(item)
    if (!known || known.what === 'shared' || !setting.hours.has(day)) continue
    if (arrangement.placed.has(item)) continue
    const team = [...new Set(people)].filter((person) => setting.teamIds.has(person))
    if (known.what === 'visit' && known.reviewers === 1 && team.length === 2) arrangement.pairs.add(item)
    place(arrangement, known as Item, { day, starts, people: team })
  }
  return arrangement
}

export function skeletonFrom(setting: Setting, shared: Entry[]): Skeleton {
  const days = daysOfPeople(setting, shared)
  return {
    entries: shared,
    unplaced: [...setting.items.values()]
      .filter(({ what, id }) => what === 'shared' && !shared.some(({ item }) => item === id))
      .map(({ id }) => id),
    conferShort: 0,
    chose: false,
    stops: (person, day) =>
      [...(days.get(person)?.get(day) ?? []), ...awayStops(setting, person, day)].sort(
        (a, b) => a.starts - b.starts || a.ends - b.ends,
      ),
  }
}
