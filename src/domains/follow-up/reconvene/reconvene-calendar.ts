import ical from 'ical-generator'
import { londonMoment } from '../../schedule/calendar-entry.ts'
import { agendaOf } from './agenda.ts'
import type { ReconveneDay, ReconveneTrust } from './reconvene.server.ts'

/** The day for a calendar: when, where, and with whom; never what is told on it. */
export function reconveneCalendar(
  { day, trusts }: { day: ReconveneDay; trusts: ReconveneTrust[] },
  { url, host }: { url: string; host: string },
): string {
  const ends =
    agendaOf(
      day.starts,
      trusts.map(({ reviewId, trustName }) => ({ reviewId, name: trustName })),
    ).at(-1)?.ends ?? day.starts
  const calendar = ical({
    name: 'Reconvene day',
    prodId: { company: 'Candour', product: 'Reconvene', language: 'EN' },
  })
  calendar.createEvent({
    id: `${day.id}@${host}`,
    start: londonMoment(day.onDay, day.starts),
    end: londonMoment(day.onDay, ends),
    summary: `Reconvene day, ${trusts.map(({ trustName }) => trustName).join(' and ')}`,
    location: day.place || day.videoLink || undefined,
    ...(day.videoLink && { description: day.videoLink }),
    url,
  })
  return calendar.toString()
}
