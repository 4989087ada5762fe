import { insertRow } from '../factory.ts'
import { type JourneyWorld, signIn } from './journey-world.ts'

export type Player = { id: string; name: string; email: string }

/** Somebody who is there already, where a journey does not tell how they came. */
export async function addPlayer(name: string, jobTitle = ''): Promise<Player> {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@people.example`
  return { id: await insertRow('person', { name, email, job_title: jobTitle }), name, email }
}

/** Each signs in with the code from their mail, in a browser of their own. */
export async function comeIn(world: JourneyWorld, players: Player[]) {
  for (const { name, email } of players) await signIn(world, name, email)
}

/** For whoever looks into a failure: what everybody had before them. */
export async function takePictures(world: JourneyWorld | undefined, state: string | undefined) {
  const folder = process.env.PICTURES
  if (state !== 'fail' || !folder || !world) return
  for (const { name, page } of world.people.values())
    await page.screenshot({ path: `${folder}/${name.replaceAll(' ', '-')}.png`, fullPage: true })
}
