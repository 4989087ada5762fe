// Everything, in the order in which a fault is found soonest. `npm test -- quick` leaves the browser out.
import { spawnSync } from 'node:child_process'

const started = Date.now()
const quick = process.argv.includes('quick')
const steps = [
  ['types of the routes', 'react-router', ['typegen']],
  ['types', 'tsc', ['--noEmit']],
  ['lint and format', 'biome', ['ci', '--error-on-warnings', '.']],
  ['dead code', 'knip', []],
  ['build', 'react-router', ['build']],
  ['rules, domains and database', 'vitest', ['run']],
  ['whole process, pages and browser', 'vitest', ['run', '--config', 'vitest.whole.config.ts']],
]

for (const [name, command, args] of quick ? steps.slice(0, -1) : steps) {
  const began = Date.now()
  process.stdout.write(`\n── ${name}\n`)
  const env = { ...process.env, ...(name === 'build' && { NODE_ENV: 'production' }) }
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: false, env })
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(`── ${name}: ${status === 0 ? 'in order' : 'not in order'}, ${seconds} s\n`)
  if (status !== 0) process.exit(status ?? 1)
}
process.stdout.write(`\nAll in order in ${Math.round((Date.now() - started) / 1000)} s\n`)
