import { type Due, eraseDueJob, whatIsDue } from '../domains/evaluation/retention/due.server.ts'
import { type Erased, eraseWhatIsDue } from '../domains/evaluation/retention/erase-due.server.ts'
import { readConfig } from '../platform/config.ts'
import { isHeld, openDataFolder } from '../platform/data-folder.server.ts'
import { openDatabase } from '../platform/start-database.server.ts'
import { setUpStorage } from '../platform/storage.server.ts'
import { readOptions } from './options.ts'

const usage = `candour erase-due [--dry-run] [--json]

Erases what has been kept for as long as was promised, as happens by itself every night: notes, host documents and
working papers of reviews that are over. It works while Candour runs, and while it is stopped. What is erased cannot
be brought back.

--dry-run  says what would go, and erases nothing
--json     prints the result for a machine

Exit: 0 erased, or nothing is due; 1 something could not be erased, or is still there; 2 wrong use.
`

export async function run(args: string[]): Promise<number> {
  const options = readOptions(usage, { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } }, args)
  if ('code' in options) return options.code ?? 2
  if (options.positionals.length > 0) {
    process.stderr.write(`There is no place for ${options.positionals.join(' ')}.\n\n${usage}`)
    return 2
  }
  const json = options.values.json === true
  return inDatabase(() => (options.values['dry-run'] === true ? foretell(json) : erase(json)))
}

const actor = { personId: null, job: eraseDueJob, requestId: `erase-due-${process.pid}` }

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

const kindWords = { notes: 'evidence notes', host_documents: 'host documents', papers: 'working papers' }
const line = ({ reviewId, kind, dueOn, rows }: Due) =>
  `review ${reviewId}: ${kindWords[kind]}, due ${dueOn}, ${rows} ${rows === 1 ? 'record' : 'records'}`

async function foretell(json: boolean): Promise<number> {
  const due = await whatIsDue(actor)
  if (json) process.stdout.write(`${JSON.stringify({ dryRun: true, due })}\n`)
  else if (due.length === 0) process.stdout.write('Nothing is due.\n')
  else {
    const lines = due.map((one) => `${one.held ? 'Held' : 'Would go'}: ${line(one)}`)
    process.stdout.write(`${lines.join('\n')}\nNothing was erased.\n`)
  }
  return 0
}

async function erase(json: boolean): Promise<number> {
  try {
    return tell(await eraseWhatIsDue(actor), json)
  } catch (error) {
    const reasons = error instanceof AggregateError ? error.errors.map(String) : [String(error)]
    if (json) process.stdout.write(`${JSON.stringify({ erased: [], reasons })}\n`)
    else
      process.stderr.write(
        `Not everything could be erased. What was not is tried again tonight.\n${reasons.join('\n')}\n`,
      )
    return 1
  }
}

function tell(erased: Erased[], json: boolean): number {
  const left = (one: Erased) => one.left.rows + one.left.files
  if (json) process.stdout.write(`${JSON.stringify({ erased })}\n`)
  else if (erased.length === 0) process.stdout.write('Nothing was due.\n')
  else {
    const lines = erased.map(
      (one) => `Erased: ${line({ ...one, rows: one.gone })}; looked again, found ${left(one)}`,
    )
    process.stdout.write(`${lines.join('\n')}\n`)
  }
  return erased.every((one) => left(one) === 0) ? 0 : 1
}
