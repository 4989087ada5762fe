import type { Standing } from './restricted.ts'
import type { WholeModel } from './whole-model.ts'

// What a level of the worst-served review rules out by itself. If a review is to be served so well, nobody can sit in it
// who, even beside the best that each other place could have on those dates, leaves it below; and no dates on which the
// best of all would. The solver sees only sums, and would find this out one fraction after another.

type Best = { sum: number; least: Map<string, number> }

/** For each window of each review the best sum of fits that its needed places could have, and the least of each role. */
function bestSums(model: WholeModel, upper: Float64Array): Map<string, Best> {
  const fits = new Map<string, Map<string, number[]>>()
  for (const [c, { review, window, role, fit }] of model.candidates.entries()) {
    if ((upper[c] ?? 1) < 1) continue
    const key = `${review}|${window}`
    const roles = fits.get(key) ?? new Map<string, number[]>()
    fits.set(key, roles)
    const list = roles.get(role)
    if (list) list.push(fit)
    else roles.set(role, [fit])
  }
  const counts = new Map(model.places.map((place) => [`${place.review}|${place.role}`, place]))
  const best = new Map<string, Best>()
  for (const [key, roles] of fits) {
    const found: Best = { sum: 0, least: new Map() }
    for (const [role, list] of roles) {
      const place = counts.get(`${key.split('|')[0]}|${role}`)
      if (!place || place.needed === 0) continue
      const top = list.sort((one, other) => other - one).slice(0, place.fillable)
      // a place that may stay empty gives nothing, but takes nothing either
      found.sum += top.reduce((sum, fit) => sum + Math.max(0, fit), 0)
      found.least.set(role, top.length < place.fillable ? 0 : Math.max(0, top.at(-1) ?? 0))
    }
    best.set(key, found)
  }
  return best
}

/** The best that the worst-served review could be served, each review looked at by itself on its best dates. */
export function bestWorst({ model, upper }: Standing): number {
  const best = bestSums(model, upper)
  const served = model.servedBy.flatMap((n, v) => {
    if (n === 0) return []
    const sums = model.round.problem.reviews[v]?.windows.map((_, w) => best.get(`${v}|${w}`)?.sum ?? 0) ?? []
    return [Math.max(0, ...sums) / n]
  })
  return served.length > 0 ? Math.min(...served) : 0
}

/** Bounds of the columns with all left out that cannot be where every review is served at least so well. */
export function narrowed({ model, upper }: Standing, level: number): Float64Array {
  const best = bestSums(model, upper)
  const narrow = Float64Array.from(upper)
  for (const [c, { review, window, role, fit }] of model.candidates.entries()) {
    const [n, own] = [model.servedBy[review] ?? 0, best.get(`${review}|${window}`)]
    if (n === 0 || !own) continue
    const least = own.least.get(role)
    const sum = least === undefined ? own.sum : own.sum - Math.max(0, least - fit)
    if (sum < n * level - 1e-6) narrow[c] = 0
  }
  for (const [v, columns] of model.windowColumn.entries())
    for (const [w, column] of columns.entries()) {
      const n = model.servedBy[v] ?? 0
      if (column >= 0 && n > 0 && (best.get(`${v}|${w}`)?.sum ?? 0) < n * level - 1e-6) narrow[column] = 0
    }
  return narrow
}
