import { type RunningCandour, startCandour } from '../../test/whole/candour-process.ts'
import { databaseOf } from '../../test/whole/database-of.ts'
import { inTurns } from '../../test/whole/pages-of.ts'
import { lookAroundAs } from '../../test/whole/visitor.ts'
import { deviceScript } from './device-script.ts'
import { flakyProxy } from './flaky-proxy.ts'
import { type Done, offlineRun } from './offline-run.ts'
import { randomFrom } from './random.ts'

export type Size = { seeds: number; firstSeed?: number; notes: number; kills: number; flaps: number }
export type Found = {
  kept: number
  lost: number
  duplicated: number
  /** under another name than their writer's */
  misplaced: number
  stuck: number
  /** kept with an hour that is not the true one, whatever the device's clock said */
  mistimed: number
  lostAnswers: number
  refusedToOthers: number
  slowestMs: number
  deeds: Record<string, number>
}

// Of one team, in its three days.
const team = ['Anil Deshmukh', 'Beth Haldane', 'Joanna Prys', 'Samuel Okoro']
const part = (whole: number, parts: number, place: number) =>
  Math.floor(whole / parts) + (place < whole % parts ? 1 : 0)

/** So many days on which everything goes wrong, two at a time, against one Candour; then what the database holds. */
export async function proveOffline(
  size: Size,
  { lying = false, say = (_: string) => {} } = {},
): Promise<Found> {
  const script = await deviceScript()
  const candour = await startWithTeam()
  const sessions = new Map<string, Map<string, string>>()
  for (const name of team) sessions.set(name, (await lookAroundAs(candour.url, name)).cookies)
  const found: Found = {
    kept: 0,
    lost: 0,
    duplicated: 0,
    misplaced: 0,
    stuck: 0,
    mistimed: 0,
    lostAnswers: 0,
    refusedToOthers: 0,
    slowestMs: 0,
    deeds: {},
  }
  try {
    await inTurns(
      Array.from({ length: size.seeds }, (_, place) => place),
      2,
      async (place) => {
        const seed = (size.firstSeed ?? 1) + place
        const proxy = await flakyProxy(candour.port)
        const who = team[place % team.length] ?? ''
        try {
          const done = await offlineRun({
            ...{
              proxy,
              sessions,
              script,
              random: randomFrom(seed),
              who,
              another: team[(place + 1) % team.length] ?? '',
            },
            ...{ notes: part(size.notes, size.seeds, place), kills: part(size.kills, size.seeds, place) },
            ...{ flaps: part(size.flaps, size.seeds, place), mark: `Proof ${seed}`, lying },
          })
          await count(found, candour, who, `Proof ${seed}`, done)
          found.lostAnswers += proxy.lostAnswers
          found.refusedToOthers += proxy.refusedToOthers
          say(
            `seed ${seed}: ${done.kept.length} kept, sent ${done.sentAfterMs} ms after the network came back, ${done.stuck} left`,
          )
        } finally {
          proxy.close()
        }
      },
    )
  } finally {
    await candour.end()
  }
  return found
}

async function count(found: Found, candour: RunningCandour, who: string, mark: string, done: Done) {
  const door = await databaseOf(candour.data)
  const { rows } = await door.query<{ body: string; author: string; mistimed: boolean }>(
    `select note.body, person.name as author, abs(extract(epoch from now() - written_at)) > 1800 as mistimed from evidence_note note join evidence_note_source on note_id = note.id
     join person on person.id = author_id where note.body like $1 || ' %'`,
    [mark],
  )
  await door.end()
  const times = Map.groupBy(rows, ({ body }) => body)
  found.kept += done.kept.length
  found.lost += done.kept.filter(({ body }) => !times.has(body)).length
  found.duplicated += [...times.values()].filter((same) => same.length > 1).length
  found.misplaced += rows.filter(({ author }) => author !== who).length
  found.mistimed += rows.filter((row) => row.mistimed).length
  found.stuck += done.stuck
  found.slowestMs = Math.max(found.slowestMs, done.sentAfterMs)
  for (const [deed, many] of Object.entries(done.deeds)) found.deeds[deed] = (found.deeds[deed] ?? 0) + many
}

/** The demonstration, whose whole team can sign in. */
async function startWithTeam(): Promise<RunningCandour> {
  const candour = await startCandour({ CANDOUR_DEMO: 'on' })
  const door = await databaseOf(candour.data)
  await door.query(`update person set demonstration_role = 'Peer reviewer' where name = any ($1)`, [team])
  await door.end()
  return candour
}

/** Nothing was lost, and what was to be the matter was the matter: answers were lost, and a full disk refused notes. */
export const holds = ({ kept, lost, duplicated, misplaced, stuck, mistimed, lostAnswers, deeds }: Found) =>
  kept > 0 &&
  lostAnswers > 0 &&
  (deeds.refusedAsFull ?? 0) > 0 &&
  lost + duplicated + misplaced + stuck + mistimed === 0
