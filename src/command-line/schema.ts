import { writeFileSync } from 'node:fs'
import { readConfig } from '../platform/config.ts'
import { isHeld, openDataFolder } from '../platform/data-folder.server.ts'
import { dumpSchema } from '../platform/schema-dump.server.ts'
import { databaseTypes } from '../platform/schema-types.server.ts'
import { openDatabase } from '../platform/start-database.server.ts'
import { readOptions } from './options.ts'

const usage = `candour schema [--write]

Prints the schema and the row-level rules of the database.
--write  writes them to db/schema.sql, and the tables' types beside the code that uses them
`

export async function run(args: string[]): Promise<number> {
  const options = readOptions(usage, { write: { type: 'boolean' } }, args)
  if ('code' in options) return options.code ?? 2
  const config = readConfig(process.env)
  const database = await openDatabase(config, { keepServer: isHeld(openDataFolder(config.data)) })
  const sql = await dumpSchema(database.ownerUrl)
  if (options.values.write) {
    writeFileSync('db/schema.sql', sql)
    writeFileSync('src/platform/database-types.generated.ts', await databaseTypes(database.ownerUrl))
  } else process.stdout.write(sql)
  await database.close()
  return 0
}
