import type { Rule, Seat } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem, PlaceRole } from '../../../engines/allocation/problem.ts'
import { type ChosenWindows, rulesAgainst } from '../../../engines/allocation/rules.ts'

// A move by hand, as the board tries it out in the browser and as the server then decides it: the same functions.

/** A place that somebody has: with a seat's id where they are proposed, without one where they were asked. */
export type Held = Seat & { seatId: string | null }
export type Move = {
  reviewer: string
  review: string
  role: PlaceRole
  /** the proposal that they take the place of */
  instead: string | null
  /** the proposal that they leave; whoever they take the place of goes there */
  from: string | null
}
export type Moved = { next: Seat[]; put: Seat[]; gone: Held[] }

/** Who sits where after a move. In one review somebody has one place, so another proposal there goes too. */
export function afterMove(held: Held[], move: Move): Moved {
  const { reviewer, review, role } = move
  const find = (seatId: string | null) => (seatId ? held.find((seat) => seat.seatId === seatId) : undefined)
  const [instead, from] = [find(move.instead), find(move.from)]
  const gone = held.filter(
    (seat) =>
      seat === instead ||
      seat === from ||
      (seat.seatId !== null && seat.review === review && seat.reviewer === reviewer),
  )
  const swapped =
    instead && from && instead !== from
      ? [{ review: from.review, role: from.role, reviewer: instead.reviewer }]
      : []
  const put = [{ review, role, reviewer }, ...swapped]
  const stays = held.filter((seat) => !gone.includes(seat)).map(({ seatId: _seatId, ...seat }): Seat => seat)
  return { next: [...stays, ...put], put, gone }
}

/** Every rule that a move would break, for whoever is moved by it. */
export function brokenBy(
  problem: AllocationProblem,
  { next, put }: Moved,
  windows: ChosenWindows,
): { seat: Seat; rule: Rule }[] {
  const free = unpinned(problem)
  return put.flatMap((seat) => rulesAgainst(free, seat, next, windows).map((rule) => ({ seat, rule })))
}

const freed = new WeakMap<AllocationProblem, AllocationProblem>()
/** What was placed by hand may be moved by hand. The same problem each time, since its rules are looked up once. */
export function unpinned(problem: AllocationProblem): AllocationProblem {
  const known = freed.get(problem)
  if (known) return known
  const free = { ...problem, pins: problem.pins.filter(({ because }) => because !== 'chosen') }
  freed.set(problem, free)
  return free
}
