import { startWithSenders } from '../../bench/parts/sending-world.ts'
import { databaseOf } from '../../test/whole/database-of.ts'
import { KilledCandour, type Target } from './killed-candour.ts'
import { randomFrom } from './random.ts'
import { Writers } from './writers.ts'

export type Killing = {
  kills: number
  seed: number
  /** what is killed, in turn by chance */
  targets?: Target[]
  /** the control: PostgreSQL says that it has committed before it has written it down */
  carelessly?: boolean
  say?: (line: string) => void
}

const WRITERS = 12
const targets: Target[] = ['app', 'PostgreSQL', 'both']

/** Kills under writes, and then looks whether everything that was acknowledged is there, once. */
export async function killUnderWrites({ kills, seed, carelessly, say, ...rest }: Killing) {
  const { candour: started, senders } = await startWithSenders(WRITERS)
  const candour = new KilledCandour(started)
  try {
    if (carelessly) await commitCarelessly(candour.data)
    const random = randomFrom(seed)
    const writers = new Writers(() => candour.url, senders)
    const recoveries: { target: Target; ms: number }[] = []
    for (let kill = 1; kill <= kills; kill++) {
      await underWrites(writers, 30 + random.below(300))
      const among = rest.targets ?? targets
      const target = among[random.below(among.length)] ?? 'both'
      recoveries.push({ target, ms: await candour.kill(target) })
      if (kill % 10 === 0) say?.(`${kill} kills, ${writers.kept.size} notes acknowledged`)
    }
    await underWrites(writers, 200)
    await writers.stop()
    return { recoveries, answers: writers.answers, ...(await lookFor(candour.data, writers.kept)) }
  } finally {
    await candour.end()
  }
}

/** So long, and at least until something more was acknowledged. */
async function underWrites(writers: Writers, ms: number) {
  const before = writers.kept.size
  await new Promise((done) => setTimeout(done, ms))
  for (let tries = 0; writers.kept.size === before && tries < 3000; tries++)
    await new Promise((done) => setTimeout(done, 10))
  if (writers.kept.size === before)
    throw new Error(`nothing was acknowledged any more: ${JSON.stringify(writers.answers)}`)
}

async function commitCarelessly(data: string) {
  const database = await databaseOf(data)
  await database.query('alter system set synchronous_commit = off')
  await database.query('select pg_reload_conf()')
  await database.end()
}

async function lookFor(data: string, acknowledged: Map<string, string>) {
  const database = await databaseOf(data)
  const { rows } = await database.query<{ id: string; body: string; sources: number }>(
    `select n.id, n.body, (select count(*)::int from evidence_note_source s where s.note_id = n.id) as sources
     from evidence_note n`,
  )
  await database.end()
  const there = new Map(rows.filter(({ sources }) => sources === 1).map(({ id, body }) => [id, body]))
  const lost = [...acknowledged].filter(([id, body]) => there.get(id) !== body)
  // every note says something of its own, so that the same words twice are the same note twice
  const duplicated = rows.length - new Set(rows.map(({ body }) => body)).size
  return {
    acknowledged: acknowledged.size,
    lost: lost.length,
    duplicated,
    halfKept: rows.length - there.size,
  }
}
