import { dateOf } from './dates.ts'
import { type AllocationProblem, allocationProblem, type MatrixProblem } from './problem.ts'

/**
 * A plain matrix as a problem: each row somebody who may sit anywhere but where −1 stands, each column a review on
 * days of its own with `perItem` places. Ids are "reviewer 1", "item 1" … The least load is a rule here.
 */
export function fromMatrix({ matrix, perItem, load, limits, worstEnough }: MatrixProblem): AllocationProblem {
  const items = matrix[0]?.length ?? 0
  const name = (kind: string, n: number) => `${kind} ${n + 1}`
  const pairs = matrix.flatMap((row, r) =>
    row.map((value, i) => ({ reviewer: name('reviewer', r), review: name('item', i), value })),
  )
  return allocationProblem.parse({
    version: 1,
    reviewers: matrix.map((_, r) => ({ id: name('reviewer', r), roles: ['peer'], load })),
    reviews: Array.from({ length: items }, (_, i) => ({
      id: name('item', i),
      windows: [{ id: 'only', days: [dateOf(i)] }],
      places: [{ role: 'peer', count: perItem }],
    })),
    affinities: pairs.filter(({ value }) => value !== -1),
    barred: pairs
      .filter(({ value }) => value === -1)
      .map(({ reviewer, review }) => ({ reviewer, review, reason: 'conflict' })),
    rules: {
      leastIsRule: true,
      leadsAtLeast: 0,
      worstEnough: worstEnough === null ? null : worstEnough / perItem,
    },
    weights: { leads: 0, spread: 0, least: 0 },
    limits,
  })
}
