import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarEntry } from './calendar-entry.ts'

type Sending = {
  method: 'REQUEST' | 'CANCEL'
  sequence: number
  organiser: { name: string; email: string }
  attendee: { name: string; email: string }
  idHost: string
  url: string
}

export const DESCRIPTION = 'Who is met, and what it is about, stands on the schedule in Candour alone.'

/** One session as an invitation, its change, or its end: a message that calendars take in by themselves (RFC 5546). */
export function calendarInvitation(entry: CalendarEntry, sending: Sending): string {
  const { method, sequence, organiser, attendee, idHost, url } = sending
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Candour', product: 'Schedule', language: 'EN' },
  })
  const event = calendar.createEvent({
    id: `${entry.sessionId}@${idHost}`,
    sequence,
    start: entry.starts,
    end: entry.ends,
    summary: entry.summary,
    location: entry.location || undefined,
    description: `${DESCRIPTION}\n${url}`,
    url,
    organizer: { name: organiser.name, email: organiser.email },
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
  })
  // Nobody reads answers at our address: what cannot be is said to the lead reviewer.
  event.createAttendee({
    name: attendee.name,
    email: attendee.email,
    rsvp: false,
    status: ICalAttendeeStatus.NEEDSACTION,
  })
  return calendar.toString()
}
