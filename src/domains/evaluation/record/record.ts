import { londonDate } from '../../../platform/clock.ts'
import { count } from '../../../web/dates.ts'
import type { TeamPart } from '../../allocation/parts.ts'
import { programmeYearOf } from '../../programme/terms.ts'

/** What somebody takes back to their own trust, in their words; with the programme only where they share it. */
export type TakeBack = { id: string; words: string; sharedAt: string | null; writtenAt: string }

/** One review that somebody took part in, as their own record has it. */
export type RecordEntry = {
  reviewId: string
  trustName: string
  days: [string, string, string]
  stage: string
  part: TeamPart
  virtual: boolean
  preparingMinutes: number
  /** of the sessions that they stand in on the schedule; lunch is not counted */
  scheduledMinutes: number
  sessions: number
  /** instead of those of the schedule, with the reason */
  ownMinutes: number | null
  because: string
  learned: string
  revision: number
  takeBacks: TakeBack[]
  certificate: Certificate | null
  /** the host lets its name stand on certificates */
  hostNamed: boolean
}
export type Certificate = { number: string; issuedAt: string; name: string; part: TeamPart; minutes: number }

export const sessionMinutes = ({ ownMinutes, scheduledMinutes }: RecordEntry) =>
  ownMinutes ?? scheduledMinutes
export const allMinutes = (entry: RecordEntry) => entry.preparingMinutes + sessionMinutes(entry)

/** Whether the certificate still says what the record says. */
export const isCurrent = (entry: RecordEntry, name: string) =>
  entry.certificate !== null &&
  entry.certificate.minutes === allMinutes(entry) &&
  entry.certificate.name === name &&
  entry.certificate.part === entry.part

/** "21 hours", "7 hours 30 minutes": to the minute, so that the parts are the sum. */
export function hourWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [(hours > 0 || rest === 0) && count(hours, 'hour'), rest > 0 && count(rest, 'minute')]
  return parts.filter(Boolean).join(' ')
}

/** A person's own hours by programme year, the latest first. */
export function hoursByYear(entries: RecordEntry[]): { year: string; minutes: number; reviews: number }[] {
  const years = Map.groupBy(entries, ({ days }) => programmeYearOf(days[0]))
  return [...years]
    .map(([year, all]) => ({
      year,
      reviews: all.length,
      minutes: all.reduce((sum, entry) => sum + allMinutes(entry), 0),
    }))
    .toSorted((a, b) => b.year.localeCompare(a.year))
}

export const londonDay = (moment: string) => londonDate(new Date(moment))
