import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { readingAs, writingAs } from '../../src/access/transaction.server.ts'
import { authPool } from '../../src/platform/database.server.ts'
import { asOwner, useTestDatabase } from '../database.ts'
import { makePerson } from '../factory.ts'
import { readersInTruth } from './readers-in-truth.ts'
import { expectedReaders, whoReadsWhat } from './who-reads-what.ts'
import { type OutsideThing, whoReadsWhatOutsideReviews } from './who-reads-what-outside-reviews.ts'
import { actorOf, makeOutsideThings, makeWorld, people, type Who, type World } from './world.ts'

useTestDatabase()
let world: World
beforeAll(async () => {
  world = await makeWorld()
  await makeOutsideThings(world)
  await makeInventedPerson()
})

async function makeInventedPerson() {
  const invented = await makePerson('An invented person')
  await asOwner(`update person set demonstration_role = 'Invented' where id = $1`, [invented])
}

const reads = async (thing: OutsideThing, who: Who) => {
  const found = await readingAs(actorOf(world, who), (tx) =>
    sql`select 1 from ${sql.table(thing.table)} where ${sql.raw(thing.where ?? 'true')} limit 1`.execute(tx),
  )
  return found.rows.length > 0
}

async function outsideReaders(thing: OutsideThing) {
  const found: Who[] = []
  for (const who of people) if (await reads(thing, who)) found.push(who)
  return found
}
const outsideExpected = (thing: OutsideThing) => people.filter((who) => thing.readers.includes(who))

describe('Outside reviews, only those on the list read', () => {
  test.each(whoReadsWhatOutsideReviews)('$thing', async (thing) => {
    expect(await outsideReaders(thing)).toEqual(outsideExpected(thing))
  })
})

type Policy = { tablename: string; policyname: string; qual: string; roles: string }
const readingPolicies = () =>
  asOwner<Policy>(`select tablename, policyname, qual, array_to_string(roles, ', ') as roles from pg_policies
    where schemaname = 'public' and cmd = 'SELECT' order by 1, 2`)

/** True while every list of this table still holds. */
async function listsHold(table: string) {
  for (const thing of whoReadsWhat.filter((one) => one.table === table)) {
    if (JSON.stringify(await readersInTruth(thing, world)) !== JSON.stringify(expectedReaders(thing)))
      return false
  }
  for (const thing of whoReadsWhatOutsideReviews.filter((one) => one.table === table)) {
    if (JSON.stringify(await outsideReaders(thing)) !== JSON.stringify(outsideExpected(thing))) return false
  }
  return true
}

test('taking away, or throwing open, any one rule of reading is noticed by the lists', async () => {
  const unnoticed: string[] = []
  for (const policy of await readingPolicies()) {
    const name = `"${policy.policyname}" on ${policy.tablename}`
    const make = (qual: string) =>
      asOwner(`create policy ${name} for select to ${policy.roles} using (${qual})`)
    await asOwner(`drop policy ${name}`)
    if (await listsHold(policy.tablename)) unnoticed.push(`${name} taken away`)
    await make('true')
    if (await listsHold(policy.tablename)) unnoticed.push(`${name} thrown open`)
    await asOwner(`drop policy ${name}`)
    await make(policy.qual)
  }
  expect(unnoticed).toEqual([])
}, 120_000)

const tables = () =>
  asOwner<{
    name: string
    secured: boolean
    forced: boolean
    owner: string
  }>(`select c.oid::regclass::text as name, relrowsecurity as secured,
    relforcerowsecurity as forced, relowner::regrole::text as owner from pg_class c
    where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace) order by 1`)

test('every table has its row-level security forced, and the app’s roles own nothing', async () => {
  const all = await tables()
  expect(all.length).toBeGreaterThan(40)
  expect(
    all.filter((table) => !table.secured || !table.forced || table.owner.startsWith('candour_')),
  ).toEqual([])
})

test('every table that people read stands on a list', async () => {
  const listed = new Set([...whoReadsWhat, ...whoReadsWhatOutsideReviews].map((thing) => thing.table))
  const all = (await tables())
    .map((table) => table.name)
    .filter((name) => !name.includes('.') && name !== 'schema_migration')
  expect(all.filter((name) => !listed.has(name))).toEqual([])
})

test('nothing can be written outside a command, and what a command may write it can', async () => {
  const writable = await asOwner<{
    table: string
    privilege: string
  }>(`select table_name as table, privilege_type as privilege
    from information_schema.role_table_grants where grantee = 'candour_app' and privilege_type <> 'SELECT' order by 1, 2`)
  for (const { table, privilege } of writable) {
    expect(await refusal(table, privilege, 'off'), `${privilege} on ${table} in a query`).toBe('refused')
    expect(await refusal(table, privilege, 'on'), `${privilege} on ${table} in a command`).not.toBe('refused')
  }
}, 60_000)

// An insert is refused by its rule before its constraints are looked at; an update or delete finds no row.
async function refusal(table: string, privilege: string, writing: 'on' | 'off') {
  const every = sql.table(table)
  const statements = {
    INSERT: sql`insert into ${every} default values`,
    UPDATE: sql`update ${every} set ${sql.ref(await anyColumn(table))} = ${sql.ref(await anyColumn(table))}`,
    DELETE: sql`delete from ${every}`,
  }
  const work = writingAs({ personId: null, requestId: 'test' }, async (tx) => {
    await sql`select set_config('candour.writing', ${writing}, true)`.execute(tx)
    await openReading(table)
    const { numAffectedRows } = await statements[privilege as keyof typeof statements].execute(tx)
    throw new Error(numAffectedRows === 0n ? 'row-level security: no row' : 'rolled back on purpose')
  })
  return work.catch((error: Error) => (/row-level security/.test(error.message) ? 'refused' : 'let through'))
}

const anyColumn = async (table: string) => {
  const [column] = await asOwner<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attidentity = '' limit 1`,
    [table],
  )
  return column?.name ?? 'id'
}
// For this test alone everybody reads everything, so that the writing rule is what decides.
const opened = new Set<string>()
async function openReading(table: string) {
  if (opened.has(table)) return
  opened.add(table)
  await asOwner(`create policy opened_for_this_test on ${table} for select using (true)`)
}

test('sign-in’s own tables are shut to the app, and the app’s tables to sign-in', async () => {
  const asApp = readingAs({ personId: world.ids.central, requestId: 'test' }, (tx) =>
    sql`select 1 from auth.session`.execute(tx),
  )
  await expect(asApp).rejects.toThrow('permission denied')
  await expect(authPool().query('select 1 from public.review')).rejects.toThrow('permission denied')
  await expect(authPool().query('select 1 from auth.session')).resolves.toBeDefined()
})
