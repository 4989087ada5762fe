import type { Rule } from '../../../engines/schedule/plan.ts'
import { type Names, ruleInFull, waysOf } from '../../../engines/schedule/words.ts'
import { firstName, lowered, nameList } from '../../../web/dates.ts'
import { clearAt } from '../needs/needs.ts'
import { minutesOf, type Session, sessionName } from '../schedule.ts'
import { impossible } from '../schedule-rules.ts'
import { newlyBroken, openProblem } from '../working-out/broken-rules.ts'
import {
  type DaysWorld,
  interviewItem,
  itemOf,
  OFFICE,
  schoolItem,
  shortName,
  urnOfHead,
  urnOfItem,
} from '../working-out/days-world.ts'
import { timeOf } from './placing.ts'

/** Why something cannot be at a time, in words that say what to change. The mark tells a drive from a clock. */
export type Reason = { words: string; mark: 'clock' | 'car' | 'people' }

/** What is in the way of `session` where `after` has it, and was not in the way before. */
export function reasonsAgainst(before: DaysWorld, after: DaysWorld, session: Session): Reason[] {
  const byHand = impossible(session, after.sessions, after.people, namesIn(after).day).map(
    ({ words }): Reason => ({ words, mark: 'people' }),
  )
  const rules = newlyBroken(before, after)
  // who would be in two places is said once, in the words that name where they are
  const left = byHand.length > 0 ? rules.filter(({ kind }) => kind !== 'two_places') : rules
  return unlike([...byHand, ...left.map((rule) => reasonOf(rule, after, session))])
}

const unlike = (reasons: Reason[]) =>
  reasons.filter(({ words }, at) => reasons.findIndex((one) => one.words === words) === at)

function reasonOf(rule: Rule, world: DaysWorld, session: Session): Reason {
  if (rule.kind === 'window') return { mark: 'clock', words: windowWords(rule, world, session) }
  const late = rule.kind === 'travel' ? lateFor(rule, world, session) : null
  return late ? { mark: 'car', words: late } : ruleReason(rule, world)
}

/** Where somebody would come too late is said by its name, unless it is what is being placed. */
function lateFor(rule: Extract<Rule, { kind: 'travel' }>, world: DaysWorld, session: Session): string | null {
  if (rule.to || rule.item === session.id || rule.item === itemOf(session)) return null
  const { of } = namesIn(world)
  return `${of(rule.person)} would be late for ${lowered(of(rule.item))}, at ${timeOf(rule.arrives)}.`
}

/** The same for a rule about nothing in particular: the engine's own words. */
export function ruleReason(rule: Rule, world: DaysWorld): Reason {
  return { mark: markOf(rule), words: ruleInFull(rule, namesIn(world), waysOf(openProblem(world))) }
}

const clocks = new Set<Rule['kind']>(['window', 'away', 'outside_day', 'lunch', 'longest_day', 'confer'])
const markOf = ({ kind }: Rule): Reason['mark'] => {
  if (kind === 'travel') return 'car'
  return clocks.has(kind) ? 'clock' : 'people'
}

/** The host's own words, where a school or somebody asked for an hour to be kept clear. */
function windowWords(rule: Extract<Rule, { kind: 'window' }>, world: DaysWorld, session: Session): string {
  const { needs } = world
  const times =
    needs.schools.find(({ urn }) => urn === session.urn && session.kind === 'visit')?.times ??
    needs.interviews.find(({ id }) => id === session.interviewNeedId)?.times ??
    []
  const slot = { day: session.day, from: minutesOf(session.starts), until: minutesOf(session.ends) }
  const clear = clearAt(times, slot)
  const name = shortName(session.schoolName ?? session.title)
  if (clear) {
    const why = clear.because ? `, ${clear.because}` : ''
    return `${name} asked us to keep clear of ${clear.from} to ${clear.until}${why}.`
  }
  const open = rule.windows.filter(({ day }) => day === session.day)
  const hours = nameList(open.map(({ from, until }) => `${timeOf(from)} to ${timeOf(until)}`))
  const on = world.weekdays[session.day - 1] ?? ''
  return hours ? `On ${on} ${name} can from ${hours}.` : `${name} cannot on ${on}.`
}

/** What people call the things of the engine's answers. */
export const namesIn = (world: DaysWorld): Names => ({
  of: (id) => nameIn(world, id),
  day: (day) => world.weekdays[day - 1] ?? `day ${day}`,
})

function nameIn(world: DaysWorld, id: string): string {
  const { people, schools, sessions, needs } = world
  if (id === OFFICE) return 'the trust office'
  const person = people.find(({ personId }) => personId === id)
  if (person) return firstName(person.name)
  const school = schools.find(({ urn }) => urn === urnOfItem(id) || urn === urnOfHead(id))
  if (school) return shortName(school.name)
  const session = sessions.find((one) => one.id === id || itemOf(one) === id)
  const need = needs.interviews.find((one) => interviewItem(one.id) === id)
  if (session) return shortName(sessionName(session))
  if (need) return need.name
  const lunch = /^lunch:(.*):\d+$/.exec(id)
  if (lunch) return `${nameIn(world, lunch[1] ?? '')}’s lunch`
  return id.startsWith('confer') ? 'the time to confer' : 'it'
}

/** "Hartsfall", or "the trust office". */
export const placeName = ({ schools }: Pick<DaysWorld, 'schools'>, place: string) => {
  const school = schools.find(({ urn }) => schoolItem(urn) === place)
  return school ? shortName(school.name) : 'the trust office'
}
