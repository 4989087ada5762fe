// How Candour writes dates and money. Calendar dates are yyyy-mm-dd text; moments are Dates, told in London time.
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', options)
const asUtc = (date: string) => new Date(`${date}T12:00:00Z`)

const full = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const noYear = format({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const long = format({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const short = format({ day: 'numeric', month: 'short', timeZone: 'UTC' })
const weekday = format({ weekday: 'long', timeZone: 'UTC' })

/** Tuesday 1 December 2026 */
export const fullDate = (date: string) => full.format(asUtc(date)).replace(',', '')
/** Tuesday 1 December */
export const dayAndMonth = (date: string) => noYear.format(asUtc(date)).replace(',', '')
/** 1 December 2026 */
export const longDate = (date: string) => long.format(asUtc(date))
/** 1 Dec */
export const shortDate = (date: string) => short.format(asUtc(date)).replace('Sept', 'Sep')
/** 1 Dec, and 1 Dec 2027 where that is not this year */
export const marginDate = (date: string, today: string) =>
  date.slice(0, 4) === today.slice(0, 4) ? shortDate(date) : `${shortDate(date)} ${date.slice(0, 4)}`
export const weekdayOf = (date: string) => weekday.format(asUtc(date))
/** Today, or the weekday */
export const marginWeekday = (date: string, today: string) => (date === today ? 'Today' : weekdayOf(date))

/** 1 to 3 December 2026, or 30 November to 2 December 2026 */
export function dateRange(first: string, last: string) {
  const from =
    first.slice(0, 7) === last.slice(0, 7)
      ? String(Number(first.slice(8)))
      : format({ day: 'numeric', month: 'long', timeZone: 'UTC' }).format(asUtc(first))
  return `${from} to ${longDate(last)}`
}
/** Tuesday 1 to Thursday 3 December 2026 */
export function fullRange(first: string, last: string) {
  const from =
    first.slice(0, 7) === last.slice(0, 7)
      ? `${weekdayOf(first)} ${Number(first.slice(8))}`
      : dayAndMonth(first)
  return `${from} to ${fullDate(last)}`
}

/** 14:06 in London */
export const clockTime = (at: Date | string) =>
  format({ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }).format(new Date(at))
/** 10 November at 14:06 */
export const moment = (at: Date | string) =>
  `${format({ day: 'numeric', month: 'long', timeZone: 'Europe/London' }).format(new Date(at))} at ${clockTime(at)}`
/** the London calendar date of a moment */
export const dateOf = (at: Date | string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(at))

/** £7,500, or £7,125.50 when there are pennies */
export const pounds = (pence: number) =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: pence % 100 === 0 ? 0 : 2,
  }).format(pence / 100)

export const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** A sentence's words as they stand within another: "The call …" becomes "the call …" */
export const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** "Anil, Joanna and Beth" */
export function nameList(names: string[]) {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
/** "Ruth Ellacott" becomes RE */
export const initials = (name: string) => {
  const words = name.split(/\s+/).filter(Boolean)
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase()
}
export const firstName = (name: string) => name.split(/\s+/)[0] ?? name
