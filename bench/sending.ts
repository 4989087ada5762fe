// How fast notes are acknowledged when everybody sends at once: npm run bench -- sending
// Starts the built Candour on a folder of its own, signs 200 reviewers in (40 reviews of five), and has each of their
// devices send 20 notes over HTTP in the same moment, several times over. Beside it, in the same run and on the same
// database server: how many single inserts PostgreSQL commits each second by itself.
// Goals: acknowledged within 300 ms for 95 of 100; at least half as many notes a second as bare commits.

import { Agent, request } from 'node:http'
import pg from 'pg'
import { databaseOf } from '../test/whole/database-of.ts'
import { percentile } from './parts/percentile.ts'
import { batchOf, noteFrom, type Sender, startWithSenders } from './parts/sending-world.ts'

const DEVICES = Number(process.argv[3] ?? 200)
const NOTES = 20
const ROUNDS = 8
const BARE_SECONDS = 3
const BARE_CONNECTIONS = [10, 32, 64]

type Result = Record<string, string | number>
const results: Result[] = []
const round = (value: number) => Math.round(value * 10) / 10

const agent = new Agent({ keepAlive: true, maxSockets: DEVICES })

function post(
  port: number,
  cookie: string,
  body: string,
): Promise<{ status: number; text: string; ms: number }> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ agent, host: '127.0.0.1', port, path: '/field/send', method: 'POST' },
        headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => (text += part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, ms: performance.now() - from }),
        )
      },
    )
    // a connection that the server closed while it was idle, as it may
    const again = () =>
      sent.reusedSocket ? resolve(post(port, cookie, body)) : reject(new Error('the line broke'))
    sent.on('error', again).end(body)
  })
}

async function sendAtOnce(port: number, senders: Sender[], notes: number, turn: number) {
  const bodies = senders.map((sender) =>
    JSON.stringify(
      batchOf(
        sender,
        Array.from({ length: notes }, () => noteFrom(sender)),
      ),
    ),
  )
  const from = performance.now()
  const answers = await Promise.all(
    senders.map(({ cookie }, place) => post(port, cookie, bodies[place] ?? '')),
  )
  const seconds = (performance.now() - from) / 1000
  for (const { status, text } of answers)
    if (status !== 200 || text.split('"kept"').length !== notes + 1)
      throw new Error(`not acknowledged: ${status} ${text.slice(0, 200)}`)
  const times = answers.map(({ ms }) => ms)
  results.push({
    what: `${senders.length} devices, ${notes} notes each, at once`,
    turn,
    'p50 ms': round(percentile(times, 0.5)),
    'p95 ms': round(percentile(times, 0.95)),
    'worst ms': round(percentile(times, 1)),
    'a second': Math.round((senders.length * notes) / seconds),
  })
  return { p95: percentile(times, 0.95), perSecond: (senders.length * notes) / seconds }
}

/** The best that PostgreSQL does alone: one row, one commit, over so many connections at once. */
async function bareCommits(connectionString: string, connections: number): Promise<number> {
  const pool = new pg.Pool({ connectionString, max: connections })
  await pool.query('create table if not exists bare (id uuid primary key, body text not null)')
  const until = performance.now() + BARE_SECONDS * 1000
  const body = 'a note of the usual length '.repeat(12)
  let commits = 0
  const one = async () => {
    while (performance.now() < until) {
      await pool.query({
        name: 'bare',
        text: 'insert into bare values ($1, $2)',
        values: [crypto.randomUUID(), body],
      })
      commits++
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  await pool.end()
  const perSecond = Math.round(commits / BARE_SECONDS)
  results.push({
    what: `bare PostgreSQL, one insert each commit, ${connections} connections`,
    'a second': perSecond,
  })
  return perSecond
}

const { candour, senders } = await startWithSenders(DEVICES)
const database = await databaseOf(candour.data)
try {
  await sendAtOnce(candour.port, senders, 1, 0)
  const turns: Awaited<ReturnType<typeof sendAtOnce>>[] = []
  for (let turn = 1; turn <= ROUNDS; turn++) turns.push(await sendAtOnce(candour.port, senders, NOTES, turn))
  const { user, password, port, host } = database as unknown as pg.Client & { password: string }
  const url = `postgres://${user}:${password}@${host}:${port}/postgres`
  const bare: number[] = []
  for (const connections of BARE_CONNECTIONS) bare.push(await bareCommits(url, connections))
  const { rows } = await database.query<{ notes: number }>('select count(*)::int as notes from evidence_note')
  const summary = {
    ...{ devices: DEVICES, notesEach: NOTES, notesKept: rows[0]?.notes },
    medianP95Ms: round(
      percentile(
        turns.map(({ p95 }) => p95),
        0.5,
      ),
    ),
    notesPerSecond: Math.round(
      percentile(
        turns.map(({ perSecond }) => perSecond),
        0.5,
      ),
    ),
    bareCommitsPerSecond: Math.max(...bare),
  }
  console.table(results)
  process.stdout.write(`${JSON.stringify({ bench: 'sending', ...summary, results })}\n`)
} finally {
  agent.destroy()
  await database.end()
  await candour.end()
}
