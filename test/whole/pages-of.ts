import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import routes from '../../src/routes.ts'
import { makeOutsideThings, makeWorld, signedIn } from '../access/world.ts'
import { asOwner, ownThrough } from '../database.ts'
import { makeDataFolder, type RunningCandour, startCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'

type Route = { path?: string; index?: boolean; children?: Route[] }

/** Every address that Candour answers, as its routes are written: "" is the first page. */
export const everyRoute = (all: Route[] = routes as Route[], within = ''): string[] =>
  all.flatMap((route) => {
    const path = [within, route.path].filter(Boolean).join('/')
    return [
      ...(route.path === undefined && !route.index ? [] : [path]),
      ...everyRoute(route.children ?? [], path),
    ]
  })

/** A Candour that holds the world of the access lists, whose people sign in as those of a demonstration do. */
export async function startWithWorld() {
  const data = makeDataFolder()
  // At first without a demonstration: an empty house would be filled with its own people.
  const first = await startCandour({ CANDOUR_DEMO: 'off' }, data)
  const database = await databaseOf(data)
  ownThrough(database)
  const world = await makeWorld()
  const outside = await makeOutsideThings(world)
  for (const who of signedIn)
    await asOwner('update person set demonstration_role = $2 where id = $1', [world.ids[who], who])
  mkdirSync(join(data, 'files'), { recursive: true })
  const photos = await asOwner<{ key: string }>('select storage_key as key from evidence_photo')
  for (const key of ['x', ...photos.map((photo) => photo.key)]) writeFileSync(join(data, 'files', key), 'x')
  await database.end()
  await first.end()
  const candour: RunningCandour = await startCandour({ CANDOUR_DEMO: 'on' }, data)
  return { candour, world, outside }
}

/** Does the work for each, so many at a time. */
export async function inTurns<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>) {
  const waiting = [...all]
  const one = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}
