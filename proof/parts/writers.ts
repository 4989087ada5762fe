import { batchOf, noteFrom, type Sender } from '../../bench/parts/sending-world.ts'
import type { SendAnswer } from '../../src/domains/fieldwork/wire.ts'

type Note = ReturnType<typeof noteFrom>

/** Devices that write without end, each sending again whatever was not acknowledged, as ours do. */
export class Writers {
  /** acknowledged: they must never be lost */
  readonly kept = new Map<string, string>()
  /** how often each answer came */
  readonly answers: Record<string, number> = {}
  private stopping = false
  private readonly all: Promise<void>[]
  constructor(url: () => string, senders: Sender[]) {
    this.all = senders.map((sender) => this.write(url, sender))
  }
  async stop() {
    this.stopping = true
    await Promise.all(this.all)
  }

  private async write(url: () => string, sender: Sender) {
    let before: Note[] = []
    while (!this.stopping) {
      const notes = Array.from({ length: 1 + Math.floor(Math.random() * 5) }, () => noteFrom(sender))
      // now and then what was acknowledged is sent once more: the acknowledgement may have been lost on its way
      await this.untilKept(url, sender, Math.random() < 0.2 ? [...notes, ...before] : notes)
      before = notes
    }
  }

  private async untilKept(url: () => string, sender: Sender, notes: Note[]) {
    for (;;) {
      const answer = await this.send(url(), sender, notes)
      for (const one of answer?.notes ?? []) this.count(one.result)
      if (answer?.notes.every(({ result }) => result === 'kept')) {
        for (const { id, body } of notes) this.kept.set(id, body)
        return
      }
      await new Promise((done) => setTimeout(done, 150))
    }
  }

  private async send(url: string, sender: Sender, notes: Note[]): Promise<SendAnswer | null> {
    try {
      const answer = await fetch(`${url}/field/send`, {
        method: 'POST',
        headers: { cookie: sender.cookie, 'content-type': 'application/json' },
        body: JSON.stringify(batchOf(sender, notes)),
        signal: AbortSignal.timeout(20_000),
      })
      this.count(String(answer.status))
      if (answer.status === 200) return (await answer.json()) as SendAnswer
      await answer.text()
    } catch {
      this.count('no answer')
    }
    return null
  }

  private count(what: string) {
    this.answers[what] = (this.answers[what] ?? 0) + 1
  }
}
