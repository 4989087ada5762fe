import ICAL from 'ical.js'
import { partsOf } from '../whole/mail-parts.ts'
import type { Mailbox } from '../whole/mailbox.ts'

/** All that a mail and its calendar say, with the folded lines of the calendar whole again. */
export const unfolded = (raw: string) =>
  partsOf(raw)
    .map(({ text }) => text.replace(/\r?\n /g, ''))
    .join('\n')

/** Where each session is, as the calendars that were mailed to somebody say. */
export const placesMailedTo = ({ mails }: Mailbox, email: string) =>
  mails
    .filter(({ to }) => to.includes(email))
    .flatMap(({ raw }) => partsOf(raw).filter(({ type }) => type.startsWith('text/calendar')))
    .map(({ text }) => {
      const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
      return String(event?.getFirstPropertyValue('location'))
    })
