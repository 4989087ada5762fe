import { sql } from 'kysely'
import type { AllocationPlan, Seat } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import type { Tx } from '../../../platform/database.server.ts'

type Worked = { roundId: string; problem: AllocationProblem; plan: AllocationPlan; askedBy: string | null }

/** Keeps a plan with what it was worked out from, and proposes whom it names. */
export async function keepPlan(tx: Tx, { roundId, problem, plan, askedBy }: Worked) {
  const values = {
    problem: JSON.stringify(problem),
    plan: JSON.stringify(plan),
    asked_by: askedBy,
    worked_out_at: sql<Date>`now()`,
  }
  await tx
    .insertInto('round_plan')
    .values({ round_id: roundId, ...values })
    .onConflict((conflict) => conflict.column('round_id').doUpdateSet(values))
    .execute()
  // What contradicts itself fills no place: whoever was proposed before stays, for a person to put right.
  if (plan.status !== 'impossible')
    await proposeInstead(
      tx,
      roundId,
      plan.assignments.filter(({ pinned }) => pinned === null),
    )
}

/** These people are proposed instead of all whom the engine proposed before. Placed by hand stays. */
export async function proposeInstead(tx: Tx, roundId: string, seats: Seat[]) {
  await tx.deleteFrom('round_seat').where('round_id', '=', roundId).where('chosen_by', 'is', null).execute()
  if (seats.length === 0) return
  await tx
    .insertInto('round_seat')
    .values(
      seats.map(({ review, role, reviewer }) => ({
        id: crypto.randomUUID(),
        round_id: roundId,
        review_id: review,
        person_id: reviewer,
        place: role,
      })),
    )
    .onConflict((conflict) => conflict.columns(['review_id', 'person_id']).doNothing())
    .execute()
  // what was moved by hand before is no longer what stands, so there is nothing to undo
  await tx
    .updateTable('round_move')
    .set({ undone_at: sql<Date>`now()` })
    .where('round_id', '=', roundId)
    .where('undone_at', 'is', null)
    .execute()
}
