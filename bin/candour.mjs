#!/usr/bin/env node
// Builds Candour when its sources are newer than the last build, then hands over to it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
// Whole, not by name: an older Node lacks what is asked of it below, and must get as far as handing over.
import nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pinned = join(root, 'node_modules', '.bin', 'node')
if (Number(process.versions.node.split('.')[0]) < 24 && existsSync(pinned)) {
  const again = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exit(again.status ?? 1)
}

// What was compiled at the last start need not be compiled again: it comes back sooner.
nodeModule.enableCompileCache?.()

const bundle = join(root, 'build', 'server', 'candour.js')
if (isStale()) {
  process.stderr.write('Building Candour, about ten seconds, only after a change …\n')
  const vite = join(root, 'node_modules', '@react-router', 'dev', 'bin.cjs')
  const built = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (built.status !== 0) {
    process.stderr.write(`${built.stdout}\n${built.stderr}\nCandour could not be built.\n`)
    process.exit(1)
  }
}

process.env.CANDOUR_MODE ??= process.env.NODE_ENV === 'production' ? 'production' : 'trial'
process.env.NODE_ENV = 'production'
const { main } = await import(pathToFileURL(bundle).href)
process.exitCode = await main(process.argv.slice(2))

function isStale() {
  if (!existsSync(bundle)) return true
  if (!existsSync(join(root, 'src'))) return false
  const made = statSync(bundle).mtimeMs
  return ['src', 'db', 'demo', 'candour.ts', 'vite.config.ts', 'package-lock.json'].some(
    (path) => newest(join(root, path)) > made,
  )
}

function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
