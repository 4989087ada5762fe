import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningCandour = {
  url: string
  port: number
  data: string
  child: ChildProcess
  output: () => string
  /** Ends it as the signal would, and says with which code it ended. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts the built Candour as its own process, as an operator would, on a data folder of its own. */
export async function startCandour(
  env: Record<string, string> = {},
  data = makeDataFolder(),
): Promise<RunningCandour> {
  const port = Number(env.PORT ?? (await freePort()))
  const { child, output } = runCandour(['start'], {
    PORT: String(port),
    CANDOUR_URL: `http://localhost:${port}`,
    CANDOUR_DATA: data,
    ...env,
  })
  const url = `http://localhost:${port}`
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`Candour did not start:\n${output()}`)
    if (await answers(url))
      return { url, port, data, child, output, end: (signal = 'SIGTERM') => end(child, signal) }
    await new Promise((done) => setTimeout(done, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`Candour did not answer within a minute:\n${output()}`)
}

/** Runs a command of the command line. */
export function runCandour(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['bin/candour.mjs', ...args], {
    env: { ...plainEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => said, ended }
}

// What the test run itself was given must not reach the Candour under test.
function plainEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(CANDOUR|CLAMD|OIDC|S3|SMTP|VITEST|NODE_ENV|DATABASE_URL|PORT)/.test(name),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']))
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function makeDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'candour-whole-'))
  chmodSync(folder, 0o711)
  folders.push(folder)
  return folder
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

const answers = (url: string) =>
  fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  )

function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill(signal)
  return ended
}
