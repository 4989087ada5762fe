import { clockTime, dateOf, dayAndMonth } from '../../web/dates.ts'
import type { Difference } from './calendar-differences.ts'

/** What the mail around a calendar entry says: as much as the entry itself, and no more. */
export function calendarMailWords({ what, entry }: Difference): { subject: string; lines: string[] } {
  const { summary, starts, ends, location } = entry
  const when = `${dayAndMonth(dateOf(starts))}, ${clockTime(starts)} to ${clockTime(ends)}`
  const about = `${summary}, ${when}`
  if (what === 'gone') {
    return {
      subject: `Cancelled: ${about}`,
      lines: [
        `${summary} on ${when} is no longer on your schedule.`,
        'The attached file takes it out of your calendar.',
      ],
    }
  }
  const where = location ? [`Where: ${location}`] : []
  const file = what === 'new' ? 'puts it into your calendar' : 'changes it in your calendar'
  return {
    subject: what === 'new' ? about : `Changed: ${about}`,
    lines: [
      what === 'new' ? `${summary}, ${when} (London time).` : `Now: ${summary}, ${when} (London time).`,
      ...where,
      `The attached file ${file}. Who is met, and what it is about, stands on the schedule alone.`,
    ],
  }
}
