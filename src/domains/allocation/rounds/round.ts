import { z } from 'zod'
import { rules, weights } from '../../../engines/allocation/problem.ts'
import { type BigTerm, bigTermNames, bigTermOf, bigTerms } from '../../programme/terms.ts'

export type RoundRow = { id: string; yearId: string; term: BigTerm; settings: RoundSettings }

/** What somebody has set differently from the engine's own. */
export const roundSettings = z.object({
  rules: rules.partial().default({}),
  weights: weights.partial().default({}),
  /** how long the engine may look for a better plan, in seconds */
  seconds: z.number().int().min(1).max(600).optional(),
})
export type RoundSettings = z.infer<typeof roundSettings>

/** A round's plan is wanted while somebody watches, so the usual limit is a minute. Defaults of ours. */
export const usualSeconds = 60
/** Nobody waits for the last thousandth: to show that nothing at all is better can take longer than everything before. */
export const usualGap = 0.001

/** The calendar year that a big term of a programme year is spoken of by: "Spring term 2027". */
const calendarYear = (yearId: string, term: BigTerm) =>
  Number(yearId.slice(0, 4)) + (term === 'autumn' ? 0 : 1)
export const roundName = ({ yearId, term }: { yearId: string; term: BigTerm }) =>
  `${bigTermNames[term]} ${calendarYear(yearId, term)}`

type TermKey = { yearId: string; term: BigTerm }
/** Rounds in the order in which they come about. */
export const inOrder = (one: TermKey, other: TermKey) =>
  one.yearId.localeCompare(other.yearId) || bigTerms.indexOf(one.term) - bigTerms.indexOf(other.term)

/** The last day of a big term, by which its reviews have begun. */
export function termEnds({ yearId, term }: TermKey): string {
  const year = calendarYear(yearId, term)
  return term === 'autumn' ? `${year}-12-31` : term === 'spring' ? `${year}-03-31` : `${year}-08-31`
}

type Booked = { yearId: string; day1: string; stage: string }
/** Whether a review belongs to a round by itself: in its term, and not in its three days yet. */
export const belongsTo = (review: Booked, round: TermKey) =>
  review.yearId === round.yearId &&
  bigTermOf(review.day1) === round.term &&
  (review.stage === 'set_up' || review.stage === 'prepare')
