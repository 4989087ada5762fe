// Everything, in the order in which a fault is found soonest. `npm test -- quick` leaves the browser out.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const started = Date.now()
const results = []
function counted(file) {
  results.push(file)
  return ['--reporter=default', '--reporter=json', `--outputFile=${file}`]
}
const quick = process.argv.includes('quick')
const steps = [
  ['types of the routes', 'react-router', ['typegen']],
  ['types', 'tsc', ['--noEmit']],
  ['lint and format', 'biome', ['ci', '--error-on-warnings', '.']],
  ['dead code', 'knip', []],
  ['build', 'react-router', ['build']],
  ['rules, domains and database', 'vitest', ['run', ...counted('test-results/rules.json')]],
  [
    'whole process, pages and browser',
    'vitest',
    ['run', '--config', 'vitest.whole.config.ts', ...counted('test-results/whole.json')],
  ],
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
const ran = (quick ? results.slice(0, -1) : results).map((file) => JSON.parse(readFileSync(file, 'utf8')))
const sum = (what) => ran.reduce((total, result) => total + result[what], 0)
process.stdout.write(`\nAll in order in ${Math.round((Date.now() - started) / 1000)} s\n`)
process.stdout.write(
  `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests')} skipped\n`,
)
