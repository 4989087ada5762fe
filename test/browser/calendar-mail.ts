import ICAL from 'ical.js'
import { partsOf } from '../whole/mail-parts.ts'
import type { Mailbox } from '../whole/mailbox.ts'

/** All that a mail and its calendar say, with the folded lines of the calendar whole again. */
export const unfolded = (raw: string) =>
  partsOf(raw)
    .map(({ text }) => text.replace(/\r?\n /g, ''))
    .join('\n')

/** The calendars that were mailed to somebody, the newest last, each with its one session. */
export const calendarsMailedTo = ({ mails }: Mailbox, email: string) =>
  mails
    .filter(({ to }) => to.includes(email))
    .flatMap(({ raw }) => partsOf(raw).filter(({ type }) => type.startsWith('text/calendar')))
    .map(({ text }) => {
      const calendar = new ICAL.Component(ICAL.parse(text))
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
      return {
        method: calendar.getFirstPropertyValue('method'),
        uid: event.uid,
        sequence: event.sequence,
        starts: event.startDate.toJSDate(),
        summary: event.summary,
        place: event.location,
      }
    })
