// Numbers, days and lists as people write them.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** 2024-07-31 as 31 July 2024. */
export function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number)
  return `${number} ${months[(month ?? 1) - 1]} ${year}`
}

/** Small whole numbers in letters, others in figures. */
export const count = (n: number): string => (Number.isInteger(n) ? (small[n] ?? String(n)) : String(n))
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`

/** Metres in miles, since journeys in England are told in them. */
export function miles(metres: number): string {
  const far = metres / 1609.344
  if (far < 1) return 'less than a mile'
  return Math.round(far) === 1 ? 'a mile' : `${Math.round(far)} miles`
}

/** A share as a percentage: 1.4%, and under a tenth, “less than 0.1%”. */
export const percent = (share: number): string =>
  share < 0.001 ? 'less than 0.1%' : `${Number((share * 100).toFixed(share < 0.1 ? 1 : 0))}%`

/** One, two and three. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
