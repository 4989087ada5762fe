import { createHash } from 'node:crypto'
import type { AllocationPlan, Relaxation } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { relaxations } from '../../../engines/allocation/solve.ts'
import { log } from '../../../platform/log.server.ts'

type Answer = Awaited<ReturnType<typeof relaxations>>

/** Somebody waits for the page meanwhile. */
const SECONDS = 4
const KEPT = 20
const answers = new Map<string, Promise<Answer>>()

/** The smallest sets of rules to set aside for a place, asked of the engine once for each state of a board. */
export async function waysToFill(
  problem: AllocationProblem,
  plan: AllocationPlan,
  place: { review: string; role: string },
): Promise<Relaxation[] | null> {
  const key = createHash('sha256')
    .update(JSON.stringify([problem, plan.assignments, plan.windows]))
    .digest('hex')
  const limits = { ...problem.limits, seconds: SECONDS }
  const asked = answers.get(key) ?? relaxations({ ...problem, limits }, plan)
  answers.set(key, asked)
  const oldest = answers.keys().next().value
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
  try {
    const found = await asked
    return found.find((one) => one.review === place.review && one.role === place.role)?.ways ?? []
  } catch (error) {
    answers.delete(key)
    log.warn({ error: String(error) }, 'what to relax could not be worked out')
    return null
  }
}
