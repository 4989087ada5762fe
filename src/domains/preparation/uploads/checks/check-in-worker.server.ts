import { Worker } from 'node:worker_threads'
import type { Verdict } from './check-content.ts'

const TIME = 90_000
const IDLE = 5_000
const resourceLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

// The bundle holds the worker as a file of its own beside this one (vite.config.ts); from the sources it runs as it is.
const source = () =>
  new URL(import.meta.env?.PROD ? './checking-worker.js' : './checking-worker.ts', import.meta.url)

// One at a time, so that many files at once need no more memory than one. The thread waits a little for the next.
let queue: Promise<unknown> = Promise.resolve()
let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined

/** Looks at a file in the thread for it. Where that runs out of memory or time, the file is not kept. */
export function checkInWorker(path: string, time = TIME): Promise<Verdict> {
  const turn = queue.then(() => look(path, time))
  // One that could not be looked at must not stand in the way of all that come after it.
  queue = turn.catch(() => {})
  return turn
}

function look(path: string, time: number): Promise<Verdict> {
  clearTimeout(idle)
  const thread = worker ?? begin()
  return new Promise((resolve) => {
    const done = (verdict: Verdict) => {
      clearTimeout(timer)
      thread.off('message', done).off('error', brokenOff).off('exit', brokenOff)
      idle = setTimeout(() => stop(thread), IDLE).unref()
      resolve(verdict)
    }
    const give = (reason: 'takes too long' | 'unpacks to too much') => {
      done({ refused: reason })
      stop(thread)
    }
    const brokenOff = () => give('unpacks to too much')
    const timer = setTimeout(() => give('takes too long'), time)
    thread.on('message', done).on('error', brokenOff).on('exit', brokenOff)
    thread.postMessage(path)
  })
}

function begin() {
  worker = new Worker(source(), { resourceLimits, stdout: true, stderr: true })
  worker.unref()
  return worker
}

function stop(thread: Worker) {
  if (worker === thread) worker = undefined
  // Whatever it still says has no listener any more, and must not end the process.
  thread.on('error', () => {})
  void thread.terminate()
}
