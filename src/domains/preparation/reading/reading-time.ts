// How long reading takes. Both numbers are ours: a steady pace for papers that have to be understood, and what a page
// usually holds where its words could not be counted (a scan).
const WORDS_A_MINUTE = 200
const WORDS_A_PAGE = 250

/** How much there is to read: minutes where the lead reviewer gave them, words, and pages without counted words. */
export type Amount = { minutes: number; words: number; pages: number }

export const noAmount: Amount = { minutes: 0, words: 0, pages: 0 }

type Measured = { words: number | null; pages: number | null; minutes: number | null }

/** The amount of one document: the minutes that were given, or else its words, or else its pages. */
export function amountOf({ words, pages, minutes }: Measured): Amount {
  if (minutes !== null) return { minutes, words: 0, pages: 0 }
  return words ? { minutes: 0, words, pages: 0 } : { minutes: 0, words: 0, pages: pages ?? 0 }
}

export const together = (amounts: Amount[]): Amount =>
  amounts.reduce(
    (sum, one) => ({
      minutes: sum.minutes + one.minutes,
      words: sum.words + one.words,
      pages: sum.pages + one.pages,
    }),
    noAmount,
  )

/** Whole minutes, at least one where there is anything to read. */
export const minutesOf = ({ minutes, words, pages }: Amount): number =>
  Math.ceil(minutes + (words + pages * WORDS_A_PAGE) / WORDS_A_MINUTE)

export const minutesOfWords = (words: number) => minutesOf({ ...noAmount, words })

/** "35 minutes", "1 hour", "2 hours 10". From an hour on, to five minutes: more would be a promise. */
export function inMinutes(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  const rounded = Math.round(minutes / 5) * 5
  const hours = Math.floor(rounded / 60)
  const rest = rounded % 60
  const words = hours === 1 ? '1 hour' : `${hours} hours`
  return rest === 0 ? words : `${words} ${rest}`
}

type Progress = { left: number; all: number }

/** How far the reading has got: "About 2 hours 10 left, of 3 hours." */
export function readingLeft({ left, all }: Progress): string {
  if (all === 0) return 'Nothing to read yet.'
  if (left === 0) return `All of it is read, about ${inMinutes(all)}.`
  if (left === all) return `About ${inMinutes(all)}, not begun.`
  return `About ${inMinutes(left)} left, of ${inMinutes(all)}.`
}

/** "9 days before day one.", said of today */
export function timeBefore(days: number): string {
  if (days > 1) return `${days} days before day one.`
  if (days === 1) return 'The day before day one.'
  return days === 0 ? 'Today is day one.' : 'Day one has passed.'
}

/** Whole days from one date to another; negative once it has passed. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)

/** How many words there are, not counting bare numbers: a table of figures is looked at, not read. */
export const countWords = (text: string): number => text.match(/\S*\p{L}\S*/gu)?.length ?? 0
