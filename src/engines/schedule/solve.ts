import { KeptThreads, ThreadBroke } from '../kept-threads.ts'
import type { SchedulePlan } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'

export type SolveOptions = {
  /** called with each better plan or better bound as it is found */
  onProgress?: (plan: SchedulePlan) => void
  /** stops the work: the best plan so far is the answer */
  signal?: AbortSignal
}

// The bundle holds the worker as a file of its own beside this one (vite.config.ts); from the sources it runs as it is.
const source = () =>
  new URL(import.meta.env?.PROD ? './schedule-worker.js' : './schedule-worker.ts', import.meta.url)
const threads = new KeptThreads<SchedulePlan>(source, { maxOldGenerationSizeMb: 1_024 })

/**
 * Works out the three days in a thread of its own (MISSION E10, E11). The problem must have been read by
 * `readProblem`. Answers with the best plan within `limits.seconds`, with its gap as it stands: a share of what no plan
 * could exceed. The same seed gives the same plan, unless time cut the work short. Rejects only if no thread can begin
 * or it breaks before it had any plan.
 */
export async function solveSchedule(
  problem: ScheduleProblem,
  { onProgress, signal }: SolveOptions = {},
): Promise<SchedulePlan> {
  const began = performance.now()
  let best: SchedulePlan | undefined
  const onTold = (plan: SchedulePlan) => {
    best = plan
    onProgress?.(plan)
  }
  try {
    return await threads.ask<SchedulePlan>({ problem }, { seconds: problem.limits.seconds, signal, onTold })
  } catch (error) {
    if (!(error instanceof ThreadBroke) || !best) throw error
    return { ...best, seconds: (performance.now() - began) / 1000 }
  }
}
