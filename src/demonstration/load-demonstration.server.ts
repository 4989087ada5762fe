import { sql } from 'kysely'
import { readingAs, writingAs } from '../access/transaction.server.ts'
import { importDemonstrationRegister } from '../domains/trusts/demonstration-register.server.ts'
import type { Tx } from '../platform/database.server.ts'
import { log } from '../platform/log.server.ts'
import { type Calendar, calendar } from './calendar.ts'
import { eraseDemonstration, promiseFromBefore } from './erase-demonstration.server.ts'
import { storeFiles } from './files.server.ts'
import type { Who } from './people.ts'
import { planDemonstration } from './plan-demonstration.server.ts'
import { copperLane } from './reviews/copper-lane.ts'
import { harbourAndMoor } from './reviews/harbour-and-moor.ts'
import { kestrelAndThorn } from './reviews/kestrel-and-thorn.ts'
import { larkspurVale } from './reviews/larkspur-vale.ts'
import { merrinValley } from './reviews/merrin-valley.ts'
import { quillbeck } from './reviews/quillbeck.ts'
import { whinfield } from './reviews/whinfield.ts'
import { roundStories } from './round-stories.ts'
import type { FileStory, ReviewStory } from './story.ts'
import { newestTemplates } from './templates.server.ts'
import { type TrustKey, trusts } from './trusts.ts'
import type { StoredFile, World } from './world.ts'
import { writeAgreements } from './write-agreements.server.ts'
import { writeDeeds } from './write-deeds.server.ts'
import { newIds, writePeople } from './write-people.server.ts'
import { writeReview } from './write-review.server.ts'
import { writeRound } from './write-round.server.ts'

const tellings = [
  whinfield,
  copperLane,
  harbourAndMoor,
  larkspurVale,
  kestrelAndThorn,
  merrinValley,
  quillbeck,
]
const actor = { personId: null, job: 'demonstration', requestId: 'demonstration' }

/**
 * An invented programme with a review at every stage, told from today. It is loaded once, into an empty house, and
 * in one transaction: if a part of it cannot be, none of it is.
 */
export async function loadDemonstration() {
  if (!(await readingAs(actor, nobodyYet))) return
  const began = performance.now()
  await importDemonstrationRegister()
  const when = calendar()
  const stories = tellings.map((story) => story(when))
  const files = await storeFiles(stories)
  const people = newIds()
  await writingAs({ ...actor, personId: people.priya }, (tx) =>
    writeAll({ tx, when, people, files }, stories),
  )
  await planDemonstration(people.priya)
  await eraseDemonstration(people.priya)
  log.info({ ms: Math.round(performance.now() - began) }, 'the demonstration is loaded')
}

async function nobodyYet(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select access.nobody_yet() as yes`.execute(tx)
  return rows[0]?.yes ?? false
}

type Beginning = { tx: Tx; when: Calendar; people: Record<Who, string>; files: Map<FileStory, StoredFile> }

async function writeAll(beginning: Beginning, stories: ReviewStory[]) {
  const { tx } = beginning
  // Two that start at once on one database: the second waits here, and then sees that it is not the first.
  await sql`select pg_advisory_xact_lock(hashtext('candour demonstration'))`.execute(tx)
  if (!(await nobodyYet(tx))) return
  const world: World = {
    ...beginning,
    trusts: await trustIds(tx),
    templates: await newestTemplates(tx),
    deeds: [],
  }
  await promiseFromBefore(world)
  await writePeople(world)
  for (const story of stories) await writeReview(world, story)
  const coming = roundStories(beginning.when)
  await writeAgreements(world, [...stories, ...coming])
  await writeRound(world, coming)
  await writeDeeds(world)
}

async function trustIds(tx: Tx): Promise<Record<TrustKey, string>> {
  const rows = await tx.selectFrom('trust').select(['id', 'uid']).execute()
  const idOf = (uid: string) => {
    const id = rows.find((row) => row.uid === uid)?.id
    if (!id) throw new Error(`The register has no trust ${uid}`)
    return id
  }
  return Object.fromEntries(Object.entries(trusts).map(([key, uid]) => [key, idOf(uid)])) as Record<
    TrustKey,
    string
  >
}
