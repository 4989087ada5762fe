import { Worker } from 'node:worker_threads'
import type { Extracted, FileToRead } from './extracted.ts'

const TIME = 60_000
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }

// The bundle holds the worker as a file of its own beside this one (vite.config.ts); from the sources it runs as it is.
const source = () =>
  new URL(import.meta.env.PROD ? './reading-worker.js' : './reading-worker.ts', import.meta.url)

/** Reads a file in a thread of its own; null where it cannot be read within its memory and time. The bytes go with it. */
export function readInWorker(file: FileToRead, time = TIME): Promise<Extracted | null> {
  return new Promise((resolve) => {
    const worker = new Worker(source(), {
      workerData: file,
      transferList: [file.bytes.buffer as ArrayBuffer],
      resourceLimits,
      stdout: true,
      stderr: true,
    })
    const done = (read: Extracted | null) => {
      clearTimeout(timer)
      resolve(read)
      void worker.terminate()
    }
    const timer = setTimeout(() => done(null), time)
    worker.once('message', done)
    worker.once('error', () => done(null))
    worker.once('exit', () => done(null))
  })
}
