import type { WholeModel } from './whole-model.ts'

// A goal is what each column is worth to it. Goals are lifted one after the other, each held at what was reached.
export type GoalName = 'filled' | 'worst' | 'total' | 'kept'
export type Worth = { goal: GoalName; of: Float64Array }

const empty = (model: WholeModel) => new Float64Array(model.candidates.length + model.extras.length)

/** One needed place is worth more than all the wanted ones together. */
export const neededWorth = (model: WholeModel): number =>
  1 + model.places.reduce((sum, { count, needed }) => sum + count - needed, 0)

/** Needed places filled, and after them the wanted ones. */
export function filledWorth(model: WholeModel): Worth {
  const of = empty(model)
  const much = neededWorth(model)
  const pure = new Set(
    model.places.flatMap(({ review, role, needed, count }) =>
      needed === count ? [`${review}|${role}`] : [],
    ),
  )
  for (const [c, { review, role }] of model.candidates.entries())
    of[c] = pure.has(`${review}|${role}`) ? much : 1
  for (const { filled } of model.places) if (filled >= 0) of[filled] = much - 1
  return { goal: 'filled', of }
}

/** How well the worst-served review is served. */
export function worstWorth(model: WholeModel): Worth {
  const of = empty(model)
  of[model.worst] = 1
  return { goal: 'worst', of }
}

/** The fit of all places, less what is taken for leads, for least loads and for trusts that give too much. */
export function totalWorth(model: WholeModel): Worth {
  const of = empty(model)
  for (const [c, { fit }] of model.candidates.entries()) of[c] = fit
  for (const [n, { cost }] of model.extras.entries()) of[model.candidates.length + n] = cost
  return { goal: 'total', of }
}

/** The most that could be filled, each place looked at by itself. */
export function mostFilled(model: WholeModel): number {
  const much = neededWorth(model)
  return model.places.reduce((sum, { needed, fillable }) => {
    const must = Math.min(needed, fillable)
    return sum + must * much + (fillable - must)
  }, 0)
}

/** The best that the total could be, each place looked at by itself. */
export function bestTotal(model: WholeModel): number {
  const fits = new Map<string, Map<number, number>>()
  for (const { review, role, reviewer, fit } of model.candidates) {
    const key = `${review}|${role}`
    const own = fits.get(key) ?? new Map<number, number>()
    fits.set(key, own.set(reviewer, fit))
  }
  return model.places.reduce((sum, { review, role, fillable }) => {
    const best = [...(fits.get(`${review}|${role}`)?.values() ?? [])].sort((one, other) => other - one)
    return sum + best.slice(0, fillable).reduce((total, fit) => total + Math.max(0, fit), 0)
  }, 0)
}
