import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'
import type { ScheduleProblem } from './problem.ts'
import { solveInThread } from './solve-core.ts'

// A thread of its own for working schedules out: HiGHS and the search block whatever they run in. It is kept for the
// next one (solve.ts says why). Whoever asked may set `stop` to 1; it then answers with what it has.
const highs = await loadHighs()
parentPort?.on('message', ({ problem, stop }: { problem: ScheduleProblem; stop: SharedArrayBuffer }) => {
  const flag = new Int32Array(stop)
  const plan = solveInThread(problem, highs, {
    tell: (better) => parentPort?.postMessage({ better }),
    stopped: () => Atomics.load(flag, 0) === 1,
  })
  parentPort?.postMessage({ plan })
})
