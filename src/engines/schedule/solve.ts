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
const GRACE = 3_000
const resourceLimits = { maxOldGenerationSizeMb: 1_024 }

// The bundle holds the worker as a file of its own beside this one (vite.config.ts); from the sources it runs as it is.
const source = () =>
  new URL(import.meta.env?.PROD ? './schedule-worker.js' : './schedule-worker.ts', import.meta.url)

// Threads that have nothing to do wait for the next schedule and are not ended: V8 now and then brings the whole
// process down when a thread that holds WebAssembly ends while another compiles (nodejs/node#64500). They keep no
// process alive.
const idle: Worker[] = []

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
  const worker = idle.pop() ?? begin()
  const stop = new SharedArrayBuffer(4)
  const began = performance.now()
  let best: SchedulePlan | undefined
  return new Promise((resolve, reject) => {
    const timers: NodeJS.Timeout[] = []
    const ask = () => {
      Atomics.store(new Int32Array(stop), 0, 1)
      timers.push(setTimeout(giveUp, GRACE))
    }
    const end = (plan: SchedulePlan | undefined, keep: boolean, trouble?: unknown) => {
      for (const timer of timers) clearTimeout(timer)
      signal?.removeEventListener('abort', ask)
      worker.off('message', hear).off('error', broke).off('exit', broke)
      if (keep) rest(worker)
      else discard(worker)
      if (plan) resolve(plan)
      else reject(trouble ?? new Error('The thread that works out the schedule ended without an answer.'))
    }
    const giveUp = () => end(best && { ...best, seconds: (performance.now() - began) / 1000 }, false)
    const hear = ({ better, plan }: Said) => {
      if (plan) return end(plan, true)
      best = better
      if (better) onProgress?.(better)
    }
    const broke = (trouble: unknown) => end(best, false, trouble instanceof Error ? trouble : undefined)
    worker.on('message', hear).on('error', broke).on('exit', broke)
    timers.push(setTimeout(giveUp, problem.limits.seconds * 1000 + GRACE))
    if (signal?.aborted) ask()
    signal?.addEventListener('abort', ask)
    worker.ref()
    worker.postMessage({ problem, stop })
  })
}

function begin(): Worker {
  const worker = new Worker(source(), { resourceLimits, stdout: true, stderr: true })
  // one that breaks while it waits is not taken again, and takes nothing with it
  const leave = () => {
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
  }
  return worker.on('error', leave).on('exit', leave)
}

function rest(worker: Worker) {
  idle.push(worker)
  worker.unref()
}

function discard(worker: Worker) {
  void worker.terminate()
}
