import type { Rule, Seat } from '../plan.ts'
import type { Round } from '../round.ts'
import type { Arrangement } from '../rules.ts'

/** A person who is pinned to another place of the same review cannot take this one. */
export function pinsMissed(round: Round, seat: Seat): Rule[] {
  const pins = round.pins.get(seat.review) ?? []
  return pins
    .filter(({ reviewer, role }) => reviewer === seat.reviewer && role !== seat.role)
    .map(({ reviewer, review, role }) => ({ kind: 'pinned', reviewer, review, role }))
}

/** Pins that nobody sits in, or whose review is held on other dates than were agreed. */
export function pinsMissing({ round, byReview, windowOf }: Arrangement): Rule[] {
  return round.problem.pins
    .filter(
      (pin) =>
        (pin.window !== undefined && windowOf(pin.review)?.id !== pin.window) ||
        !byReview
          .get(pin.review)
          ?.some(({ reviewer, role }) => reviewer === pin.reviewer && role === pin.role),
    )
    .map(({ reviewer, review, role }) => ({ kind: 'pinned', reviewer, review, role }))
}
