import { parentPort, workerData } from 'node:worker_threads'
import type { FileToRead } from './extracted.ts'
import { readFile } from './read-file.ts'

// A thread of its own for one file: whatever the file does to the libraries that read it, it does it here, within the
// memory and the time that read-in-worker.server.ts gives.
parentPort?.postMessage(await readFile(workerData as FileToRead))
