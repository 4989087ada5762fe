import { beforeAll, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../database.ts'
import { readersInTruth } from './readers-in-truth.ts'
import { expectedReaders, whoReadsWhat } from './who-reads-what.ts'
import { makeWorld, type World } from './world.ts'

useTestDatabase()
let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const text = whoReadsWhat.find((thing) => thing.table === 'report_section')
async function listHolds() {
  if (!text) throw new Error('The text of a report stands on no list')
  return JSON.stringify(await readersInTruth(text, world)) === JSON.stringify(expectedReaders(text))
}

const definition = async (name: string) => {
  const [row] = await asOwner<{ sql: string }>(
    `select pg_get_functiondef(oid) as sql from pg_proc where proname = $1 and pronamespace = 'access'::regnamespace`,
    [name],
  )
  return row?.sql ?? ''
}

/** The rule with one thing of it changed, for everything that it says. */
function mutants(sql: string): { words: string; sql: string }[] {
  const changed = [...sql.matchAll(/r\.state in \(([^)]*)\)/g)].flatMap((list) => {
    const states = (list[1] ?? '').split(', ')
    return states.map((state) => {
      const rest = states.filter((one) => one !== state).join(', ')
      const to = list[0].replace(list[1] ?? '', rest)
      return { words: `${state} of the list at ${list.index}`, sql: at(sql, list.index, list[0], to) }
    })
  })
  const conditions = [
    /m\.agreed_at is not null and m\.agreement_version = access\.agreement_now\(\)/g,
    /[sgq]\.ended_at is null/g,
    /[sq]\.person_id = access\.actor\(\)/g,
    /m\.state = 'accepted'/g,
    /r\.state = '(?:released|quality)'/g,
    /access\.actor\(\) in \(select access\.people_in_group\([^)]*\)\)/g,
    /m\.role (?:= '\w+'|in \([^)]*\))/g,
  ]
  const opened = conditions.flatMap((condition) =>
    [...sql.matchAll(condition)].map((found, place) => ({
      words: `without ${found[0]}, ${place + 1}`,
      sql: at(sql, found.index, found[0], 'true'),
    })),
  )
  return [...changed, ...opened]
}
const at = (sql: string, index: number, from: string, to: string) =>
  sql.slice(0, index) + to + sql.slice(index + from.length)

// Of these the world holds no row that would tell, and a test of its own does: a link needs its address and what is
// published everybody reads (sharing-report.test.ts); a reader is changed in sending-report.test.ts.
const elsewhere = [
  'readable_reports: without g.ended_at is null, 2',
  // of a link, and of a publication
  "readable_reports: without r.state = 'released', 3",
  "readable_reports: without r.state = 'released', 4",
  'quality_reads: without q.ended_at is null, 1',
]

test('changing any one thing in the rule of who reads a report is noticed by the list', async () => {
  expect(await listHolds()).toBe(true)
  const unnoticed: string[] = []
  let tried = 0
  for (const name of ['readable_reports', 'quality_reads']) {
    const whole = await definition(name)
    for (const mutant of mutants(whole)) {
      tried += 1
      await asOwner(mutant.sql)
      if (await listHolds()) unnoticed.push(`${name}: ${mutant.words}`)
    }
    await asOwner(whole)
  }
  expect(tried).toBeGreaterThan(20)
  expect(unnoticed).toEqual(elsewhere)
  expect(await listHolds()).toBe(true)
}, 120_000)
