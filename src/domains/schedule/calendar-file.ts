import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { addDays } from '../../platform/clock.ts'
import { DESCRIPTION } from './calendar-invitation.ts'
import type { OwnCalendar } from './own-calendar.server.ts'

type Place = { idHost: string; addressOf: (path: string) => string }

/** All of somebody's own sessions, and the three days of each review as whole days. */
export function ownCalendarFile({ sessions, reviews }: OwnCalendar, { idHost, addressOf }: Place): string {
  const calendar = ical({
    name: 'Trust peer reviews',
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
    prodId: { company: 'Candour', product: 'Schedule', language: 'EN' },
  })
  for (const { id, day1, day3 } of reviews) {
    calendar.createEvent({
      id: `${id}@${idHost}`,
      start: new Date(`${day1}T00:00:00Z`),
      end: new Date(`${addDays(day3, 1)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: 'Trust peer review',
      transparency: ICalEventTransparency.TRANSPARENT,
      url: addressOf(`/reviews/${id}`),
    })
  }
  for (const entry of sessions) {
    const url = addressOf(`/reviews/${entry.reviewId}/schedule`)
    calendar.createEvent({
      id: `${entry.sessionId}@${idHost}`,
      start: entry.starts,
      end: entry.ends,
      summary: entry.summary,
      location: entry.location || undefined,
      description: [entry.told, DESCRIPTION, url].filter(Boolean).join('\n'),
      ...(entry.free && { transparency: ICalEventTransparency.TRANSPARENT }),
      url,
    })
  }
  return calendar.toString()
}
