import { addDays, today } from '../../src/platform/clock.ts'
import { asOwner } from '../database.ts'
import { addMember, insertRow, makePerson, makePost, makeReview, makeSchool, makeTrust } from '../factory.ts'
import { rooms } from './rooms.ts'
import { makeWholeReview, type Things } from './world-review.ts'

// One host trust with a review in every state, and one person for every way of standing to them.
// Every review holds a row of every kind, so that what somebody may read can be counted.

export const states = [
  'set up',
  'prepare',
  // still being prepared: the questions are frozen, the schedule is shared, and the first day has come
  'ready',
  'three days',
  'report drafted',
  'team reads',
  'quality reads',
  'host checks',
  'final',
  'released',
  'cancelled',
] as const
export type State = (typeof states)[number]

/** What acts in the database by its own name, and for no person; each may read what its work needs. */
export const jobs = [
  'job send-mail',
  'job outbox',
  'job tidy-mail',
  'job briefing',
  'job action-link',
  'job remind-of-actions',
  'job report-link',
  'job public-page',
  'job begin-digests',
  'job write-digest',
  'job send-calendar',
  'job sign-in',
  'job demonstration',
  'job load-demonstration',
  'job add-person',
  'job preview-register-import',
  'job write-register',
  'job import-from-command-line',
  'job open-document-requests',
  'job read-document',
  'job sweep-files',
  'job erase-due',
  'job tell-schedule-changed',
  'job work-out-round',
  'job work-out-schedule',
] as const
export const signedIn = [
  'central',
  'lead',
  'peer',
  'peer who has not agreed',
  'invited peer',
  'declined peer',
  'withdrawn peer',
  'chief executive',
  'host leader',
  'coordinator',
  'chair',
  'action owner',
  'shared with',
  'no longer shared with',
  'quality reader',
  'lead elsewhere',
  'chief executive elsewhere',
] as const
export const people = [...signedIn, 'nobody', ...jobs] as const
export type Who = (typeof people)[number]

export const actorOf = (world: World, who: Who) => ({
  personId: world.ids[who],
  job: who.startsWith('job ') ? who.slice(4) : undefined,
  requestId: 'test',
})

/** Gives the id of somebody who exists. */
export type Of = (who: Who) => string

export type World = {
  ids: Record<Who, string | null>
  of: Of
  reviews: Record<State, string>
  /** what lies in each review */
  things: Record<State, Things>
  /** more reviews of the host, each for the one step that needs it */
  unbegun: string
  checked: string
  readAlready: string
  finalText: string
  trust: string
  urn: number
  /** a review of another trust, being prepared and with no schedule yet */
  elsewhere: string
  otherTrust: string
}

export async function makeWorld(): Promise<World> {
  const trust = await makeTrust('Host Trust')
  const otherTrust = await makeTrust('Other Trust')
  const ids = await makePeople(trust, otherTrust)
  const of: Of = (who) => need(ids[who])
  const urn = await makeSchool(trust)
  // enough of a team for preparation to begin
  const another = await makePerson('Another peer')
  const asked = await makePerson('Another invited')
  const make = async (state: State) => {
    const review = await makeReview(trust, stageOf[state])
    await datedFor(review, state)
    const things = await makeWholeReview({ review, state, urn, of, another, asked })
    return [state, { review, things }] as const
  }
  const made: (readonly [State, { review: string; things: Things }])[] = []
  for (const state of states) made.push(await make(state))
  const [, unbegun] = await make('report drafted')
  for (const table of ['report_update', 'report_key', 'report_writer', 'report_overrule', 'report_section'])
    await asOwner(`delete from ${table} where review_id = $1`, [unbegun.review])
  for (const table of reportTables)
    await asOwner(`delete from ${table} where review_id = $1`, [unbegun.review])
  const [, checked] = await make('host checks')
  await asOwner(`update report set facts_checked_at = now() where review_id = $1`, [checked.review])
  await asOwner(`update report_comment set settled_at = now() where review_id = $1`, [checked.review])
  const [, readAlready] = await make('quality reads')
  await asOwner(`update report set quality_done_at = now() where review_id = $1`, [readAlready.review])
  await asOwner(`update report_comment set settled_at = now() where review_id = $1`, [readAlready.review])
  const [, finalText] = await make('final')
  await asOwner(`update report_comment set settled_at = now() where review_id = $1`, [finalText.review])
  return {
    ids,
    of,
    reviews: Object.fromEntries(made.map(([state, { review }]) => [state, review])) as World['reviews'],
    things: Object.fromEntries(made.map(([state, { things }]) => [state, things])) as World['things'],
    unbegun: unbegun.review,
    checked: checked.review,
    readAlready: readAlready.review,
    finalText: finalText.review,
    trust,
    urn,
    elsewhere: await makeElsewhere(otherTrust, of),
    otherTrust,
  }
}

