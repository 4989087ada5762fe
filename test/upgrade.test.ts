import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.server.ts'
import { migrate } from '../src/platform/migrate.server.ts'

// A database that the version before this one left, with a review in it, on a server whose owner is no superuser.
const LAST_OF_THE_VERSION_BEFORE = '0012'
const folder = mkdtempSync(join(tmpdir(), 'candour-upgrade-'))
chmodSync(folder, 0o711)
let server: Awaited<ReturnType<typeof startEmbeddedPostgres>>
let owner: pg.Client
let url = ''

beforeAll(async () => {
  server = await startEmbeddedPostgres(join(folder, 'postgres'), 'a password of the tests')
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`create role keeper login createrole password 'a long enough password'`)
  await admin.query('create database elsewhere owner keeper')
  await admin.end()
  url = server.url
    .replace(/\/\/[^@]+@/, '//keeper:a%20long%20enough%20password@')
    .replace(/postgres$/, 'elsewhere')
  owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await layDownVersionBefore()
}, 60_000)
afterAll(async () => {
  await owner?.end()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function layDownVersionBefore() {
  await owner.query(
    'create table schema_migration (name text primary key, sha256 text not null, at timestamptz default now() not null)',
  )
  const files = readdirSync('db/migrations').sort()
  for (const name of files.filter((file) => file.slice(0, 4) <= LAST_OF_THE_VERSION_BEFORE)) {
    const sql = readFileSync(`db/migrations/${name}`, 'utf8')
    await owner.query(sql)
    const digest = createHash('sha256').update(sql).digest('hex')
    await owner.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, digest])
  }
  await owner.query(review)
  // As the rules of every version end: all of it forced, and open to its owner by a rule.
  await owner.query(`do $$ declare t record; begin
    for t in select oid::regclass as name from pg_class where relkind = 'r'
      and relnamespace in ('public'::regnamespace, 'auth'::regnamespace) loop
      execute format('alter table %s enable row level security, force row level security', t.name);
      execute format('create policy maintenance on %s to current_user using (true) with check (true)', t.name);
    end loop; end $$`)
}

const review = `
  with host as (insert into trust (uid, name, type, as_at, presence)
      values ('1', 'A trust', 'Multi-academy trust', '2026-11-01', 'in the latest file') returning id),
    who as (insert into person (name, email) values ('A person', 'a@people.example') returning id),
    held as (insert into review (trust_id, year_id, template_id, day1, day2, day3, stage)
      select host.id, '2026/27', (select id from review_template), '2026-12-01', '2026-12-02', '2026-12-03', 'prepare'
      from host returning id),
    asked as (insert into document_request (review_id, position, question)
      select id, 1, 'How do you support headteachers?' from held returning id, review_id),
    sent as (insert into document (review_id, request_id, name, media_type, bytes, sha256, storage_key, uploaded_by)
      select review_id, asked.id, 'Plan.pdf', 'application/pdf', 1, 'x', 'x', who.id from asked, who returning id),
    talk as (insert into session (review_id, day, starts, ends, kind, title, by_telephone)
      select id, 1, '10:00', '11:00', 'interview', 'A head', true from held returning id)
  insert into mail (to_address, kind, subject, body_text, body_html) values ('a@people.example', 'k', 'A subject', 't', 'h')`

test('is brought up to date with everything that was in it', async () => {
  expect((await migrate(url)).length).toBeGreaterThan(0)
  const admin = new pg.Client({ connectionString: server.url.replace(/postgres$/, 'elsewhere') })
  await admin.connect()
  const { rows } = await admin.query(`select
    (select count(*)::int from review_template where jsonb_array_length(content->'timeline') > 0) as templates,
    (select content->'timeline' from review_template where kind = 'tpr-in-person') as steps,
    (select how from session) as how,
    (select lineage_id = id and version = 1 from document) as first_version,
    (select subject from mail_content) as subject`)
  await admin.end()
  expect(rows[0]).toMatchObject({ templates: 2, how: 'telephone', first_version: true, subject: 'A subject' })
  // a review keeps the days by which things were due
  expect(rows[0].steps).toContainEqual(expect.objectContaining({ key: 'questions', days: -18 }))
  expect(await migrate(url)).toEqual([])
}, 60_000)
