const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

type ReadDay = { date: string } | { problem: string }

/**
 * A day as people write it: "Tuesday 1 December 2026", "1 Dec 2026", "1/12/2026" or "2026-12-01".
 * A weekday that does not fit its date is refused, for one of the two is wrong and nobody else knows which.
 */
export function readDay(typed: string): ReadDay {
  const words = typed.trim().toLowerCase().replaceAll(',', ' ')
  const parts = iso(words) ?? slashed(words) ?? written(words)
  if (!parts) return { problem: 'Write a whole date, such as Tuesday 1 December 2026.' }
  const date = realDate(parts)
  if (!date) return { problem: `${typed.trim()} is not in the calendar. Correct the day or the month.` }
  const claimed = claimedWeekday(words)
  const actual = new Date(`${date}T12:00:00Z`).getUTCDay()
  if (claimed === null || claimed === actual) return { date }
  return {
    problem: `${dayInWords(date)} is a ${capital(weekdays[actual] ?? '')}. Correct the day or the date.`,
  }
}

/** 2 December 2026 */
export const dayInWords = (date: string) =>
  `${Number(date.slice(8))} ${capital(months[Number(date.slice(5, 7)) - 1] ?? '')} ${date.slice(0, 4)}`

export const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())

type Parts = { day: number; month: number; year: number }
const iso = (words: string) => parts(/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(words))
const slashed = (words: string) =>
  parts(/^(?:[a-z]+\s+)?(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})$/.exec(words))

function written(words: string): Parts | null {
  const match =
    /^(?:[a-z]+\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,})\.?\s+(?<year>\d{4})$/.exec(words)
  const month = months.findIndex((name) => name.startsWith(match?.groups?.month ?? ' '))
  if (!match?.groups || month < 0) return null
  return { day: Number(match.groups.day), month: month + 1, year: Number(match.groups.year) }
}

function parts(match: RegExpExecArray | null): Parts | null {
  if (!match?.groups) return null
  const { day, month, year } = match.groups
  return { day: Number(day), month: Number(month), year: Number(year) }
}

// JavaScript makes 1 March of 29 February where there is none; a date that moves was never one.
function realDate({ day, month, year }: Parts): string | null {
  const at = new Date(Date.UTC(year, month - 1, day, 12))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null
}

/** The weekday that was written with the date; null when none was; -1 when the word is no weekday. */
function claimedWeekday(words: string): number | null {
  const word = /^([a-z]+)/.exec(words)?.[1]
  if (!word) return null
  return word.length < 2 ? -1 : weekdays.findIndex((name) => name.startsWith(word))
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
