import ical, { ICalEventTransparency } from 'ical-generator'
import { calmName, calmPlace, londonMoment } from './calendar-entry.ts'
import type { Session } from './schedule.ts'

type Days = { day1: string; day2: string; day3: string }
type CalendarOf = { reviewId: string; trustName: string; days: Days; url: string }

/** `free`: the team's private time, which others see and do not attend; `told`: when its outcome is said. */
type OnCalendar = Session & { free?: boolean; told?: string | null }

/** One person's own sessions as a calendar file, in London time. */
export function calendarFile(sessions: OnCalendar[], { reviewId, trustName, days, url }: CalendarOf): string {
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
      summary: `${calmName(session)}, ${trustName}`,
      location: placeOf(session),
      ...(session.told && { description: session.told }),
      ...(session.free && { transparency: ICalEventTransparency.TRANSPARENT }),
      url: `${url}/reviews/${reviewId}/schedule`,
    })
  }
  return calendar.toString()
}

const placeOf = ({ free, ...session }: OnCalendar) =>
  free
    ? undefined
    : calmPlace({ ...session, place: session.place || (session.schoolName ?? '') }) || undefined
