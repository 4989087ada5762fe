import { fitAlone } from '../fit.ts'
import type { Rule } from '../plan.ts'
import type { Pin, PlaceRole } from '../problem.ts'
import { placeRoles } from '../problem.ts'
import { placesOf, type Round } from '../round.ts'
import { standingRules } from '../rules/standing.ts'
import { boundReviews } from '../rules/team.ts'
import { canRelax } from '../rules.ts'

/** Somebody who could take a place in one window of a review: one yes-or-no of the model. Numbers index the problem's lists. */
export type Candidate = {
  reviewer: number
  review: number
  role: PlaceRole
  window: number
  fit: number
  pinned: boolean
  /** rules that would have to be set aside for it: only where ways to relax them are looked for */
  against?: Rule[]
}

/** Everybody who could take a place as far as the standing rules go, review by review. */
export function candidatesOf(round: Round, relaxing = false): Candidate[] {
  const found: Candidate[] = []
  const { reviewers, reviews } = round.problem
  for (const [r, reviewer] of reviewers.entries())
    for (const [v, review] of reviews.entries()) {
      const pins = round.pins.get(review.id) ?? []
      const pin = pins.find((one) => one.reviewer === reviewer.id)
      if (!pin && !relaxing && reviewer.already >= reviewer.load.most) continue
      let fit: number | undefined
      for (const role of placeRoles) {
        if (placesOf(review, role) === 0 || (pin && pin.role !== role)) continue
        for (const [w, window] of (round.windows.get(review.id) ?? []).entries()) {
          if (outOfWindow(pins, window.id)) continue
          const rules = standingRules(round, reviewer, review, role, window)
          if (rules.length > 0 && !(relaxing && rules.every(canRelax))) continue
          fit ??= fitAlone(round, reviewer, review)
          const against = rules.length > 0 ? { against: rules } : {}
          found.push({ reviewer: r, review: v, role, window: w, fit, pinned: pin !== undefined, ...against })
        }
      }
    }
  return relaxing ? found : withWholeGroups(round, found)
}

/** Whether pins of a review hold it to other dates. */
export const outOfWindow = (pins: readonly Pin[], window: string): boolean =>
  pins.some((pin) => pin.window !== undefined && pin.window !== window)

// Who cannot be in one review of a group cannot be in its others: such candidates would only be zeros in the model.
function withWholeGroups(round: Round, candidates: Candidate[]): Candidate[] {
  if (round.groups.size === 0) return candidates
  const { reviewers, reviews } = round.problem
  const able = new Set(
    candidates.map(({ reviewer, review, role }) => `${reviewer}|${reviews[review]?.id}|${role}`),
  )
  return candidates.filter(({ reviewer: r, review: v, role, pinned }) => {
    const [reviewer, review] = [reviewers[r], reviews[v]]
    if (!reviewer || !review || pinned) return true
    return boundReviews(round, reviewer, review, role).every((other) => able.has(`${r}|${other.id}|${role}`))
  })
}
