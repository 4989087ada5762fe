import { awayStops, stopOf } from './days-of-people.ts'
import { dayFits, withStop } from './fits.ts'
import type { Stop } from './persons-day.ts'
import type { Entry } from './plan.ts'
import type { SharedSession } from './problem.ts'
import type { OnDay, Setting } from './setting.ts'

/** What stands before anybody is sent anywhere: the shared sessions and the time to confer. */
export type Skeleton = {
  entries: Entry[]
  /** shared sessions that found no time, and whether time to confer is missing */
  unplaced: string[]
  conferShort: number
  /** each person's day with those and their absences, by team member and day */
  stops: (person: string, day: number) => Stop[]
  /** whether the engine chose a time itself: another choice might have been better */
  chose: boolean
}

type Draft = { setting: Setting; entries: Entry[]; stops: Map<string, Stop[]> }

const key = (person: string, day: number) => `${person}\n${day}`

/**
 * Fixed sessions first, then those whose time the engine finds, then time to confer: all beside one another. Another
 * variant makes other choices; `onlyFixed` makes none, for what holds whatever is chosen.
 */
export function layOut(setting: Setting, variant = 0, onlyFixed = false): Skeleton {
  const { shared, confer, people } = setting.problem
  const draft: Draft = { setting, entries: [], stops: new Map() }
  const unplaced: string[] = []
  const fixed = shared
    .filter(({ starts }) => starts !== null)
    .sort((a, b) => a.day - b.day || (a.starts ?? 0) - (b.starts ?? 0))
  for (const session of fixed)
    if (!put(draft, entryOf(setting, session, session.starts ?? 0))) unplaced.push(session.id)
  const open = shared
    .filter(({ starts }) => starts === null && !onlyFixed)
    .sort((a, b) => b.minutes - a.minutes)
  for (const session of open) if (!putOpen(draft, session, variant)) unplaced.push(session.id)
  const conferShort = onlyFixed ? 0 : putConfer(draft, variant)
  const chose = open.length > 0 || draft.entries.some(({ item }) => item.startsWith('confer:'))
  const known = new Set(people.map(({ id }) => id))
  return {
    entries: draft.entries,
    unplaced,
    conferShort: confer.minutes === 0 ? 0 : conferShort,
    stops: (person, day) => (known.has(person) ? stopsIn(draft, person, day) : []),
    chose,
  }
}

function stopsIn({ setting, stops }: Draft, person: string, day: number): Stop[] {
  return stops.get(key(person, day)) ?? awayStops(setting, person, day).sort((a, b) => a.starts - b.starts)
}

const entryOf = (setting: Setting, session: SharedSession, starts: number): Entry => ({
  item: session.id,
  kind: session.kind,
  day: session.day,
  starts,
  minutes: session.minutes,
  people: [...new Set(session.attend)].filter((id) => setting.people.has(id)),
  place: session.place ?? setting.problem.office,
})

/** Puts an entry there if the day of everybody in it still works. */
function put(draft: Draft, entry: Entry): boolean {
  const { setting } = draft
  const hours = setting.hours.get(entry.day)
  const pin = setting.items.get(entry.item)?.pin
  if (pin && ((pin.day ?? entry.day) !== entry.day || (pin.starts ?? entry.starts) !== entry.starts))
    return false
  if (!hours || entry.starts < hours.from || entry.starts + entry.minutes > hours.until) return false
  const stop = stopOf(setting, entry)
  const days = entry.people.map((person) => ({
    person,
    stops: withStop(stopsIn(draft, person, entry.day), stop),
  }))
  const works = days.every(({ person, stops }) =>
    setting.teamIds.has(person)
      ? dayFits(setting, setting.baseOf(person), hours, stops)
      : stops.every((one, at) => at === 0 || one.starts >= (stops[at - 1]?.ends ?? 0)),
  )
  if (!works) return false
  for (const { person, stops } of days) draft.stops.set(key(person, entry.day), stops)
  draft.entries.push(entry)
  return true
}

function putOpen(draft: Draft, session: SharedSession, variant: number): boolean {
  const { setting } = draft
  const hours = setting.hours.get(session.day)
  if (!hours) return false
  const within = {
    day: session.day,
    from: Math.max(hours.from, session.within?.from ?? 0),
    until: Math.min(hours.until, session.within?.until ?? 1440),
  }
  const starts = [
    ...setting.problem.before
      .filter(({ item, day }) => item === session.id && day === session.day)
      .map((was) => was.starts),
    ...(setting.items.get(session.id)?.pin?.starts !== undefined
      ? [setting.items.get(session.id)?.pin?.starts ?? 0]
      : []),
    ...quietStarts(draft, session.attend, within, session.minutes, variant),
  ]
  return starts
    .filter((at) => at >= within.from && at + session.minutes <= within.until)
    .some((at) => put(draft, entryOf(setting, session, at)))
}

