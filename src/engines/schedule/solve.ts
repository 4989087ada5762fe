import { Worker } from 'node:worker_threads'
import type { SchedulePlan } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'

export type SolveOptions = {
  /** called with each better plan or better bound as it is found */
  onProgress?: (plan: SchedulePlan) => void
  /** stops the work: the best plan so far is the answer */
  signal?: AbortSignal
}

type Said = { better?: SchedulePlan; plan?: SchedulePlan }

/** How long a thread may go on after it was asked to stop, or beyond its time: then its last plan is taken. */
const GRACE = 1_500
const resourceLimits = { maxOldGenerationSizeMb: 1_024 }

// The bundle holds the worker as a file of its own beside this one (vite.config.ts); from the sources it runs as it is.
const source = () =>
  new URL(import.meta.env?.PROD ? './schedule-worker.js' : './schedule-worker.ts', import.meta.url)

/**
 * Works out the three days in a thread of its own (MISSION E10, E11). The problem must have been read by
 * `readProblem`. Answers with the best plan within `limits.seconds`, with its gap as it stands: a share of what no plan
 * could exceed. The same seed gives the same plan, unless time cut the work short. Rejects only if no thread can begin
 * or it breaks before it had any plan.
 */
export function solveSchedule(
  problem: ScheduleProblem,
  { onProgress, signal }: SolveOptions = {},
): Promise<SchedulePlan> {
  const stop = new SharedArrayBuffer(4)
  const worker = new Worker(source(), {
    workerData: { problem, stop },
    resourceLimits,
    stdout: true,
    stderr: true,
  })
  let best: SchedulePlan | undefined
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const timers: NodeJS.Timeout[] = []
    const ask = () => {
      Atomics.store(new Int32Array(stop), 0, 1)
      timers.push(setTimeout(giveUp, GRACE))
    }
    const end = (plan: SchedulePlan | undefined, trouble?: unknown) => {
      for (const timer of timers) clearTimeout(timer)
      signal?.removeEventListener('abort', ask)
      worker.removeAllListeners().on('error', () => {})
      void worker.terminate()
      if (plan) resolve(plan)
      else reject(trouble ?? new Error('The thread that works out the schedule ended without an answer.'))
    }
    const giveUp = () => end(best && { ...best, seconds: (performance.now() - began) / 1000 })
    worker.on('message', ({ better, plan }: Said) => {
      if (plan) return end(plan)
      best = better
      if (better) onProgress?.(better)
    })
    worker.on('error', (error) => end(best, error)).on('exit', () => end(best))
    timers.push(setTimeout(giveUp, problem.limits.seconds * 1000 + GRACE * 2))
    if (signal?.aborted) ask()
    signal?.addEventListener('abort', ask)
  })
}
