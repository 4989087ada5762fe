import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { connect } from '../src/platform/database.server.ts'

/** Whatever takes SQL: a pool of the test's own database, or a client of a running Candour's. */
type Door = Pick<pg.ClientBase, 'query'>
let owner: Door | undefined

/** Gives this test file a database of its own, migrated and empty, and connects the app's two roles to it. */
export function useTestDatabase() {
  let close = async () => {}
  beforeAll(async () => {
    const server = inject('ownerUrl')
    const name = `test_${randomBytes(6).toString('hex')}`
    await asAdmin(server, `create database ${name} template candour_template`)
    const url = new URL(server)
    url.pathname = `/${name}`
    const pool = new pg.Pool({ connectionString: url.href, max: 2 })
    // A connection still closing when its database is dropped is not a failure of the test.
    pool.on('error', () => {})
    owner = pool as Door
    const pools = connect(url.href, 4)
    close = async () => {
      await pools.close()
      await pool.end()
      await asAdmin(server, `drop database ${name} with (force)`)
    }
  })
  afterAll(() => close())
}

async function asAdmin(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Points asOwner, and with it the factories, at the database of a running Candour. */
export function ownThrough(door: Door) {
  owner = door
}

/** The owner's connection: for arranging a test and looking behind the rules, never for the thing under test. */
export function asOwner<Row extends pg.QueryResultRow = pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
) {
  if (!owner) throw new Error('useTestDatabase() or ownThrough() first')
  return owner.query<Row>(sql, values).then((result) => result.rows)
}
