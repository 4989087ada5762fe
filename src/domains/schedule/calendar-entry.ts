import { lowered } from '../../web/dates.ts'
import { kindName, type Session } from './schedule.ts'

/** One session as a calendar shows it. */
export type CalendarEntry = {
  sessionId: string
  reviewId: string
  starts: Date
  ends: Date
  summary: string
  location: string
  /** the team’s private time on the calendar of somebody who does not attend it */
  free?: boolean
  /** when the outcome of private time is told */
  told?: string | null
}

// A calendar is read on shared screens and by assistants, so that it says the kind of session, and never who is met
// or what about.
export const calmName = (session: Pick<Session, 'kind' | 'how'>) => kindName(session)

type Where = Pick<Session, 'kind' | 'how' | 'place' | 'videoLink'>
/** Whoever reads a calendar could join by its link: the link of the team’s private time is in none. */
export function calmPlace({ kind, how, place, videoLink }: Where): string {
  if (how === 'telephone') return 'By telephone'
  if (how === 'video') return videoLink && kind !== 'confer' ? `By video: ${videoLink}` : 'By video'
  return place
}

type Placed = Pick<Session, 'kind' | 'how' | 'place' | 'videoLink' | 'starts' | 'ends'> & {
  sessionId: string
  reviewId: string
  date: string
}
/** What leaves Candour, by mail or through a private address, does not name the trust either. */
export const calendarEntry = ({ sessionId, reviewId, date, ...session }: Placed): CalendarEntry => ({
  sessionId,
  reviewId,
  starts: londonMoment(date, session.starts),
  ends: londonMoment(date, session.ends),
  summary: `Trust peer review: ${lowered(calmName(session))}`,
  location: calmPlace(session),
})

/** A moment, so that every calendar shows London's clock time rightly, in summer and in winter. */
export function londonMoment(date: string, time: string): Date {
  const guess = new Date(`${date}T${time.slice(0, 5)}:00Z`)
  const shown = new Date(`${londonClock.format(guess).replace(' ', 'T')}Z`)
  return new Date(2 * guess.getTime() - shown.getTime())
}
const londonClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
})
