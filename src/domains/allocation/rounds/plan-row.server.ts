import type { AllocationPlan } from '../../../engines/allocation/plan.ts'
import { type AllocationProblem, allocationProblem } from '../../../engines/allocation/problem.ts'
import type { Tx } from '../../../platform/database.server.ts'

export type KeptPlan = { plan: AllocationPlan; problem: AllocationProblem; workedOutAt: Date }

/** What was last worked out for a round, and from what; null where nothing was. */
export async function planOf(tx: Tx, roundId: string): Promise<KeptPlan | null> {
  const row = await tx
    .selectFrom('round_plan')
    .select(['plan', 'problem', 'worked_out_at as workedOutAt'])
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  if (!row) return null
  return {
    plan: row.plan as unknown as AllocationPlan,
    problem: allocationProblem.parse(row.problem),
    workedOutAt: row.workedOutAt,
  }
}
