/** The three big terms of a programme year. Where they divide is our default: England's trusts differ by days. */
export const bigTerms = ['autumn', 'spring', 'summer'] as const
export type BigTerm = (typeof bigTerms)[number]
export const bigTermNames: Record<BigTerm, string> = {
  autumn: 'Autumn term',
  spring: 'Spring term',
  summer: 'Summer term',
}

/** The big term that a date falls in: to the end of December, to the end of March, to the end of August. */
export function bigTermOf(date: string): BigTerm {
  const month = Number(date.slice(5, 7))
  if (month >= 9) return 'autumn'
  return month <= 3 ? 'spring' : 'summer'
}

/** The programme year that a date falls in: 2026/27 begins on 1 September 2026. */
export function programmeYearOf(date: string): string {
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) >= 9 ? 0 : 1)
  return `${year}/${String(year + 1).slice(2)}`
}
