import ical from 'ical-generator'
import { kindNames, type Session } from './schedule.ts'

type Days = { day1: string; day2: string; day3: string }
type CalendarOf = { reviewId: string; trustName: string; days: Days; url: string }

// A calendar is read on shared screens and by assistants, so that it says the kind of session and the trust, and
// never who is met or what about.
const calm = (session: Session) => (session.kind === 'confer' ? 'Team time' : kindNames[session.kind])

/** One person's own sessions as a calendar file, in London time. */
export function calendarFile(sessions: Session[], { reviewId, trustName, days, url }: CalendarOf): string {
  const calendar = ical({
    name: `Trust peer review, ${trustName}`,
    prodId: { company: 'Candour', product: 'Schedule', language: 'EN' },
  })
  for (const session of sessions) {
    const date = days[`day${session.day}`]
    calendar.createEvent({
      id: `${session.id}@${new URL(url).hostname}`,
      start: londonMoment(date, session.starts),
      end: londonMoment(date, session.ends),
      summary: `${calm(session)}, ${trustName}`,
      location: session.byTelephone ? 'By telephone' : session.place || session.schoolName || undefined,
      url: `${url}/reviews/${reviewId}/schedule`,
    })
  }
  return calendar.toString()
}

// A moment, so that every calendar shows London's clock time rightly, in summer and in winter.
function londonMoment(date: string, time: string): Date {
  const guess = new Date(`${date}T${time}:00Z`)
  const shown = new Date(`${londonClock.format(guess).replace(' ', 'T')}Z`)
  return new Date(2 * guess.getTime() - shown.getTime())
}
const londonClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
})
