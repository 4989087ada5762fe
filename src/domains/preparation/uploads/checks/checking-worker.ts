import { parentPort } from 'node:worker_threads'
import { checkContent } from './check-content.ts'

// A thread for what strangers' files do to whatever reads them, within the memory and the time that
// check-in-worker.server.ts gives.
parentPort?.on('message', async (path: string) => parentPort?.postMessage(await checkContent(path)))
