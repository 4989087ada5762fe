// How long things take: npm run bench -- <name>. Without a name it says which there are.
import { readdirSync } from 'node:fs'

const folder = new URL('../bench/', import.meta.url)
// what benches are made of lies in bench/parts
const names = readdirSync(folder).flatMap((file) => file.match(/^(.+)\.ts$/)?.[1] ?? [])
const name = process.argv[2]
if (name && names.includes(name)) await import(new URL(`${name}.ts`, folder).href)
else {
  process.stderr.write(`Say which: npm run bench -- ${names.join(' | ')}\n`)
  process.exitCode = 2
}
