import type { Chosen, Journey, Part, Rule, SchedulePlan, ScheduleRepair, Slot, WhyNotSlot } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { settingOf } from './setting.ts'

// What the engine answers, in sentences: pages, spreadsheets and the command line say the same.

/** What people, schools, sessions and places are called, and days. */
export type Names = { of: (id: string) => string; day: (day: number) => string }

/** Names from the problem itself; what has none is called by its id. `dayName` such as “Thursday”. */
export function namesFrom(problem: ScheduleProblem, dayName = (day: number) => `day ${day}`): Names {
  const { people, places, schools, shared, interviews, questions } = problem
  const all = [...people, ...places, ...schools, ...shared, ...interviews, ...questions]
  const known = new Map(all.map(({ id, name }) => [id, name || id]))
  return { of: (id) => known.get(id) ?? ownName(id, known), day: dayName }
}

function ownName(id: string, known: Map<string, string>): string {
  if (id.startsWith('confer')) return 'time to confer'
  if (id === 'visits') return 'the visits'
  if (id === 'pairs') return 'the visits in pairs'
  const lunch = /^lunch:(.*):\d+$/.exec(id)
  return lunch ? `${known.get(lunch[1] ?? '') ?? lunch[1]}’s lunch` : id
}

/** Minutes after midnight as 09:15. */
export const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.round(minutes % 60)).padStart(2, '0')}`

/** 188 as “3 hours 8 minutes”. */
export function lasting(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  const parts = [hours > 0 && counted(hours, 'hour'), (rest > 0 || hours === 0) && counted(rest, 'minute')]
  return parts.filter(Boolean).join(' ')
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const start = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const listed = (words: string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>
type RuleWords = { [K in Rule['kind']]: (rule: RuleOf<K>, names: Names) => string }

const ruleWords: RuleWords = {
  two_places: ({ person, item, other }, { of }) =>
    `${of(person)} would be at ${of(item)} and at ${of(other)} at once.`,
  met_twice: (rule, { of }) =>
    rule.item === rule.other
      ? `${of(rule.item)} is on the schedule twice.`
      : `${of(rule.item)} and ${of(rule.other)} would be with the same person at once, or twice.`,
  travel: travelWords,
  window: windowWords,
  away: ({ person, from, until }, { of }) => `${of(person)} cannot from ${clock(from)} to ${clock(until)}.`,
  outside_day: ({ item, day, from, until }, names) =>
    until > from
      ? `${start(names.of(item))} would be outside the hours of ${names.day(day)}, ${clock(from)} to ${clock(until)}.`
      : `${start(names.of(item))} would be on none of the days.`,
  missing: ({ item, person }, { of }) => `${of(person)} must be at ${of(item)} and would not be.`,
  company: ({ item, person, side }, { of }) =>
    side === 'host'
      ? `${of(person)} is of the host, and ${of(item)} is for the reviewers alone.`
      : `${of(person)} is a reviewer, and ${of(item)} is for the host alone.`,
  reviewers: ({ item, has, needs }, { of }) =>
    `${start(of(item))} needs ${counted(needs, 'reviewer')} and has ${has === 0 ? 'none' : has}.`,
  not_by: ({ item, person }, { of }) => `${of(person)} may not be sent to ${of(item)}.`,
  lunch: ({ person, day, minutes }, names) =>
    `${names.of(person)} would not have ${counted(minutes, 'minute')} for lunch on ${names.day(day)}.`,
  longest_day: ({ person, day, minutes, most }, names) =>
    `${names.of(person)} would be out for ${lasting(minutes)} on ${names.day(day)}. The most is ${lasting(most)}.`,
  confer: ({ has, needs }) =>
    `The team has ${has === 0 ? 'no time' : lasting(has)} to confer in private, and needs ${lasting(needs)}.`,
  visits_a_day: ({ person, day, has, most }, names) =>
    `${names.of(person)} would make ${counted(has, 'visit')} on ${names.day(day)}. The most is ${most}.`,
  visits: ({ has, needs }) =>
    `There ${has === 1 ? 'is' : 'are'} ${counted(has, 'visit')}, and there should be ${needs}.`,
  pairs: ({ has, needs }) =>
    `${start(counted(has, 'visit is', 'visits are'))} made in pairs, and ${needs === 1 ? 'one' : needs} should be.`,
  not_placed: ({ item }, { of }) => `${start(of(item))} has no time yet.`,
  pinned: ({ item }, { of }) => `${start(of(item))} was fixed otherwise.`,
  unknown: ({ item }, { of }) => `${start(of(item))} is not part of this review.`,
}

/** A broken rule as a sentence. */
export const ruleInWords = (rule: Rule, names: Names): string =>
  (ruleWords[rule.kind] as (rule: Rule, names: Names) => string)(rule, names)

function travelWords({ person, from, arrives, to }: RuleOf<'travel'>, { of }: Names): string {
  if (to) return `${of(person)} could not be at ${of(to)} before ${clock(arrives)}, coming from ${of(from)}.`
  return `${of(person)} could not be there before ${clock(arrives)}, coming from ${of(from)}.`
}

function windowWords({ item, windows }: RuleOf<'window'>, names: Names): string {
  if (windows.length === 0) return `${start(names.of(item))} is not to be visited.`
  const hours = windows.map(
    ({ day, from, until }) => `${names.day(day)} from ${clock(from)} to ${clock(until)}`,
  )
  return `${start(names.of(item))} is only possible on ${listed(hours)}.`
}

/** As `ruleInWords`, with how far it is where a journey stands in the way, and what a school asked to keep clear. */
export function ruleInFull(rule: Rule, names: Names, { problem, minutes }: Ways): string {
  if (rule.kind === 'travel' && !rule.to) {
    const way = minutes(rule.from, placeOfItem(problem, rule.item))
    return `${names.of(rule.person)} could not be there before ${clock(rule.arrives)}. It is ${counted(way, 'minute')} from ${names.of(rule.from)}.`
  }
  return ruleInWords(rule, names)
}

/** How long it is between places and schools, by their ids. */
export function waysOf(problem: ScheduleProblem): Ways {
  const { spotOf, office, travel } = settingOf(problem)
  const spot = (id: string) => spotOf.get(id) ?? office
  return { problem, minutes: (from, to) => travel.minutes(spot(from), spot(to)) }
}

export type Ways = { problem: ScheduleProblem; minutes: (from: string, to: string) => number }

const placeOfItem = ({ schools, interviews, shared, office }: ScheduleProblem, id: string) =>
  schools.find((school) => school.id === id)?.id ??
  [...interviews, ...shared].find((item) => item.id === id)?.place ??
  office

/** “Hartsfall asked us to keep clear of 11:00 to 12:15”: the times of that day between the hours that are open. */
export function keptClear(problem: ScheduleProblem, id: string, slot: Slot, names: Names): string | null {
  const item = [...problem.schools, ...problem.interviews].find((one) => one.id === id)
  const hours = problem.days.find(({ day }) => day === slot.day)
  if (!item || !hours || item.windows.length === 0) return null
  const open = item.windows.filter(({ day }) => day === slot.day).sort((a, b) => a.from - b.from)
  if (open.length === 0) return `${names.of(id)} asked us to keep clear of ${names.day(slot.day)}.`
  let free = hours.from
  for (const window of [...open, { from: hours.until, until: hours.until }]) {
    const [from, until] = [free, window.from]
    if (from < until && slot.starts < until && slot.starts + item.minutes > from)
      return `${names.of(id)} asked us to keep clear of ${clock(from)} to ${clock(until)}.`
    free = Math.max(free, window.until)
  }
  return null
}

/** Why not there, as a board says it: each rule in the way, then the nearest that works. */
export function whyNotInWords(why: WhyNotSlot, names: Names, ways: Ways): string[] {
  const rules = why.rules.map((rule) =>
    rule.kind === 'window'
      ? (keptClear(ways.problem, rule.item, why.slot, names) ?? ruleInWords(rule, names))
      : ruleInFull(rule, names, ways),
  )
  if (rules.length === 0) return [`${start(names.of(why.item))} can be at ${clock(why.slot.starts)}.`]
  return [...rules, insteadInWords(why, names)]
}

function insteadInWords({ slot, instead }: WhyNotSlot, names: Names): string {
  const [best] = instead
  if (!best) return 'No other time works as things stand.'
  const day = best.slot.day === slot.day ? '' : `${names.day(best.slot.day)} `
  const who =
    best.people.length > 0 && best.people.length < 4 ? `, with ${listed(best.people.map(names.of))}` : ''
  const same = best.slot.day === slot.day && best.slot.starts === slot.starts
  const where = same
    ? `It works then${who}.`
    : `The nearest that works is ${day}at ${clock(best.slot.starts)}${who}.`
  const also = best.alsoMoves.map(names.of)
  return also.length === 0
    ? `${where} Nobody else’s day changes.`
    : `${where} ${start(listed(also))} would move too.`
}

/** Why a school is visited. */
export function chosenInWords(chosen: Chosen, names: Names): string {
  const school = names.of(chosen.school)
  if (chosen.because === 'pinned') return `${school} stays as it was fixed.`
  if (chosen.because === 'near') return `${school} is easily reached on the way.`
  if (chosen.because === 'questions')
    return `${school} lets more people speak to ${listed(chosen.questions.map((id) => `“${names.of(id)}”`))}.`
  if (chosen.because !== 'span') return `${school} was chosen by you.`
  const { phase, size, area } = chosen
  const parts = [phase && `${phase} school`, size && `${size} school`, area && `school in ${area}`].filter(
    (part): part is string => Boolean(part),
  )
  return `${school} is the only ${listed(parts)} that is visited.`
}

const partWords: Record<Part, string> = {
  placed: 'Everything has a time',
  questions: 'Each key question is heard from several sources',
  spread: 'The schools differ in phase, size and area',
  kilometres: 'Kilometres driven',
  balance: 'Days are alike in length',
  company: 'Reviewers go with different colleagues',
  slack: 'Time to spare before sessions together',
  change: 'Changes to what people know',
}
export const partInWords = (part: Part) => partWords[part]

/** How good a plan is, in a sentence or two. */
export function statusInWords({
  status,
  gap,
  seconds,
}: Pick<SchedulePlan, 'status' | 'gap' | 'seconds'>): string {
  if (status === 'optimal') return 'No arrangement could be better than this one.'
  if (status === 'impossible') return 'No arrangement has a time for everything.'
  if (gap >= 1) return `This is the best found in ${counted(Math.max(1, Math.round(seconds)), 'second')}.`
  const most = Math.max(0.1, Math.ceil(gap * 1000) / 10)
  return `No arrangement could be more than ${most}% better than this one.`
}

/** “3 hours 8 minutes of driving in all.” */
export function drivingInWords(journeys: Journey[]): string {
  const minutes = journeys.reduce((sum, { leaves, arrives }) => sum + arrives - leaves, 0)
  return minutes === 0 ? 'Nobody drives anywhere.' : `${start(lasting(minutes))} of driving in all.`
}

/** What found no time and what stands in its way. */
export const unplacedInWords = ({ item, rules }: SchedulePlan['unplaced'][number], names: Names): string =>
  ['visits', 'pairs', 'confer'].includes(item)
    ? rules.map((rule) => ruleInWords(rule, names)).join(' ')
    : [`${start(names.of(item))} found no time.`, ...rules.map((rule) => ruleInWords(rule, names))].join(' ')

/** For each key question from how many sources it can be heard. */
export const questionInWords = ({ question, sources }: SchedulePlan['questions'][number], names: Names) =>
  `“${names.of(question)}” can be heard from ${sources === 0 ? 'nobody yet' : counted(sources, 'source')}.`

/** What a repair moves, one sentence each. */
export function movesInWords({ moves }: Pick<ScheduleRepair, 'moves'>, names: Names): string[] {
  if (moves.length === 0) return ['Nothing has to move.']
  return moves.map(({ item, from, to }) => {
    const what = start(names.of(item))
    if (!to) return `${what} is no longer on the schedule.`
    const when = `${names.day(to.day)} at ${clock(to.starts)}`
    const who = listed(to.people.map(names.of))
    if (!from) return `${what} is new, on ${when}, with ${who}.`
    const moved = from.day !== to.day || from.starts !== to.starts
    const others =
      from.people.length !== to.people.length || from.people.some((id) => !to.people.includes(id))
    if (!moved) return `${what} stays on ${when}, now with ${who}.`
    return `${what} moves to ${when}${others ? `, now with ${who}` : ''}.`
  })
}
