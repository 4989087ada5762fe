// What Candour promises, put to the proof: npm run proof:<name>. Without a name it says which there are.
import { readdirSync } from 'node:fs'

const folder = new URL('../proof/', import.meta.url)
// what proofs are made of lies in proof/parts
const names = readdirSync(folder).flatMap((file) => file.match(/^(.+)\.ts$/)?.[1] ?? [])
const name = process.argv[2]
if (name && names.includes(name)) await import(new URL(`${name}.ts`, folder).href)
else {
  process.stderr.write(`Say which: ${names.map((one) => `npm run proof:${one}`).join(' | ')}\n`)
  process.exitCode = 2
}
