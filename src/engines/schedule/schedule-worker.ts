import { parentPort, workerData } from 'node:worker_threads'
import loadHighs from 'highs'
import type { ScheduleProblem } from './problem.ts'
import { solveInThread } from './solve-core.ts'

// A thread of its own for working a schedule out: HiGHS and the search block whatever they run in.
// Whoever began it may set `stop` to 1; it then says what it has.
const { problem, stop } = workerData as { problem: ScheduleProblem; stop: SharedArrayBuffer }
const flag = new Int32Array(stop)
const plan = solveInThread(problem, await loadHighs(), {
  tell: (better) => parentPort?.postMessage({ better }),
  stopped: () => Atomics.load(flag, 0) === 1,
})
parentPort?.postMessage({ plan })
