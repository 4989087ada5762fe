import { longDate } from '../../web/dates.ts'

/** ", since 1 September 2020", ", until 31 August 2024", or nothing where neither is known */
export function periodWords({ since, until }: { since: string | null; until: string | null }) {
  if (since && until) return `, ${longDate(since)} to ${longDate(until)}`
  if (since) return `, since ${longDate(since)}`
  return until ? `, until ${longDate(until)}` : ''
}
