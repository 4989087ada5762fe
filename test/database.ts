import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { connect } from '../src/platform/database.server.ts'

let owner: pg.Pool | undefined

/** Gives this test file a database of its own, migrated and empty, and connects the app's two roles to it. */
export function useTestDatabase() {
  let close = async () => {}
  beforeAll(async () => {
    const server = inject('ownerUrl')
    const name = `test_${randomBytes(6).toString('hex')}`
    await asAdmin(server, `create database ${name} template candour_template`)
    const url = new URL(server)
    url.pathname = `/${name}`
    owner = new pg.Pool({ connectionString: url.href, max: 2 })
    const pools = connect(url.href, 4)
    close = async () => {
      await pools.close()
      await owner?.end()
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

/** The owner's connection: for arranging a test and looking behind the rules, never for the thing under test. */
export function asOwner<Row extends pg.QueryResultRow = pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
) {
  if (!owner) throw new Error('useTestDatabase() first')
  return owner.query<Row>(sql, values).then((result) => result.rows)
}
