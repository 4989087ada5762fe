// How long things take: npm run bench -- <name>. Without a name it says which there are.
import { readdirSync } from 'node:fs'

const folder = new URL('../bench/', import.meta.url)
const isBench = /^(?!national-register)(.+)\.ts$/
const names = readdirSync(folder).flatMap((file) => file.match(isBench)?.[1] ?? [])
const name = process.argv[2]
if (name && names.includes(name)) await import(new URL(`${name}.ts`, folder).href)
else {
  process.stderr.write(`Say which: npm run bench -- ${names.join(' | ')}\n`)
  process.exitCode = 2
}
