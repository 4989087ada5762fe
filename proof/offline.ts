// No note that a device said it keeps is lost, doubled, or stuck: npm run proof:offline --
//   [--notes=2000] [--flaps=200] [--kills=50] [--seeds=20] [--seed=1] [--control-notes=60]
// Real browsers with profiles of their own, the product's own device code and worker, and a real Candour behind a line
// that is cut, slow, or loses answers after Candour has committed. Browsers are killed outright; notes are written in
// two tabs at once, in one draft from two tabs, on a full disk, by a wrong clock, while a newer app comes, and while
// somebody else is signed in on the same device. The control answers that notes are kept and throws them away: there
// notes must be missing, or the proof could not see a loss.

import { parseArgs } from 'node:util'
import { holds, proveOffline } from './parts/offline-proof.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    notes: { type: 'string', default: '2000' },
    flaps: { type: 'string', default: '200' },
    kills: { type: 'string', default: '50' },
    seeds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    'control-notes': { type: 'string', default: '60' },
  },
})
const say = (line: string) => process.stderr.write(`${line}\n`)
const began = Date.now()
const real = await proveOffline(
  {
    ...{ seeds: Number(values.seeds), firstSeed: Number(values.seed), notes: Number(values.notes) },
    ...{ kills: Number(values.kills), flaps: Number(values.flaps) },
  },
  { say },
)
say('the control: notes are said to be kept, and thrown away')
const control = await proveOffline(
  { seeds: 1, firstSeed: Number(values.seed), notes: Number(values['control-notes']), kills: 1, flaps: 2 },
  { lying: true, say },
)
const shown = ({ deeds: _, ...rest }: typeof real) => rest
console.table({ 'as it is': shown(real), 'the control': shown(control) })
console.table(real.deeds)
const inOrder = holds(real) && control.lost > 0
process.stdout.write(
  `${JSON.stringify({ proof: 'offline', holds: inOrder, seconds: Math.round((Date.now() - began) / 1000), real, control })}\n`,
)
if (!inOrder) process.exitCode = 1
