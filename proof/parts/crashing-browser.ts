import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromiumPackage from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

/** A device: a browser with a profile on the disk, which outlives its being killed. */
export class CrashingBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'candour-proof-device-'))
  #child: ChildProcess | null = null
  #browser: Browser | null = null

  async start(): Promise<BrowserContext> {
    rmSync(join(this.#profile, 'DevToolsActivePort'), { force: true })
    for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
      rmSync(join(this.#profile, lock), { force: true })
    const child = spawn(
      await chromiumPackage.executablePath(),
      [...flags, `--user-data-dir=${this.#profile}`, 'about:blank'],
      {
        detached: true,
        stdio: 'ignore',
      },
    )
    this.#child = child
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${await this.#port()}`)
    const context = this.#browser.contexts()[0]
    if (!context) throw new Error('The browser has no window')
    return context
  }

  async #port(): Promise<string> {
    const file = join(this.#profile, 'DevToolsActivePort')
    for (let tries = 0; tries < 400; tries++) {
      const port = existsSync(file) && readFileSync(file, 'utf8').split('\n')[0]
      if (port) return port
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error('The browser did not start')
  }

  /** As a battery that runs out: every process of it, at once. */
  async kill() {
    const child = this.#child
    if (!child?.pid) return
    const gone = new Promise((done) => child.once('exit', done))
    process.kill(-child.pid, 'SIGKILL')
    await gone
    this.#child = null
    await this.#browser?.close().catch(() => {})
  }

  async remove() {
    await this.kill()
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-quic'],
  ...[
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
  ],
]
