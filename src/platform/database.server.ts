import { createHash, createHmac } from 'node:crypto'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import type { Database } from './database-types.generated.ts'

// Dates stay text (yyyy-mm-dd): a calendar date has no time zone to be lost in.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value))
pg.types.setTypeParser(pg.types.builtins.NUMERIC, (value) => Number(value))

export type Tx = Transaction<Database>
export type DatabaseRole = 'candour_app' | 'candour_auth'

let app: { pool: pg.Pool; db: Kysely<Database> } | undefined
let auth: pg.Pool | undefined

/**
 * Any page of the database costs about the same to read, wherever it lies: so on today's disks. Told otherwise, the
 * server looks through a small table from end to end, and goes on doing so, key by key, while a day's notes pour in.
 */
const nearDisks = '-c random_page_cost=1.1'

/** Opens the two pools that requests use. Neither role owns anything. */
export function connect(ownerUrl: string, size = 10) {
  const pool = quietPool(roleUrl(ownerUrl, 'candour_app'), size, nearDisks)
  pool.on('connect', prepareMarked)
  app = { pool, db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }) }
  auth = quietPool(roleUrl(ownerUrl, 'candour_auth'), 4, '-c search_path=auth')
  return { close: async () => void (await Promise.all([pool.end(), auth?.end()])) }
}

export function appDatabase(): Kysely<Database> {
  if (!app) throw new Error('The database is not connected yet')
  return app.db
}
export function authPool(): pg.Pool {
  if (!auth) throw new Error('The database is not connected yet')
  return auth
}

/**
 * Marks a statement whose text is always the same, for which the database keeps its plan: with the row-level rules in
 * it, working the plan out costs more than most statements do. (In a builder: `.modifyFront(prepared)`.)
 */
export const prepared = sql`/* prepared */`

const names = new Map<string, string>()
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}

// The builder knows nothing of names, so that the connection looks for the mark.
function prepareMarked(client: pg.PoolClient) {
  const plain = client.query.bind(client) as (query: unknown, values?: unknown[]) => unknown
  const query = (text: unknown, values?: unknown[]) =>
    typeof text === 'string' && text.slice(0, 40).includes('/* prepared */')
      ? plain({ name: nameOf(text), text, values })
      : plain(text, values)
  client.query = query as typeof client.query
}

/** The owner's address with another role: its password follows from the owner's, so that every instance agrees. */
export function roleUrl(ownerUrl: string, role: DatabaseRole): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = rolePassword(ownerUrl, role)
  return url.href
}
export function rolePassword(ownerUrl: string, role: DatabaseRole): string {
  const password = decodeURIComponent(new URL(ownerUrl).password)
  if (!password)
    throw new CannotStart('DATABASE_URL must carry a password: postgres://user:password@host:5432/candour.')
  return createHmac('sha256', password).update(role).digest('hex')
}

// A connection lost while idle is not a crash: the pool opens another when it is needed.
export function quietPool(connectionString: string, max: number, options?: string) {
  const pool = new pg.Pool({ connectionString, max, options, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
