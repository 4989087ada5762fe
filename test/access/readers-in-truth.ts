import { sql } from 'kysely'
import { readingAs } from '../../src/access/transaction.server.ts'
import type { Thing } from './who-reads-what.ts'
import { actorOf, people, type State, states, type Who, type World } from './world.ts'

/** The people who in truth read the thing, in each state. */
export async function readersInTruth(thing: Thing, of: World): Promise<Record<string, string[]>> {
  const readers: Record<string, string[]> = Object.fromEntries(states.map((state) => [state, []]))
  for (const who of people) {
    for (const state of await statesReadBy(thing, of, who)) readers[state]?.push(who)
  }
  return readers
}

async function statesReadBy(thing: Thing, of: World, who: Who): Promise<State[]> {
  const review = sql.raw(thing.review ?? 'review_id')
  const where = sql.raw(thing.where ?? 'true')
  const { rows } = await readingAs(actorOf(of, who), (tx) =>
    sql<{
      review: string
    }>`select distinct ${review} as review from ${sql.table(thing.table)} where ${where}`.execute(tx),
  )
  const seen = new Set(rows.map((row) => row.review))
  return states.filter((state) => seen.has(of.reviews[state]))
}
