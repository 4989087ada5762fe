import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.server.ts'
import { freePort, makeDataFolder, runCandour, startCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'

const quiet = { CANDOUR_DEMO: 'off' }
const addPerson = (database: pg.Client, name: string) =>
  database.query('insert into person (name, email) values ($1, $2)', [
    name,
    `${name.toLowerCase()}@people.example`,
  ])
const names = async (data: string) => {
  const database = await databaseOf(data)
  const { rows } = await database.query<{ name: string }>('select name from person order by name')
  await database.end()
  return rows.map((row) => row.name)
}
const databaseIsRunning = (data: string) => {
  try {
    process.kill(Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

describe('Starting and stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s closes cleanly, database and all, and the next start finds everything',
    async (signal) => {
      const first = await startCandour(quiet)
      const database = await databaseOf(first.data)
      await addPerson(database, 'Kept')
      await database.end()
      expect(await first.end(signal), first.output()).toBe(0)
      expect(databaseIsRunning(first.data)).toBe(false)
      const second = await startCandour(quiet, first.data)
      expect(await names(second.data)).toEqual(['Kept'])
      await second.end()
    },
  )

  test('a process killed outright leaves nothing lost: the next start adopts its database, and stops it in the end', async () => {
    const first = await startCandour(quiet)
    const database = await databaseOf(first.data)
    await addPerson(database, 'Survivor')
    await database.end()
    await first.end('SIGKILL')
    expect(databaseIsRunning(first.data)).toBe(true)
    const second = await startCandour(quiet, first.data)
    expect(await names(second.data)).toEqual(['Survivor'])
    expect(await second.end()).toBe(0)
    expect(databaseIsRunning(first.data)).toBe(false)
  })

  test('killed together with its database, as by a power cut, it still comes back with everything', async () => {
    const first = await startCandour(quiet)
    const database = await databaseOf(first.data)
    await addPerson(database, 'Committed')
    await database.end()
    process.kill(
      Number(readFileSync(join(first.data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    )
    await first.end('SIGKILL')
    const second = await startCandour(quiet, first.data)
    expect(await names(second.data)).toEqual(['Committed'])
    await second.end()
  })
})

describe('What stops it is said in a sentence', () => {
  const refusal = async (env: Record<string, string>) => {
    const { ended, output } = runCandour(['start'], { CANDOUR_DATA: makeDataFolder(), ...quiet, ...env })
    return { code: await ended, said: output() }
  }

  test('the port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port)
    const { code, said } = await refusal({ PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is taken by another program`)
    expect(said).toContain(`PORT=${port + 1} npm start`)
  })

  test('the data folder cannot be written to', async () => {
    const { code, said } = await refusal({ CANDOUR_DATA: '/dev/null/candour' })
    expect(code).toBe(1)
    expect(said).toContain('The data folder /dev/null/candour cannot be written to')
  })

  test('Candour runs on that data folder already', async () => {
    const first = await startCandour(quiet)
    const { code, said } = await refusal({ CANDOUR_DATA: first.data, PORT: String(await freePort()) })
    expect(code).toBe(1)
    expect(said).toContain(`already running on ${first.data}`)
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
    await first.end()
  })

  test.each([
    [{ PORT: 'eighty' }, 'PORT must be a number'],
    [{ CANDOUR_DEMO: 'yes' }, 'CANDOUR_DEMO must be on or off'],
    [{ CANDOUR_DMEO: 'on' }, 'CANDOUR_DMEO is not a setting of Candour'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must look like'],
    [{ OIDC_GOOGLE_CLIENT_ID: 'x' }, 'OIDC_GOOGLE_CLIENT_ID and _CLIENT_SECRET must be set together'],
    [{ NODE_ENV: 'production', CANDOUR_DEMO: 'on' }, 'CANDOUR_DEMO cannot be on in production'],
    [{ NODE_ENV: 'production', CANDOUR_DEMO: '' }, 'CANDOUR_URL must be set in production'],
    [{ DATABASE_URL: 'postgres://candour:x@127.0.0.1:9/none' }, 'The database cannot be reached'],
  ])('a setting is wrong: %o', async (env, sentence) => {
    const { code, said } = await refusal(env as Record<string, string>)
    expect(said).toContain(sentence)
    expect(said).not.toContain('    at ')
    expect(code).toBe(1)
  })
})

test('a PostgreSQL server of one’s own, whose owner is no superuser, serves as well', async () => {
  const server = await startEmbeddedPostgres(join(makeDataFolder(), 'postgres'), 'a password of the tests')
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`create role keeper login createrole password 'a long enough password'`)
  await admin.query('create database elsewhere owner keeper')
  await admin.end()
  const url = server.url
    .replace(/\/\/[^@]+@/, '//keeper:a%20long%20enough%20password@')
    .replace(/postgres$/, 'elsewhere')
  const guest = await startCandour({ ...quiet, DATABASE_URL: url })
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await addPerson(owner, 'Guest')
  expect((await owner.query('select name from auth."user"')).rows).toEqual([{ name: 'Guest' }])
  await owner.end()
  expect(await guest.end()).toBe(0)
  await server.stop()
})

test('metrics are told on a port of their own, to this machine, without a word of what anyone opened', async () => {
  const port = await freePort()
  const candour = await startCandour({ ...quiet, CANDOUR_METRICS_PORT: String(port) })
  await fetch(`${candour.url}/sign-in?to=/reviews/secret`)
  const told = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  expect(told).toMatch(/candour_answers_total\{status="2xx"\} \d+/)
  expect(told).not.toContain('sign-in')
  expect((await fetch(`${candour.url}/metrics`)).status).toBe(404)
  await candour.end()
})

describe('The command line', () => {
  test('tells its commands, and each tells its own use', async () => {
    const help = runCandour(['--help'])
    expect(await help.ended).toBe(0)
    for (const name of [...help.output().matchAll(/^ {2}([a-z-]+) /gm)].map((match) => match[1] ?? '')) {
      const one = runCandour([name, '--help'])
      expect(await one.ended, name).toBe(0)
      expect(one.output()).toContain(`candour ${name}`)
    }
  })

  test('ends with 2 when used wrongly', async () => {
    expect(await runCandour(['inspect']).ended).toBe(2)
    expect(await runCandour(['start', '--quickly']).ended).toBe(2)
  })
})
