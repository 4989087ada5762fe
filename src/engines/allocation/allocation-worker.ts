import { parentPort } from 'node:worker_threads'
import { loadSolver } from './model/solver.ts'
import { type Asked, tasks } from './tasks.ts'

// A thread of its own, because the solver does not let go of its thread until it is done. It is kept for the next task
// (kept-threads.ts says why), each with a solver of its own, so that the memory of a large round is not held after it.
type Task = { asked: Asked; seconds: number; stop: SharedArrayBuffer }
parentPort?.on('message', async ({ asked, seconds, stop }: Task) => {
  const flag = new Int32Array(stop)
  const watch = {
    started: performance.now(),
    seconds,
    stopped: () => Atomics.load(flag, 0) === 1,
    tell: (told: unknown) => parentPort?.postMessage({ told }),
  }
  const answer = tasks[asked.task](await loadSolver(), asked as never, watch)
  parentPort?.postMessage({ answer })
})
