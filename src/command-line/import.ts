import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import type { RegisterUpload } from '../domains/trusts/bring-register-files.server.ts'
import { type ImportResult, importRegister } from '../domains/trusts/import-register.server.ts'
import { readConfig } from '../platform/config.ts'
import { isHeld, openDataFolder } from '../platform/data-folder.server.ts'
import { openDatabase } from '../platform/start-database.server.ts'
import { setUpStorage } from '../platform/storage.server.ts'
import { importReport } from './import-report.ts'
import { readOptions } from './options.ts'

const usage = `candour import <files…> [--as-at yyyy-mm-dd] [--apply] [--json]

Says what files of the public register would change, and changes nothing. The files are the establishment fields,
all group records and all group links from Get Information about Schools: CSV, or the zip as downloaded, up to one
of each, all of one day. It works while Candour runs, and while it is stopped.

--as-at  the day that the files speak of, where their names do not carry it
--apply  writes the changes into the register, all of them or none
--json   prints the result for a machine

Exit: 0 previewed or applied, 1 refused with a reason, 2 wrong use.
`

export async function run(args: string[]): Promise<number> {
  const options = readOptions(
    usage,
    { 'as-at': { type: 'string' }, apply: { type: 'boolean' }, json: { type: 'boolean' } },
    args,
  )
  if ('code' in options) return options.code ?? 2
  const wrong = wrongUse(options.positionals, options.values['as-at'])
  if (wrong) {
    process.stderr.write(`${wrong}\n\n${usage}`)
    return 2
  }
  const asAt = options.values['as-at'] as string | undefined
  const uploads = readAll(options.positionals)
  if ('reason' in uploads) return say({ reason: uploads.reason }, options.values.json === true)
  const result = await inDatabase(() =>
    importRegister(actor(), uploads.files, { asAt, apply: options.values.apply === true }),
  )
  return say(result, options.values.json === true)
}

const actor = () => ({ personId: null, job: 'import-from-command-line', requestId: `import-${process.pid}` })

function wrongUse(files: string[], asAt: unknown): string | null {
  if (files.length === 0) return 'Name at least one file.'
  if (files.length > 3) return 'Name at most three files: one of establishments, one of groups, one of links.'
  if (asAt !== undefined && !z.iso.date().safeParse(asAt).success)
    return '--as-at must be a date such as 2026-11-01.'
  return null
}

function readAll(paths: string[]): { files: RegisterUpload[] } | { reason: string } {
  try {
    return {
      files: paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) })),
    }
  } catch (error) {
    return { reason: `A file cannot be read: ${error instanceof Error ? error.message : error}` }
  }
}

async function inDatabase<T>(work: () => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  const database = await openDatabase(config, { keepServer: isHeld(openDataFolder(config.data)) })
  try {
    setUpStorage(config, database.folder)
    return await work()
  } finally {
    await database.close()
  }
}

function say(result: ImportResult | { reason: string }, json: boolean): number {
  const done =
    'state' in result && (result.state === 'applied' || (result.state === 'previewed' && !result.reason))
  if (json) process.stdout.write(`${JSON.stringify({ done, ...result })}\n`)
  else if ('state' in result) (done ? process.stdout : process.stderr).write(importReport(result))
  else process.stderr.write(`${result.reason}\n`)
  return done ? 0 : 1
}
