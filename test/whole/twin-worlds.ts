import { execFileSync } from 'node:child_process'
import type pg from 'pg'
import { makeDataFolder, type RunningCandour, startCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'
import { inTurns } from './pages-of.ts'
import { lookAroundAs, Visitor } from './visitor.ts'

export type Twins = {
  one: RunningCandour
  other: RunningCandour
  doors: [pg.Client, pg.Client]
  people: string[]
  /** the same person, in both */
  as: (name: string) => [Visitor, Visitor]
  end: () => Promise<void>
}

/**
 * Two Candours with the same demonstration, down to every number, hour and session of whoever signed in; then `differ`
 * is done to the second.
 */
export async function startTwins(differ: (door: pg.Client) => Promise<void>): Promise<Twins> {
  const data = makeDataFolder()
  const twin = makeDataFolder()
  const first = await startCandour({ CANDOUR_DEMO: 'on' }, data)
  const door = await databaseOf(data)
  // Everybody with a part in a review can be looked around as.
  await door.query(`update person set demonstration_role = 'Somebody in a review'
    where demonstration_role is null and id in (select person_id from review_member)`)
  const { rows } = await door.query(
    `select name from person where demonstration_role is not null order by name`,
  )
  const cookies = new Map<string, Visitor['cookies']>()
  await inTurns(rows, 2, async ({ name }) => {
    cookies.set(name, (await lookAroundAs(first.url, name)).cookies)
  })
  await door.end()
  await first.end()
  // With owners and permissions: as root the database runs as somebody else.
  execFileSync('cp', ['-a', `${data}/.`, twin])
  const one = await startCandour({ CANDOUR_DEMO: 'on' }, data)
  const other = await startCandour({ CANDOUR_DEMO: 'on' }, twin)
  const doors: Twins['doors'] = [await databaseOf(data), await databaseOf(twin)]
  const end = async () => {
    for (const door of doors) await door.end()
    await Promise.all([one.end(), other.end()])
  }
  await differ(doors[1]).catch(async (error) => {
    await end()
    throw error
  })
  return { one, other, doors, people: [...cookies.keys()], as: visitorsOf(one, other, cookies), end }
}

const visitorsOf =
  (one: RunningCandour, other: RunningCandour, cookies: Map<string, Visitor['cookies']>) =>
  (name: string): [Visitor, Visitor] => {
    const at = (base: string) => {
      const visitor = new Visitor(base)
      for (const [key, value] of cookies.get(name) ?? []) visitor.cookies.set(key, value)
      return visitor
    }
    return [at(one.url), at(other.url)]
  }
