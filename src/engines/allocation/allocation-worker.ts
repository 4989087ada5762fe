import { parentPort, workerData } from 'node:worker_threads'
import { loadSolver } from './model/solver.ts'
import { type Asked, tasks } from './tasks.ts'

// A thread for one task, because the solver does not let go of its thread until it is done. Whether to stop is read from
// memory that both threads share, since no message is heard meanwhile.
const { asked, seconds, stop } = workerData as { asked: Asked; seconds: number; stop: Int32Array }
const highs = await loadSolver()
const watch = {
  started: performance.now(),
  seconds,
  stopped: () => Atomics.load(stop, 0) === 1,
  tell: (progress: unknown) => parentPort?.postMessage({ progress }),
}
parentPort?.postMessage({ answer: tasks[asked.task](highs, asked as never, watch) })
