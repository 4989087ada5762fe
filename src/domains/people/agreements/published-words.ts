import { dateOf, longDate } from '../../../web/dates.ts'

/** "Published 13 November 2026", or where a text comes from that nobody has changed. */
export const publishedWords = (at: string | null) =>
  at ? `Published ${longDate(dateOf(at))}` : 'As Candour brought it'
