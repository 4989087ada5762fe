import { Worker } from 'node:worker_threads'
import type { Progress } from './model/solver.ts'
import type { AllocationPlan } from './plan.ts'
import type { AllocationProblem } from './problem.ts'
import type { RepairEvent } from './repair.ts'
import type { Change } from './swap-price.ts'
import type { Asked, Tasks } from './tasks.ts'

export type { Progress }
export type Hooks = {
  /** told about ten times a second at most */
  onProgress?: (progress: Progress) => void
  /** ends the work early, with the best plan so far */
  signal?: AbortSignal
}

// The bundle holds the worker as a file of its own beside this one (vite.config.ts); from the sources it runs as it is.
const source = () =>
  new URL(import.meta.env?.PROD ? './allocation-worker.js' : './allocation-worker.ts', import.meta.url)

const resourceLimits = { maxOldGenerationSizeMb: 1200, stackSizeMb: 8 }
/** How long the solver has to answer once it was stopped, or its time was up, before its thread is ended. */
const GRACE = 10_000

/** The thread broke off without an answer: out of memory, or it did not stop when it was told to. */
export class AllocationBroke extends Error {
  override name = 'AllocationBroke'
}

/**
 * Works out who reviews whom, in a thread of its own, within `problem.limits.seconds`. When time is up, or the signal
 * ends it, the best plan so far is the answer, with status `stopped` and its gap. The same problem and seed give the
 * same plan unless time cut it short. Throws AllocationBroke where the thread could give no answer.
 */
export const solveAllocation = (problem: AllocationProblem, hooks: Hooks = {}): Promise<AllocationPlan> =>
  ask({ task: 'solve', problem }, problem.limits.seconds, hooks)

/** What a change would cost: the best plan with it, against this one (swap-price.ts). In a thread, within the limits. */
export const swapPrice = (
  problem: AllocationProblem,
  plan: AllocationPlan,
  change: Change,
  hooks: Hooks = {},
) => ask({ task: 'price', problem, plan, change }, problem.limits.seconds, hooks)

/** For each empty place, the smallest sets of rules to set aside (relaxations.ts). In a thread, within the limits. */
export const relaxations = (problem: AllocationProblem, plan: AllocationPlan, hooks: Hooks = {}) =>
  ask({ task: 'relax', problem, plan }, problem.limits.seconds, hooks)

/** Ways to mend a plan after something happened (repair.ts). In a thread, within the limits. */
export const repair = (
  problem: AllocationProblem,
  plan: AllocationPlan,
  event: RepairEvent,
  hooks: Hooks = {},
) => ask({ task: 'repair', problem, plan, event }, problem.limits.seconds, hooks)

/** Gives a task to a thread and waits for its answer. */
function ask<Name extends keyof Tasks>(
  asked: Asked & { task: Name },
  seconds: number,
  { onProgress, signal }: Hooks,
): Promise<Tasks[Name]['answer']> {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const thread: Worker = new Worker(source(), { workerData: { asked, seconds, stop }, resourceLimits })
  return new Promise((resolve, reject) => {
    let fallback: NodeJS.Timeout | undefined
    const giveUp = () => finish(() => reject(new AllocationBroke('The engine did not stop in time.')))
    const halt = () => {
      Atomics.store(stop, 0, 1)
      clearTimeout(fallback)
      fallback = setTimeout(giveUp, GRACE)
    }
    const finish = (settle: () => void) => {
      clearTimeout(fallback)
      signal?.removeEventListener('abort', halt)
      thread.removeAllListeners().on('error', () => {})
      void thread.terminate()
      settle()
    }
    fallback = setTimeout(giveUp, seconds * 1000 + GRACE)
    if (signal?.aborted) halt()
    signal?.addEventListener('abort', halt)
    thread.on('message', (message: { progress: Progress } | { answer: Tasks[Name]['answer'] }) => {
      if ('progress' in message) onProgress?.(message.progress)
      else finish(() => resolve(message.answer))
    })
    thread.on('error', (error) => finish(() => reject(new AllocationBroke(String(error)))))
    thread.on('exit', () => finish(() => reject(new AllocationBroke('The engine’s thread ended.'))))
  })
}