/** What hangs on a report, and then the report. */
const reportTables = [
  'report_comment',
  'report_share',
  'report_opening',
  'report_link_pass',
  'report_link',
  'report_group_share',
  'report_publication',
  'report_handover',
  'report_quality_reader',
  'report',
]

const need = (id: string | null) => {
  if (!id) throw new Error('This person does not exist')
  return id
}

async function makePeople(trust: string, otherTrust: string) {
  const ids = Object.fromEntries(people.map((who) => [who, null])) as Record<Who, string | null>
  for (const who of signedIn)
    ids[who] = await makePerson(`The ${who}`, who === 'central' ? ['central_team'] : [])
  await makePost(need(ids['chief executive']), trust, 'chief_executive')
  await makePost(need(ids['host leader']), trust, 'executive')
  await makePost(need(ids.coordinator), trust, 'coordinator')
  await makePost(need(ids.chair), trust, 'chair')
  await insertRow('programme_role', { person_id: need(ids['quality reader']), role: 'lead_reviewer' })
  await makePost(need(ids['action owner']), trust, 'headteacher')
  await makePost(need(ids['chief executive elsewhere']), otherTrust, 'chief_executive')
  return ids
}

async function makeElsewhere(otherTrust: string, of: Of) {
  const elsewhere = await makeReview(otherTrust, 'prepare')
  await addMember(elsewhere, of('lead elsewhere'), 'lead_reviewer')
  await addMember(elsewhere, of('chief executive elsewhere'), 'host_lead')
  return elsewhere
}

const stageOf = {
  'set up': 'set_up',
  prepare: 'prepare',
  ready: 'prepare',
  'three days': 'three_days',
  'report drafted': 'report',
  'team reads': 'report',
  'quality reads': 'report',
  'host checks': 'report',
  final: 'report',
  released: 'follow_up',
  cancelled: 'cancelled',
} as const

/** How many days from now on day one is. */
const dayOne: Record<State, number> = {
  'set up': 90,
  prepare: 60,
  ready: 0,
  'three days': -1,
  'report drafted': -8,
  'team reads': -16,
  'quality reads': -26,
  'host checks': -30,
  final: -44,
  released: -70,
  cancelled: 30,
}

async function datedFor(review: string, state: State) {
  const [day1, day2, day3] = [0, 1, 2].map((more) => addDays(today(), dayOne[state] + more))
  await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [review, day1, day2, day3])
}

/** What belongs to no one review: an import in two states, a price, an account that is closed. */
export async function makeOutsideThings(world: World) {
  const closed = await makePerson('A closed account')
  await asOwner('update person set deactivated_at = now() where id = $1', [closed])
  await insertRow('programme_role', { person_id: world.of('peer'), role: 'peer_reviewer' })
  const relationship = await insertRow('relationship', {
    person_id: world.of('peer'),
    trust_id: world.trust,
    kind: 'family',
  })
  const previewed = await insertRow('register_import', { state: 'previewed', edition: 0 })
  const undated = await insertRow('register_import', { state: 'undated' })
  for (const brought of [previewed, undated]) {
    await insertRow('register_import_file', {
      import_id: brought,
      position: 1,
      name: 'groups.csv',
      storage_key: 'x',
      sha256: 'x',
      bytes: 1,
    })
    await insertRow('register_import_progress', { import_id: brought, doing: 'reading' })
    await insertRow('register_import_row', {
      import_id: brought,
      position: 1,
      subject: 'trust',
      change: 'new',
    })
  }
  let room: Record<string, string> = {}
  for (const { makeOutside } of rooms) if (makeOutside) room = { ...room, ...(await makeOutside(world)) }
  return { closed, relationship, previewed, undated, room }
}
export type OutsideThings = Awaited<ReturnType<typeof makeOutsideThings>>
