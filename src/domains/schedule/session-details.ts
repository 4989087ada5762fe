import { firstName, nameList } from '../../web/dates.ts'
import type { DayName } from './day-name.ts'
import { type Attendee, outcomeTold, type Session } from './schedule.ts'

/** "09:15 to 10:30" */
export const timeWords = ({ starts, ends }: Pick<Session, 'starts' | 'ends'>) => `${starts} to ${ends}`

/** "Everyone", "The team", or first names. Who has left the review is no longer named. */
export function whoWords(session: Session, people: Attendee[]): string {
  const there = people.filter(({ personId }) => session.attendees.includes(personId))
  const principal = people.filter((person) => person.role !== 'coordinator')
  if (there.length === 0) return 'Nobody yet'
  if (principal.every((person) => there.includes(person))) return 'Everyone'
  const team = people.filter((person) => person.side === 'team')
  if (there.length === team.length && team.every((person) => there.includes(person))) return 'The team'
  return nameList(there.map((person) => firstName(person.name)))
}

const means = { in_person: '', telephone: 'By telephone', video: 'By video' }

/** The place as it was written, and whether one meets by telephone or video. */
export const placeWords = ({ how, place }: Pick<Session, 'how' | 'place'>) =>
  [means[how], place].filter(Boolean).join(', ')

/** A link as it can be read and, if it is short, typed: without https://, and never longer than a line. */
export function linkWords(link: string): string {
  const { host, pathname } = new URL(link)
  const whole = `${host}${pathname === '/' ? '' : pathname}`
  return whole.length <= 44 ? whole : host
}

/** Where to go: the place, or else the school. */
export const whereWords = (session: Session) => placeWords(session) || (session.schoolName ?? '')

/** The line that private time always carries (MISSION F3). */
export function outcomeWords(session: Session, sessions: Session[], dayName: DayName): string | null {
  if (session.kind !== 'confer') return null
  const told = outcomeTold(session, sessions)
  if (!told) return 'Nothing on the schedule says yet when its outcome is told.'
  const when = told.day === session.day ? `at ${told.starts}` : `on ${dayName(told.day)} at ${told.starts}`
  return `What they conclude is said ${when}.`
}
