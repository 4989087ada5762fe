import { readConfig } from '../platform/config.ts'
import { isHeld, openDataFolder } from '../platform/data-folder.server.ts'
import { openDatabase } from '../platform/start-database.server.ts'
import { readOptions } from './options.ts'

const usage = `candour migrate

Brings the database to this version's schema and rules, then stops.
`

export async function run(args: string[]): Promise<number> {
  const options = readOptions(usage, {}, args)
  if ('code' in options) return options.code ?? 2
  const config = readConfig(process.env)
  const database = await openDatabase(config, { keepServer: isHeld(openDataFolder(config.data)) })
  await database.close()
  const done = database.migrated
  process.stdout.write(
    done.length > 0 ? `Applied ${done.join(', ')}.\n` : 'Nothing to do: the database is up to date.\n',
  )
  return 0
}
