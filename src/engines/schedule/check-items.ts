import { isConfer, isLunch } from './days-of-people.ts'
import type { Entry, Rule } from './plan.ts'
import type { Item, Setting } from './setting.ts'

/** What each entry breaks by itself, whatever else is on the schedule. */
export function itemRules(setting: Setting, entries: Entry[]): Rule[] {
  return entries.flatMap((entry) => {
    const item = setting.items.get(entry.item)
    if (item)
      return [...outsideDay(setting, entry), ...timeRules(item, entry), ...companyRules(setting, item, entry)]
    if (!isConfer(entry) && !isLunch(entry)) return [{ kind: 'unknown' as const, item: entry.item }]
    return [...outsideDay(setting, entry), ...privacy(setting, entry)]
  })
}

function outsideDay({ hours }: Setting, { item, day, starts, minutes }: Entry): Rule[] {
  const { from, until } = hours.get(day) ?? { from: 0, until: 0 }
  return starts >= from && starts + minutes <= until && minutes > 0
    ? []
    : [{ kind: 'outside_day', item, day, from, until }]
}

function timeRules(item: Item, entry: Entry): Rule[] {
  const rules: Rule[] = []
  const fixed = item.shared?.starts ?? null
  const inWindow = item.windows.some(
    ({ day, from, until }) =>
      day === entry.day && entry.starts >= from && entry.starts + item.minutes <= until,
  )
  if (item.closed) rules.push({ kind: 'window', item: item.id, windows: [] })
  else if (fixed === null && item.windows.length > 0 && !inWindow)
    rules.push({ kind: 'window', item: item.id, windows: item.windows })
  const moved = fixed !== null && (entry.day !== item.shared?.day || entry.starts !== fixed)
  if (moved || entry.minutes !== item.minutes || offPin(item, entry))
    rules.push({ kind: 'pinned', item: item.id })
  return rules
}

function offPin({ pin }: Item, entry: Entry): boolean {
  if (!pin) return false
  return (
    (pin.day !== undefined && pin.day !== entry.day) ||
    (pin.starts !== undefined && pin.starts !== entry.starts) ||
    (pin.reviewers ?? []).some((person) => !entry.people.includes(person))
  )
}

function companyRules(setting: Setting, item: Item, entry: Entry): Rule[] {
  const people = [...new Set(entry.people)]
  if (item.shared) return sharedCompany(setting, item, people)
  const rules: Rule[] = people
    .filter((person) => !item.may.has(person))
    .map((person) =>
      setting.people.get(person)?.side === 'host'
        ? { kind: 'company', item: item.id, person, side: 'host' }
        : { kind: 'not_by', item: item.id, person },
    )
  const pair = item.what === 'visit' && item.reviewers === 1 && people.length === 2
  if (people.length !== item.reviewers && !pair)
    rules.push({ kind: 'reviewers', item: item.id, has: people.length, needs: item.reviewers })
  return rules
}

/** Time to confer and the refresher are the team's own; what the host has for itself is the host's (MISSION F3). */
function sharedCompany(setting: Setting, { id, kind, shared }: Item, people: string[]): Rule[] {
  const attend = shared?.attend ?? []
  const missing = attend.filter((person) => !people.includes(person))
  const others = people.filter((person) => !attend.includes(person))
  const sides = new Set(attend.map((person) => setting.people.get(person)?.side))
  const teamsOwn = kind === 'confer' || kind === 'refresher'
  const unwelcome = others.flatMap((person): Rule[] => {
    const side = setting.people.get(person)?.side
    if (!side) return [{ kind: 'not_by', item: id, person }]
    return (side === 'host' && teamsOwn) || (side === 'team' && !sides.has('team'))
      ? [{ kind: 'company', item: id, person, side }]
      : []
  })
  return [...missing.map((person): Rule => ({ kind: 'missing', item: id, person })), ...unwelcome]
}

function privacy(setting: Setting, entry: Entry): Rule[] {
  return [...new Set(entry.people)].flatMap((person): Rule[] => {
    const side = setting.people.get(person)?.side
    if (!side) return [{ kind: 'not_by', item: entry.item, person }]
    return side === 'host' && isConfer(entry) ? [{ kind: 'company', item: entry.item, person, side }] : []
  })
}
