import type { Round } from '../round.ts'

/**
 * For every window of every review, the numbers of the gatherings that it belongs to. Of one gathering's windows a
 * person can attend one alone: each holds all windows with a day within some span as long as the days of rest. Two
 * windows are in the same gathering exactly if their dates meet, so that one row says what pairs would say more weakly.
 */
export function gatheringsOf(round: Round, restDays: number): number[][][] {
  const { reviews } = round.problem
  const windows = reviews.flatMap((review, v) =>
    (round.windows.get(review.id) ?? []).map((window, w) => ({ v, w, days: window.days })),
  )
  const days = [...new Set(windows.flatMap(({ days }) => days))].sort((one, other) => one - other)
  const at = new Map<number, number[]>()
  for (const [index, { days }] of windows.entries())
    for (const day of days) at.set(day, [...(at.get(day) ?? []), index])
  const sets = days.map((from) => {
    const together = new Set<number>()
    for (let day = from; day <= from + restDays; day++)
      for (const index of at.get(day) ?? []) together.add(index)
    return together
  })
  const largest = maximal(sets).filter((set) => new Set([...set].map((index) => windows[index]?.v)).size > 1)
  const numbers = reviews.map((review) => review.windows.map((): number[] => []))
  for (const [number, set] of largest.entries())
    for (const index of set) {
      const window = windows[index]
      if (window) numbers[window.v]?.[window.w]?.push(number)
    }
  return numbers
}

const within = (set: Set<number>, other: Set<number>) =>
  set.size <= other.size && [...set].every((one) => other.has(one))

function maximal(sets: Set<number>[]): Set<number>[] {
  const kept: Set<number>[] = []
  for (const set of sets) {
    if (kept.some((other) => within(set, other))) continue
    for (let n = kept.length - 1; n >= 0; n--) if (within(kept[n] ?? set, set)) kept.splice(n, 1)
    kept.push(set)
  }
  return kept
}
