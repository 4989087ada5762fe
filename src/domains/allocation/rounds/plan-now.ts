import type { AllocationPlan, Seat } from '../../../engines/allocation/plan.ts'
import { described } from '../../../engines/allocation/plan-of.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import type { ChosenWindows } from '../../../engines/allocation/rules.ts'
import { servedByOf } from '../../../engines/allocation/value.ts'

/** The board as it stands, in the shape of a plan: what the engine's questions are about after anything was moved. */
export function planNow(
  problem: AllocationProblem,
  seats: Seat[],
  windows: ChosenWindows,
  kept: AllocationPlan | null,
): AllocationPlan {
  const chosen = problem.reviews.map(({ id, windows: own }) => ({
    review: id,
    window:
      own.find((one) => windows.some((was) => was.review === id && was.window === one.id))?.id ??
      own[0]?.id ??
      '',
  }))
  const servedBy = kept
    ? servedByOf(problem, kept)
    : new Map(problem.reviews.map(({ id }) => [id, neededIn(problem, id)]))
  return {
    status: 'stopped',
    gap: 0,
    goals: [],
    broken: [],
    seconds: 0,
    ...described(problem, seats, chosen, servedBy),
  }
}

const neededIn = ({ reviews }: AllocationProblem, id: string) =>
  reviews
    .find((review) => review.id === id)
    ?.places.reduce((sum, { count, needed }) => sum + (needed ? count : 0), 0) ?? 0
