import { Worker } from 'node:worker_threads'

type Limits = { maxOldGenerationSizeMb: number; stackSizeMb?: number }
type Asking<Told> = {
  /** how long the thread may take; a little more, and it is taken to be stuck */
  seconds: number
  /** asks it to end early with the best so far */
  signal?: AbortSignal
  onTold?: (told: Told) => void
}
/** What a thread says: what it has so far, and then its answer. */
export type Said<Told, Answer> = { told: Told } | { answer: Answer }

/** The thread gave no answer: out of memory, or it did not stop when it was told to. */
export class ThreadBroke extends Error {
  override name = 'ThreadBroke'
}

/** How long a thread has to answer once it was stopped, or its time was up. */
const GRACE = 5_000

/**
 * Threads for work that blocks whatever it runs in. Each hears `{ stop, …task }` and answers as `Said`; `stop` is
 * memory that both share, set to 1 to stop it, since no message is heard meanwhile. A thread that has answered waits for
 * the next task and is not ended: V8 now and then brings the whole process down when a thread that holds WebAssembly
 * ends while another compiles (nodejs/node#64500). Those that wait keep no process alive.
 */
export class KeptThreads<Told> {
  private readonly idle: Worker[] = []
  private readonly source: () => URL
  private readonly limits: Limits

  constructor(source: () => URL, limits: Limits) {
    this.source = source
    this.limits = limits
  }

  /** Gives a task to a thread and waits for its answer. Rejects with ThreadBroke where there is none. */
  ask<Answer>(task: object, { seconds, signal, onTold }: Asking<Told>): Promise<Answer> {
    const thread = this.idle.pop() ?? this.begin()
    const stop = new SharedArrayBuffer(4)
    return new Promise((resolve, reject) => {
      let limit: NodeJS.Timeout | undefined
      const allow = (ms: number) => {
        clearTimeout(limit)
        limit = setTimeout(() => end(false, () => reject(new ThreadBroke('It did not stop in time.'))), ms)
      }
      const halt = () => {
        Atomics.store(new Int32Array(stop), 0, 1)
        allow(GRACE)
      }
      const end = (keep: boolean, settle: () => void) => {
        clearTimeout(limit)
        signal?.removeEventListener('abort', halt)
        thread.off('message', hear).off('error', broke).off('exit', broke)
        if (keep) this.rest(thread)
        else void thread.terminate()
        settle()
      }
      const hear = (said: Said<Told, Answer>) => {
        if ('told' in said) onTold?.(said.told)
        else end(true, () => resolve(said.answer))
      }
      const broke = (trouble: unknown) => end(false, () => reject(new ThreadBroke(String(trouble))))
      thread.on('message', hear).on('error', broke).on('exit', broke)
      allow(seconds * 1000 + GRACE)
      if (signal?.aborted) halt()
      signal?.addEventListener('abort', halt)
      thread.ref()
      thread.postMessage({ ...task, stop })
    })
  }

  private begin(): Worker {
    const thread = new Worker(this.source(), { resourceLimits: this.limits, stdout: true, stderr: true })
    // one that breaks while it waits is not taken again, and takes nothing with it
    const leave = () => {
      const at = this.idle.indexOf(thread)
      if (at >= 0) this.idle.splice(at, 1)
    }
    return thread.on('error', leave).on('exit', leave)
  }

  private rest(thread: Worker) {
    this.idle.push(thread)
    thread.unref()
  }
}