/** Starts in the order in which they cut up least of the free time: beside what is there already. */
function quietStarts(
  { setting, entries }: Draft,
  people: string[],
  within: OnDay,
  minutes: number,
  variant: number,
): number[] {
  const { step } = setting.problem.limits
  const taken = [...entries, ...pinnedTasks(setting)].filter(
    (entry) => entry.day === within.day && entry.people.some((id) => people.includes(id)),
  )
  const scored: { at: number; score: number }[] = []
  for (let at = Math.ceil(within.from / step) * step; at + minutes <= within.until; at += step) {
    const before = Math.max(within.from, ...taken.map(ends).filter((end) => end <= at))
    const after = Math.min(
      within.until,
      ...taken.map(({ starts }) => starts).filter((start) => start >= at + minutes),
    )
    if (taken.some((entry) => entry.starts < at + minutes && ends(entry) > at)) continue
    scored.push({ at, score: (at - before) ** 2 + (after - at - minutes) ** 2 })
  }
  // Of those that cut up no more than another, the later: what is heard in the day is talked over at its end.
  scored.sort((a, b) => b.score - a.score || b.at - a.at)
  return [...scored.slice(variant), ...scored.slice(0, variant)].map(({ at }) => at)
}

const ends = ({ starts, minutes }: Pick<Entry, 'starts' | 'minutes'>) => starts + minutes

/** Visits and interviews whose time is pinned: nothing the engine places itself should stand in their way. */
function pinnedTasks({ items, team }: Setting) {
  return [...items.values()].flatMap(({ pin, what, minutes }) =>
    pin?.day !== undefined && pin.starts !== undefined && what !== 'shared'
      ? [{ day: pin.day, starts: pin.starts, minutes, people: pin.reviewers ?? team.map(({ id }) => id) }]
      : [],
  )
}

/** Time to confer beyond what the sessions hold: on different days if the pieces allow. Returns what is missing. */
function putConfer(draft: Draft, variant: number): number {
  const { setting } = draft
  const { minutes: needs, piece } = setting.problem.confer
  const team = setting.team.map(({ id }) => id)
  const held = draft.entries
    .filter(({ kind, minutes, people }) => kind === 'confer' && minutes >= piece && sameTeam(setting, people))
    .reduce((sum, { minutes }) => sum + minutes, 0)
  const short = Math.max(0, needs - held)
  if (short === 0 || team.length === 0) return 0
  const most = Math.max(1, Math.min(setting.problem.days.length, Math.floor(short / piece)))
  for (let pieces = most; pieces >= 1; pieces--) {
    const saved = { entries: [...draft.entries], stops: new Map(draft.stops) }
    if (putPieces(draft, pieces, Math.max(piece, Math.ceil(short / pieces)), variant)) return 0
    Object.assign(draft, saved)
  }
  return short
}

const sameTeam = ({ teamIds, people }: Setting, present: string[]) =>
  [...teamIds].every((id) => present.includes(id)) && present.every((id) => people.get(id)?.side !== 'host')

function putPieces(draft: Draft, pieces: number, minutes: number, variant: number): boolean {
  const { setting } = draft
  const team = setting.team.map(({ id }) => id)
  let left = pieces
  for (const repeat of [false, true])
    for (const hours of [...setting.problem.days].reverse()) {
      if (left === 0) return true
      const used = draft.entries.some(({ item, day }) => item.startsWith('confer:') && day === hours.day)
      if (used && !repeat) continue
      const before = setting.problem.before.filter(
        ({ item, day }) => item.startsWith('confer:') && day === hours.day,
      )
      const starts = [
        ...before.map((was) => was.starts),
        ...quietStarts(draft, team, hours, minutes, variant),
      ]
      if (starts.some((at) => put(draft, conferEntry(draft, hours.day, at, minutes)))) left--
    }
  return left === 0
}

const conferEntry = ({ setting, entries }: Draft, day: number, starts: number, minutes: number): Entry => ({
  item: `confer:${day}:${entries.filter(({ item }) => item.startsWith(`confer:${day}:`)).length + 1}`,
  kind: 'confer',
  day,
  starts,
  minutes,
  people: setting.team.map(({ id }) => id),
  place: setting.problem.office,
})
