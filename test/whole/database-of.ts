import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** The owner's door into the database of a running Candour: to arrange a test and look behind the pages. */
export async function databaseOf(data: string) {
  const password = createHash('sha256')
    .update(`database:${readFileSync(join(data, 'secret'), 'utf8').trim()}`)
    .digest('hex')
  const port = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3])
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'candour', password, database: 'postgres' })
  await client.connect()
  return client
}
