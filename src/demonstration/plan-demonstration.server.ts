import { readingAs, writingAs } from '../access/transaction.server.ts'
import { keepPlan } from '../domains/allocation/rounds/keep-plan.server.ts'
import { roundProblem } from '../domains/allocation/rounds/problem.server.ts'
import { toRound } from '../domains/allocation/rounds/round-row.server.ts'
import { settlePins } from '../domains/allocation/rounds/settle-pins.ts'
import { solveAllocation } from '../engines/allocation/solve.ts'
import { log } from '../platform/log.server.ts'

/** A round of half a dozen reviews is planned in a moment; where it is not, "Work it out" is ready. */
const SECONDS = 2

/** Works out the round of the demonstration, as the central team would with one button. */
export async function planDemonstration(priya: string) {
  const actor = { personId: priya, job: 'demonstration', requestId: 'demonstration' }
  try {
    const found = await readingAs(actor, async (tx) => {
      const row = await tx.selectFrom('round').selectAll().executeTakeFirst()
      return row ? { roundId: row.id, ...(await roundProblem(tx, toRound(row))) } : null
    })
    if (!found) return
    const { roundId, problem } = found
    const limits = { ...problem.limits, seconds: SECONDS }
    const plan = await solveAllocation({ ...settlePins(problem), limits })
    await writingAs(actor, (tx) => keepPlan(tx, { roundId, problem, plan, askedBy: priya }))
  } catch (error) {
    log.warn({ error: String(error) }, 'the round of the demonstration is not worked out')
  }
}
