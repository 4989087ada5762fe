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
    timezone: { name: 'Europe/London', generator: () => london },
  })
  for (const session of sessions) {
    const date = days[`day${session.day}`]
    calendar.createEvent({
      id: `${session.id}@${new URL(url).hostname}`,
      start: wallTime(date, session.starts),
      end: wallTime(date, session.ends),
      timezone: 'Europe/London',
      summary: `${calm(session)}, ${trustName}`,
      location: session.byTelephone ? 'By telephone' : session.place || session.schoolName || undefined,
      url: `${url}/reviews/${reviewId}/schedule`,
    })
  }
  return calendar.toString()
}

// With a named zone the library writes the moment's own clock time, so that London's is given as if it were ours.
const wallTime = (date: string, time: string) => new Date(`${date}T${time}:00`)

// When London's clocks change (Summer Time Act 1972, as amended in 2002): the last Sundays of March and October.
const london = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`

/** The date of a day of the review. */
export const dateOfDay = (days: Days, day: 1 | 2 | 3) => days[`day${day}`]
