import type { Sending } from './field-device.ts'
import type { RoundEnd } from './send-waiting.ts'

const LONGEST_PAUSE_MS = 30_000

/**
 * Decides when to send: at once when something is kept, the network comes back, or the app is looked at again; after
 * a failure again and again, never more than half a minute apart. One tab of the browser sends at a time.
 */
export class Sender {
  readonly #round: () => Promise<RoundEnd>
  readonly #say: (sending: Sending) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #running: Promise<void> | null = null
  #askedAgain = false
  #stopped = false

  constructor(round: () => Promise<RoundEnd>, say: (sending: Sending) => void) {
    this.#round = round
    this.#say = say
  }

  /** Sends what there is now; what is asked for meanwhile follows in a round of its own. */
  async now(): Promise<void> {
    if (this.#stopped) return
    clearTimeout(this.#timer)
    if (this.#running) {
      this.#askedAgain = true
      return this.#running
    }
    this.#running = this.#rounds().finally(() => (this.#running = null))
    return this.#running
  }

  stop() {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  async #rounds() {
    do {
      this.#askedAgain = false
      await this.#one()
    } while (this.#askedAgain && this.#failures === 0 && !this.#stopped)
  }

  #one() {
    return navigator.locks.request('candour-field-send', { ifAvailable: true }, async (lock) => {
      // Another tab is at it; it sends what this one kept as well. Should it be closed, this one takes over.
      if (!lock) return this.#again(2000)
      const end = await this.#round().catch((): RoundEnd => ({ end: 'unreachable' }))
      if (this.#stopped) return
      if (end.end === 'done') {
        this.#failures = 0
        return this.#say({ state: 'idle' })
      }
      this.#failures += 1
      const pause =
        end.end === 'stopped' ? LONGEST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, 500 * 2 ** this.#failures)
      this.#again(pause)
      // What needs the person is tried again too: they may have put it right elsewhere.
      this.#say(
        end.end === 'stopped' ? end.stopped : { state: 'trying again', at: new Date(Date.now() + pause) },
      )
    })
  }

  #again(pause: number) {
    if (this.#stopped) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.now(), pause)
  }
}
