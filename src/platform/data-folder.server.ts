import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** The data folder, made if need be; refused in words if Candour may not write there. */
export function openDataFolder(path: string): string {
  const folder = resolve(path)
  try {
    mkdirSync(join(folder, 'files'), { recursive: true })
    // The database's own user must be able to pass through; what is inside has modes of its own.
    chmodSync(folder, 0o711)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code
    throw new CannotStart(
      `The data folder ${folder} cannot be written to (${why}). Give this user the right to write there, or set CANDOUR_DATA to another folder.`,
    )
  }
  return folder
}

/** The folder's own secret: signs sessions and derives database passwords. Made once. */
export function folderSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** One Candour to a data folder. Returns what lets the folder go again. */
export function holdDataFolder(folder: string): () => void {
  const file = join(folder, 'candour.pid')
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (holder && holder !== process.pid && isNode(holder)) {
    throw new CannotStart(
      `Candour is already running on ${folder} (process ${holder}). Stop it first, or set CANDOUR_DATA to another folder.`,
    )
  }
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}

/** True while a started Candour holds the folder. */
export function isHeld(folder: string): boolean {
  const file = join(folder, 'candour.pid')
  return existsSync(file) && isNode(Number(readFileSync(file, 'utf8')))
}

function isNode(pid: number) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').search(/candour|bin.dev\.mjs/) >= 0
  } catch {
    return process.platform !== 'linux'
  }
}
