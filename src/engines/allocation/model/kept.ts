import type { Seat } from '../plan.ts'
import type { ChosenWindows } from '../rules.ts'
import { settleExtras } from './greedy.ts'
import type { Lifting } from './lift.ts'
import type { Standing } from './restricted.ts'
import type { WholeModel } from './whole-model.ts'

const key = (reviewer: string | undefined, review: string | undefined, role: string) =>
  JSON.stringify([reviewer, review, role])

/** How many of some seats stay as they are. */
export function keeping(model: WholeModel, seats: readonly Seat[], share: number): Lifting {
  const of = new Float64Array(model.candidates.length + model.extras.length)
  const kept = new Set(seats.map(({ reviewer, review, role }) => key(reviewer, review, role)))
  const { reviewers, reviews } = model.round.problem
  const able = new Set<string>()
  for (const [c, { reviewer, review, role }] of model.candidates.entries()) {
    const seat = key(reviewers[reviewer]?.id, reviews[review]?.id, role)
    if (!kept.has(seat)) continue
    of[c] = 1
    able.add(seat)
  }
  return { worth: { goal: 'kept', of }, quick: able.size, whole: true, share }
}

/** An arrangement as values of the model's columns; seats that are no candidates any more are left out. */
export function valuesOf(at: Standing, seats: readonly Seat[], windows: ChosenWindows): Float64Array {
  const { model } = at
  const { reviewers, reviews } = model.round.problem
  const chosen = new Map(windows.map(({ review, window }) => [review, window]))
  const window = reviews.map(({ id, windows: own }) =>
    Math.max(
      0,
      own.findIndex((one) => one.id === chosen.get(id)),
    ),
  )
  const held = new Set(seats.map(({ reviewer, review, role }) => key(reviewer, review, role)))
  const values = new Float64Array(model.candidates.length + model.extras.length)
  for (const [v, columns] of model.windowColumn.entries()) {
    const column = columns[window[v] ?? 0] ?? -1
    if (column >= 0) values[column] = 1
  }
  for (const [c, candidate] of model.candidates.entries())
    if (
      candidate.window === window[candidate.review] &&
      held.has(key(reviewers[candidate.reviewer]?.id, reviews[candidate.review]?.id, candidate.role))
    )
      values[c] = 1
  settleExtras(at, values)
  return values
}
