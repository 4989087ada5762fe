import { dayAndMonth, nameList } from '../../../web/dates.ts'
import type { PackReview, PackSession } from '../wire.ts'

// How a day in schools is told. The hours are London's, as they are on the schedule.
export type Clock = { date: string; time: string }

const dayNames = ['day one', 'day two', 'day three']

const kinds = /(\s+(Learning|Academy|Academies|Multi[- ]Academy|Education|Schools?|Partnership))*\s+Trust$/i
/** "Harbour & Moor": as people say it, and as fits beside an arrow */
const saidShort = (trustName: string) => trustName.replace(kinds, '') || trustName

/** "Harbour & Moor, day two" */
export function whereInReview({ trustName: whole, days }: PackReview, today: string): string {
  const day = days.indexOf(today)
  const trustName = saidShort(whole)
  if (day >= 0) return `${trustName}, ${dayNames[day]}`
  return today < days[0]
    ? `${trustName}, from ${dayAndMonth(days[0])}`
    : `${trustName}, the three days are over`
}

export const dayName = ({ days }: PackReview, date: string) =>
  dayNames[days.indexOf(date)] ?? dayAndMonth(date)

/** The review whose days are nearest: today's, else the next to come, else the last. */
export function nearestReview(reviews: PackReview[], today: string): PackReview | null {
  return reviews.find(({ days }) => days[2] >= today) ?? reviews.at(-1) ?? null
}

/** The day to open on: today if it is one, else the first to come, else the last. */
export const nearestDay = ({ days }: PackReview, today: string) => days.find((day) => day >= today) ?? days[2]

export type NowOrNext = { session: PackSession; is: 'now' | 'next' }

/** Where to be now, or else next; of two that run at once, the one that began last. */
export function nowOrNext(sessions: PackSession[], { date, time }: Clock): NowOrNext | null {
  const mine = sessions.filter((session) => session.mine)
  const now = mine.findLast((one) => one.date === date && one.starts <= time && time < one.ends)
  if (now) return { session: now, is: 'now' }
  const next = mine.find((one) => `${one.date} ${one.starts}` > `${date} ${time}`)
  return next ? { session: next, is: 'next' } : null
}

export function whenWords({ session, is }: NowOrNext, today: string): string {
  if (is === 'now') return `Now, until ${session.ends}`
  const day = session.date === today ? '' : `${dayAndMonth(session.date)}, `
  return `Next, ${day}${session.starts} to ${session.ends}`
}

export const isPast = (session: PackSession, { date, time }: Clock) =>
  `${session.date} ${session.ends}` <= `${date} ${time}`

/** "Headteacher, Tidewater Academy" */
export const sessionTitle = ({ title, school }: PackSession) =>
  school && !names(title, school) ? `${title}, ${school}` : title

/** "Headteacher, Larkspur High" names Larkspur High School */
const names = (title: string, school: string) => title.includes(school.split(' ').slice(0, 2).join(' '))

const means = { in_person: '', telephone: 'By telephone', video: 'By video' }
export const placeOf = ({ how, place }: PackSession) => [means[how], place].filter(Boolean).join(', ')

/** "Tom Wetherell. Room 4, first floor." */
export const whomAndWhere = (session: PackSession) =>
  [session.meeting, placeOf(session)]
    .filter(Boolean)
    .map((part) => `${part.replace(/\.$/, '')}.`)
    .join(' ')

/** The line under a session in the list of a day. */
export function rowDetail(session: PackSession): string {
  const { title, school } = session
  if (session.private)
    return [/private/i.test(title) ? '' : 'In private', placeOf(session)].filter(Boolean).join(', ')
  return [school && !names(title, school) ? school : '', placeOf(session)].filter(Boolean).join(', ')
}

export const withWords = ({ withWhom }: PackSession) =>
  withWhom.length === 0 ? 'You go alone.' : `With ${nameList(withWhom)}.`

/** What one reviewer does that day: where they go, and what the team does in private. */
export const ownDay = (sessions: PackSession[], date: string) =>
  sessions.filter((session) => session.date === date && (session.mine || session.private))
export const othersDay = (sessions: PackSession[], date: string) =>
  sessions.filter((session) => session.date === date && !session.mine && !session.private)

/** Where one has to go elsewhere for the next session; null where one stays. */
export function wayTo(from: PackSession | undefined, to: PackSession): string | null {
  if (!from || to.how !== 'in_person' || !to.urn || from.urn === to.urn) return null
  return `Then go to ${[to.school, to.address].filter(Boolean).join(', ')}`
}

/** The number to ring, where a place is one. */
export const telephoneIn = ({ how, place }: PackSession) =>
  how === 'telephone' ? (place.match(/\+?\d[\d ()]{7,}\d/)?.[0] ?? null) : null
