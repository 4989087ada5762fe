// Nothing that was acknowledged is lost: npm run proof:kill -- [--kills=200] [--seed=1] [--control-kills=20]
// Candour as its own process, with twelve devices writing without end through the real address. The app, PostgreSQL
// (with all its processes, at once) or both are killed outright, by chance, again and again; whatever was not
// acknowledged is sent again, as devices do. Then every acknowledged note must be there, and only once. The control
// lets PostgreSQL acknowledge before it has written (synchronous_commit off): there something must be lost, or the
// proof could not see a loss.

import { parseArgs } from 'node:util'
import { percentile } from '../bench/parts/percentile.ts'
import { killUnderWrites } from './parts/killing.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    'control-kills': { type: 'string', default: '20' },
  },
})
const seed = Number(values.seed)
const say = (line: string) => process.stderr.write(`${line}\n`)

const real = await killUnderWrites({ kills: Number(values.kills), seed, say })
say('the control: PostgreSQL acknowledges before it has written')
const control = await killUnderWrites({
  ...{ kills: Number(values['control-kills']), seed, say },
  ...{ carelessly: true, targets: ['PostgreSQL', 'both'] },
})

const times = (target?: string) =>
  real.recoveries.filter((one) => !target || one.target === target).map(({ ms }) => Math.round(ms))
const recovery = (target?: string) => {
  const all = times(target)
  return {
    ...{ killed: target ?? 'any', kills: all.length, 'p50 ms': percentile(all, 0.5) },
    ...{ 'p95 ms': percentile(all, 0.95), 'worst ms': percentile(all, 1) },
  }
}
const found = ({ acknowledged, lost, duplicated, halfKept }: typeof real) => ({
  ...{ acknowledged, lost, duplicated, halfKept },
})
const recoveries = [undefined, 'app', 'PostgreSQL', 'both'].map(recovery)
console.table({ 'as it is': found(real), 'the control': found(control) })
console.table(recoveries)
const toldWrong = (real.answers['401'] ?? 0) + (real.answers.conflict ?? 0) + (real.answers.refused ?? 0)
const holds =
  real.lost + real.duplicated + real.halfKept + toldWrong === 0 &&
  control.lost > 0 &&
  control.duplicated === 0
process.stdout.write(
  `${JSON.stringify({ proof: 'kill', holds, seed, real: found(real), control: found(control), answers: real.answers, controlAnswers: control.answers, recoveries })}\n`,
)
if (!holds) process.exitCode = 1
