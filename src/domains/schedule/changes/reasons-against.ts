import type { Rule } from '../../../engines/schedule/plan.ts'
import { firstName, nameList } from '../../../web/dates.ts'
import { clearAt } from '../needs/needs.ts'
import { minutesOf, type Session } from '../schedule.ts'
import { impossible } from '../schedule-rules.ts'
import { newlyBroken } from '../working-out/broken-rules.ts'
import { type DaysWorld, itemOf, OFFICE, shortName, urnOfItem } from '../working-out/days-world.ts'
import { timeOf } from './placing.ts'

/** Why something cannot be at a time, in words that say what to change. The mark tells a drive from a clock. */
export type Reason = { words: string; mark: 'clock' | 'car' | 'people' }

/** What is in the way of `session` where `after` has it, and was not in the way before. */
export function reasonsAgainst(before: DaysWorld, after: DaysWorld, session: Session): Reason[] {
  const byHand = impossible(session, after.sessions, after.people).map(
    ({ words }): Reason => ({ words, mark: 'people' }),
  )
  const rules = newlyBroken(before, after)
  const engine = rules.flatMap((rule) => reasonOf(rule, after, session))
  // who would be in two places is said once, in the words that name both
  return unlike(byHand.length > 0 ? [...byHand, ...engine.filter(({ mark }) => mark !== 'people')] : engine)
}

const unlike = (reasons: Reason[]) =>
  reasons.filter(({ words }, at) => reasons.findIndex((one) => one.words === words) === at)

function reasonOf(rule: Rule, world: DaysWorld, session: Session): Reason[] {
  return rule.kind === 'window' ? [windowReason(rule, world, session)] : ruleReason(rule, world)
}

/** The same for a rule about nothing in particular. */
export function ruleReason(rule: Rule, world: DaysWorld): Reason[] {
  if (rule.kind === 'travel') return [travelReason(rule, world)]
  const words = plainWords(rule, world)
  return words ? [words] : []
}

function windowReason(rule: Extract<Rule, { kind: 'window' }>, world: DaysWorld, session: Session): Reason {
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
    return { mark: 'clock', words: `${name} asked us to keep clear of ${clear.from} to ${clear.until}${why}.` }
  }
  const open = rule.windows.filter(({ day }) => day === session.day)
  const hours = nameList(open.map(({ from, until }) => `${timeOf(from)} to ${timeOf(until)}`))
  const can = hours ? `On this day ${name} can from ${hours}.` : `${name} cannot on this day.`
  return { mark: 'clock', words: can }
}

function travelReason(rule: Extract<Rule, { kind: 'travel' }>, world: DaysWorld): Reason {
  const who = nameOf(world, rule.person)
  const from = placeName(world, rule.from)
  const to = rule.to ?? rule.item
  const late = urnOfItem(to) === null && to !== rule.item ? `back at ${placeName(world, to)}` : thereWords(world, to)
  const minutes = Math.max(1, rule.arrives - (leavesAt(rule, world) ?? rule.arrives - 1))
  const far = leavesAt(rule, world) === null ? '' : ` It is ${minutes} minutes from ${from}.`
  return { mark: 'car', words: `${who} could not be ${late} before ${timeOf(rule.arrives)}.${far}` }
}

const thereWords = (world: DaysWorld, item: string) => {
  const session = world.sessions.find((one) => one.id === item || itemOf(one) === item)
  if (!session) return 'there'
  return session.kind === 'visit' ? `at ${shortName(session.schoolName ?? session.title)}` : `at ${session.title}`
}

/** When they are free to leave: at the end of what they were at before. */
function leavesAt({ person, starts, item, arrives }: Extract<Rule, { kind: 'travel' }>, world: DaysWorld) {
  const target = world.sessions.find((one) => one.id === item || itemOf(one) === item)
  const ended = world.sessions
    .filter((one) => one.day === target?.day && one.attendees.includes(person) && one !== target)
    .map((one) => minutesOf(one.ends))
    .filter((ends) => ends <= starts && ends < arrives)
  return ended.length > 0 ? Math.max(...ended) : null
}

export const placeName = (world: Pick<DaysWorld, 'schools'>, place: string) => {
  const urn = urnOfItem(place)
  const school = world.schools.find((one) => one.urn === urn)
  return place === OFFICE || !school ? 'the trust office' : shortName(school.name)
}
const nameOf = ({ people }: DaysWorld, personId: string) =>
  firstName(people.find((one) => one.personId === personId)?.name ?? 'Somebody')

const hours = (minutes: number) => `${Math.floor(minutes / 60)} h ${minutes % 60} min`

function plainWords(rule: Rule, world: DaysWorld): Reason | null {
  switch (rule.kind) {
    case 'two_places':
      return { mark: 'people', words: `${nameOf(world, rule.person)} would be in two places.` }
    case 'met_twice':
      return { mark: 'people', words: 'The same person would be met twice.' }
    case 'away':
      return {
        mark: 'clock',
        words: `${nameOf(world, rule.person)} cannot between ${timeOf(rule.from)} and ${timeOf(rule.until)}.`,
      }
    case 'outside_day':
      return { mark: 'clock', words: `The day lasts from ${timeOf(rule.from)} to ${timeOf(rule.until)}.` }
    case 'reviewers':
      return {
        mark: 'people',
        words: `${rule.needs === 1 ? 'One reviewer goes' : `${rule.needs} reviewers go`}, and here it would be ${rule.has}.`,
      }
    case 'not_by':
    case 'company':
      return { mark: 'people', words: `${nameOf(world, rule.person)} is not one of those who can do this.` }
    case 'lunch':
      return { mark: 'clock', words: `${nameOf(world, rule.person)} would have no time for lunch.` }
    case 'longest_day':
      return {
        mark: 'clock',
        words: `${nameOf(world, rule.person)}’s day would last ${hours(rule.minutes)}, and ${hours(rule.most)} is the most.`,
      }
    case 'visits_a_day':
      return {
        mark: 'people',
        words: `${nameOf(world, rule.person)} would make ${rule.has} visits on one day, and ${rule.most} is the most.`,
      }
    case 'window':
      return { mark: 'clock', words: 'It is outside the hours when this can be.' }
    default:
      return null
  }
}
