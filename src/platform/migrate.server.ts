import { createHash } from 'node:crypto'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import { rolePassword, roleUrl } from './database.server.ts'

// The SQL travels inside the bundle, so that a built Candour needs no other files.
const migrations = import.meta.glob('../../db/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const rules = import.meta.glob('../../db/access/*.sql', { query: '?raw', import: 'default', eager: true })
// Without its ending a name stands before the longer ones that begin with it: preparation before preparation-reading.
const inOrder = (files: Record<string, unknown>) =>
  Object.entries(files)
    .map(([path, sql]) => ({ name: path.split('/').at(-1) ?? path, sql: String(sql) }))
    .sort((a, b) => (stem(a.name) < stem(b.name) ? -1 : 1))
const stem = (name: string) => name.replace(/\.sql$/, '')

const LOCK = 70214_01

/** Brings a database to today's schema and rules. Returns the names of the migrations that ran now. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect().catch((error: Error) => {
    throw new CannotStart(
      `The database cannot be reached: ${error.message}. Check DATABASE_URL, and that the server is running.`,
    )
  })
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await makeRoles(client, ownerUrl)
    await runMigrations({ connectionString: ownerUrl, logger: undefined })
    return await applyInOneTransaction(client)
  } finally {
    await client.end()
  }
}

async function makeRoles(client: pg.Client, ownerUrl: string) {
  for (const role of ['candour_app', 'candour_auth'] as const) {
    const password = client.escapeLiteral(rolePassword(ownerUrl, role))
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
    const options = `login nosuperuser nocreatedb nocreaterole password ${password}`
    if (!rowCount) await client.query(`create role ${role} ${options}`)
    else if (!(await canSignIn(ownerUrl, role)))
      await client.query(`alter role ${role} login password ${password}`).catch(roleIsTaken(role))
  }
}

const roleIsTaken = (role: string) => () => {
  throw new CannotStart(
    `The database server has a role ${role} of another Candour. Give each Candour a PostgreSQL server of its own.`,
  )
}

// Setting a password anew on every start would write the catalogue for nothing and race between instances.
async function canSignIn(ownerUrl: string, role: 'candour_app' | 'candour_auth') {
  const client = new pg.Client({ connectionString: roleUrl(ownerUrl, role) })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function applyInOneTransaction(client: pg.Client) {
  await client.query('begin')
  try {
    const waiting = await notYetApplied(client)
    await clearRules(client)
    for (const file of waiting) {
      await runFile(client, file)
      await client.query('insert into public.schema_migration (name, sha256) values ($1, $2)', [
        file.name,
        digest(file.sql),
      ])
    }
    for (const file of inOrder(rules)) await runFile(client, file)
    await client.query('commit')
    return waiting.map((file) => file.name)
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const digest = (sql: string) => createHash('sha256').update(sql).digest('hex')

async function notYetApplied(client: pg.Client) {
  await client.query(`create table if not exists public.schema_migration
    (name text primary key, sha256 text not null, at timestamptz not null default now())`)
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from public.schema_migration',
  )
  const done = new Map(rows.map((row) => [row.name, row.sha256]))
  const all = inOrder(migrations)
  // A migration says what was done to this database; changed afterwards it would say something untrue.
  const changed = all.find((file) => done.has(file.name) && done.get(file.name) !== digest(file.sql))
  if (changed) {
    throw new CannotStart(
      `${changed.name} was changed after it was applied to this database. Use the version of Candour that made the database, or, if nothing in it matters, another data folder.`,
    )
  }
  return all.filter((file) => !done.has(file.name))
}

async function runFile(client: pg.Client, file: { name: string; sql: string }) {
  await client.query(file.sql).catch((error: Error & { position?: string }) => {
    const line = file.sql.slice(0, Number(error.position ?? 0)).split('\n').length
    throw new Error(`db: ${file.name} line ${line}: ${error.message}`, { cause: error })
  })
}

// The rules are always made anew from db/access, so that what those files say is what is in force. Until then no table
// is forced: to an owner who is no superuser a forced table without a rule is empty, and a migration would change nothing.
async function clearRules(client: pg.Client) {
  await client.query(`do $$ declare t record; begin
    for t in select oid::regclass as name from pg_class where relforcerowsecurity
      and relnamespace in (select oid from pg_namespace where nspname in ('public', 'auth')) loop
      execute format('alter table %s no force row level security', t.name);
    end loop; end $$`)
  await client.query(`do $$ declare p record; begin
    for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'auth') loop
      execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
    end loop; end $$`)
  await client.query('drop schema if exists access cascade')
  await client.query('create schema access')
}
