import { clockTime, dateOf } from '../../../web/dates.ts'
import type { PackReview, PackSession } from '../wire.ts'

const ordinals = ['day one', 'day two', 'day three']

/** “day two” while it is one of the three, otherwise nothing. */
export const dayName = ({ days }: PackReview, date: string) => ordinals[days.indexOf(date)]

/** The day to show: today if something is on, else the next with something on, else the last. */
export function dayToShow({ days }: PackReview, today: string): string {
  return days.find((day) => day >= today) ?? days[2]
}

/** The reader's own sessions of a day, in order, with those that all go to. */
export const sessionsOn = ({ sessions }: PackReview, date: string): PackSession[] =>
  sessions
    .filter((session) => session.date === date && session.mine)
    .toSorted((a, b) => a.starts.localeCompare(b.starts) || a.id.localeCompare(b.id))

export type When = 'past' | 'now' | 'to come'

export function whenIs({ date, starts, ends }: PackSession, now: Date): When {
  const [today, time] = [dateOf(now), clockTime(now)]
  if (date !== today) return date < today ? 'past' : 'to come'
  if (time >= ends) return 'past'
  return time >= starts ? 'now' : 'to come'
}

/** What the reader is in, or else what comes next, of the day that is shown. */
export const nowOrNext = (sessions: PackSession[], now: Date): PackSession | undefined =>
  sessions.find((session) => whenIs(session, now) === 'now' && takesNotes(session)) ??
  sessions.find((session) => whenIs(session, now) !== 'past')

/** Lunch is lunch, and what the team says among itself is no evidence. */
export const takesNotes = ({ kind }: PackSession) => kind !== 'lunch' && kind !== 'confer'

/** The review that is nearest: in its days or before them first, the soonest of those. */
export const nearest = (reviews: PackReview[], today: string): PackReview | undefined =>
  reviews.filter(({ days }) => days[2] >= today).toSorted((a, b) => a.days[0].localeCompare(b.days[0]))[0] ??
  reviews.at(-1)

export const placeOf = ({ school, place, how }: PackSession): string =>
  [school, how === 'telephone' ? 'by telephone' : how === 'video' ? 'by video' : '', place]
    .filter(Boolean)
    .join(', ')

/** Its title and where; a title that is the school's name already says both. */
export const titleOf = ({ title, school }: PackSession): string =>
  school && !title.includes(school) ? `${title}, ${school}` : title
