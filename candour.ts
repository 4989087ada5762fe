import { CannotStart } from './src/platform/cannot-start.ts'
import { WrongSetting } from './src/platform/config.ts'

// The command line. Exit 0: done. 1: refused, with a reason. 2: wrong use.
type CommandLine = { summary: string; load: () => Promise<{ run: (args: string[]) => Promise<number> }> }

const commands: Record<string, CommandLine> = {
  start: {
    summary: 'Start Candour: database, jobs and web',
    load: () => import('./src/command-line/start.ts'),
  },
  migrate: {
    summary: 'Bring the database to this version and stop',
    load: () => import('./src/command-line/migrate.ts'),
  },
  import: {
    summary: 'Preview or apply a file of the public register',
    load: () => import('./src/command-line/import.ts'),
  },
  allocate: {
    summary: 'Work out who reviews whom from a file, without a database',
    load: () => import('./src/command-line/allocate.ts'),
  },
  'add-person': {
    summary: 'Invite somebody, such as the first of the central team',
    load: () => import('./src/command-line/add-person.ts'),
  },
  'erase-due': {
    summary: 'Erase what was kept for as long as was promised, or say what would go',
    load: () => import('./src/command-line/erase-due.ts'),
  },
  schedule: {
    summary: 'Work out the days of a review from a file',
    load: () => import('./src/command-line/schedule.ts'),
  },
  schema: {
    summary: 'Print the schema and the row-level rules, or write db/schema.sql',
    load: () => import('./src/command-line/schema.ts'),
  },
}

export async function main(args: string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  const command = commands[name]
  if (!command) return usage(name)
  try {
    return await (await command.load()).run(rest)
  } catch (error) {
    if (!(error instanceof CannotStart) && !(error instanceof WrongSetting)) throw error
    process.stderr.write(`Candour cannot do that yet.\n${error.message}\n`)
    return 1
  }
}

function usage(asked: string) {
  const known = ['help', '--help', '-h'].includes(asked)
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`)
  const text = `candour <command> [--help]\n\n${lines.join('\n')}\n`
  if (known) process.stdout.write(text)
  else process.stderr.write(`There is no command ${asked}.\n\n${text}`)
  return known ? 0 : 2
}
