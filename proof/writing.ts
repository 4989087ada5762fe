// Several people write one report at once: npm run proof:writing -- [--seconds=600] [--seed=1] [--kills=3]
// Candour as its own process, eight people with a copy of the report each, typing words of their own into the same
// paragraphs while their lines break by chance and the server is killed. Then everybody's copy, a newcomer's and the
// rows that readers read must say the same, with every word in it once; and whoever is told that they no longer write is
// shut out within a second. The control throws one page away with words that
// were never sent: there something must be lost, or the proof could not see a loss.

import { parseArgs } from 'node:util'
import { writeTogether } from './parts/co-writing.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '3' },
  },
})
const seed = Number(values.seed)
const say = (line: string) => process.stderr.write(`${line}\n`)
const real = await writeTogether({ seconds: Number(values.seconds), kills: Number(values.kills), seed, say })
say('the control: a page is thrown away with words that were never sent')
const control = await writeTogether({ seconds: 10, kills: 0, seed, careless: true, say })
console.table({ 'as it is': real, 'the control': control })
const holds =
  real.lost + real.doubled + real.different === 0 && real['withdrawn after ms'] <= 1000 && control.lost > 0
process.stdout.write(`${JSON.stringify({ proof: 'writing', holds, seed, real, control })}\n`)
if (!holds) process.exitCode = 1
