type DayParts = { weekday: string; day: string; month: string; year: string }

const british = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** '2026-12-01' → Tuesday 1 December 2026, the same on every machine: the date has no hour to shift. */
export function longDate(isoDate: string): string {
  const { weekday, day, month, year } = partsOf(isoDate)
  return `${weekday} ${day} ${month} ${year}`
}

/** The month a review is known by: that of its last day. */
export function reviewMonth(days: readonly string[]): string {
  const { month, year } = partsOf(days.at(-1) ?? '')
  return `${month} ${year}`
}

/** Tuesday 1 to Thursday 3 December 2026; each day by name where they do not follow one another. */
export function reviewDays(days: readonly [string, string, string]): string {
  const last = partsOf(days[2])
  const [first, second] = [days[0], days[1]].map((day) => shortened(partsOf(day), last))
  const end = longDate(days[2])
  return inARow(days) ? `${first} to ${end}` : `${first}, ${second} and ${end}`
}

function shortened({ weekday, day, month, year }: DayParts, last: DayParts): string {
  if (year !== last.year) return `${weekday} ${day} ${month} ${year}`
  return month === last.month ? `${weekday} ${day}` : `${weekday} ${day} ${month}`
}

function inARow(days: readonly string[]): boolean {
  const numbers = days.map((day) => Date.parse(day) / 86_400_000)
  return numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === 1)
}

function partsOf(isoDate: string): DayParts {
  const found = british.formatToParts(new Date(isoDate))
  const part = (type: Intl.DateTimeFormatPartTypes) => found.find((each) => each.type === type)?.value ?? ''
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') }
}
