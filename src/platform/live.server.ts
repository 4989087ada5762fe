import { sql } from 'kysely'
import pg from 'pg'
import { roleUrl, type Tx } from './database.server.ts'

/** What changed: ids and kinds of thing, never what it says. PostgreSQL carries at most 8,000 letters of it. */
export type LiveNews = Record<string, string | boolean | string[]>
type Hear = (news: LiveNews | 'again') => void

const CHANNEL = 'candour_live'
const LONGEST_WAIT_MS = 5000
const followers = new Map<string, Set<Hear>>()

/** Says it in the transaction that makes the change, so that nobody hears of what was not committed. */
export async function tellLive(tx: Tx, topic: string, news: LiveNews) {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify({ ...news, topic })})`.execute(tx)
}

/** Hears of a topic until the returned function is called. `again`: something may have been missed. */
export function follow(topic: string, hear: Hear): () => void {
  const hearers = followers.get(topic) ?? new Set()
  followers.set(topic, hearers.add(hear))
  return () => {
    hearers.delete(hear)
    if (hearers.size === 0) followers.delete(topic)
  }
}

/** One connection of the process listens for all pages; lost, it comes back, and everybody is told to ask again. */
export async function startListening(ownerUrl: string): Promise<() => Promise<void>> {
  const connectionString = roleUrl(ownerUrl, 'candour_app')
  let client: pg.Client | null = null
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const connect = async (waited: number) => {
    const next = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 10_000 })
    const lost = () => {
      if (client === next) client = null
      next.removeAllListeners('end')
      void next.end().catch(() => {})
      if (!stopped) timer = setTimeout(() => void connect(Math.min(waited * 2, LONGEST_WAIT_MS)), waited)
    }
    next.once('end', lost)
    // its end follows; without this an error of an idle connection would end the process
    next.on('error', () => {})
    next.on('notification', ({ payload }) => deliver(payload ?? '{}'))
    try {
      await next.connect()
      await next.query(`listen ${CHANNEL}`)
      client = next
      waited = 250
      for (const hearers of followers.values()) for (const hear of hearers) hear('again')
    } catch {
      lost()
    }
  }
  await connect(250)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end()
  }
}

function deliver(payload: string) {
  const { topic, ...news } = JSON.parse(payload) as LiveNews & { topic: string }
  for (const hear of followers.get(topic) ?? []) hear(news)
}
