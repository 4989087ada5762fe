import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RunningCandour, startCandour } from '../../test/whole/candour-process.ts'

export type Target = 'app' | 'PostgreSQL' | 'both'

/** A Candour that is killed and comes back at the same address, as whatever looks after it would bring it back. */
export class KilledCandour {
  private running: RunningCandour
  constructor(running: RunningCandour) {
    this.running = running
  }
  get url() {
    return this.running.url
  }
  get data() {
    return this.running.data
  }
  output = () => this.running.output()

  /** Kills, brings back what does not come back by itself, and says how long it was until /healthz said so. */
  async kill(target: Target): Promise<number> {
    const from = performance.now()
    if (target !== 'app') killPostgres(this.data)
    if (target !== 'PostgreSQL') await this.running.end('SIGKILL')
    if (target !== 'PostgreSQL') {
      const { port, data } = this.running
      this.running = await startCandour({ CANDOUR_DEMO: 'on', PORT: String(port) }, data)
    }
    await untilHealthy(this.url)
    return performance.now() - from
  }
  end = () => this.running.end()
}

/** The server and all its children, in the same moment: what it had not yet written out of its memory is gone. */
function killPostgres(data: string) {
  const server = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === server)
  for (const pid of [server, ...children.map(Number)]) killed(pid)
}

function parentOf(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return 0
  }
}

function killed(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // gone already
  }
}

const PATIENCE_MS = 60_000
async function untilHealthy(url: string) {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    if (
      await fetch(`${url}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error('Candour did not come back within a minute')
}
