import type { Person } from '../src/access/actor.ts'
import type { Outcome } from '../src/access/outcome.ts'
import { readingAs } from '../src/access/transaction.server.ts'
import { beginReport } from '../src/domains/report/begin-report.server.ts'
import { checkFacts } from '../src/domains/report/check-facts.server.ts'
import { finishQualityRead } from '../src/domains/report/finish-quality-read.server.ts'
import { makeFinal } from '../src/domains/report/make-final.server.ts'
import { nameQualityReader } from '../src/domains/report/name-quality-reader.server.ts'
import { readableReport } from '../src/domains/report/reading.server.ts'
import { releaseReport } from '../src/domains/report/release-report.server.ts'
import { sendToHost } from '../src/domains/report/send-to-host.server.ts'
import { sendToQuality } from '../src/domains/report/send-to-quality.server.ts'
import { sendToTeam } from '../src/domains/report/send-to-team.server.ts'
import { setClock } from '../src/platform/clock.ts'
import { asOwner } from './database.ts'
import { actorFor, addMember, insertRow, makePerson, makePost, makeReview, makeTrust } from './factory.ts'

/** For tests: a review whose three days are over, with everyone in it and what the host has heard. */
export async function reportWorld() {
  const trust = await makeTrust('Harbour & Moor Learning Trust')
  const review = await makeReview(trust, 'report')
  const people = {
    lead: await makePerson('Ruth Ellacott', ['lead_reviewer']),
    peer: await makePerson('Joanna Prys', ['peer_reviewer']),
    central: await makePerson('Priya Nandakumar', ['central_team']),
    hostLead: await makePerson('Fiona Marchetti'),
    hostLeader: await makePerson('Dev Lal'),
    coordinator: await makePerson('Carol Tennant'),
    chair: await makePerson('Grace Osei'),
    outsider: await makePerson('Omar Haddad'),
    // of another review's leads, and named for this one's style
    reader: await makePerson('Beth Hargreave', ['lead_reviewer']),
  }
  await addMember(review, people.lead, 'lead_reviewer')
  await addMember(review, people.peer, 'peer_reviewer')
  await addMember(review, people.hostLead, 'host_lead')
  await addMember(review, people.hostLeader, 'host_leader')
  await addMember(review, people.coordinator, 'coordinator')
  await makePost(people.hostLead, trust, 'chief_executive')
  await makePost(people.chair, trust, 'chair')
  const findings = await makeFindings(review, people.lead)
  const actors = Object.fromEntries(Object.entries(people).map(([name, id]) => [name, actorFor(id)]))
  return {
    trust,
    review,
    people,
    findings,
    as: actors as Record<keyof typeof people, ReturnType<typeof actorFor>>,
  }
}

async function makeFindings(review: string, lead: string) {
  const question = await insertRow('key_question', { review_id: review, position: 1, proposed_by: lead })
  await insertRow('key_question_wording', {
    review_id: review,
    question_id: question,
    version: 1,
    wording: 'What do headteachers get from belonging to the trust, and what does it cost them?',
    suggested_by: lead,
  })
  const make = async (kind: string, wording: string, shared: boolean) => {
    const common = { review_id: review, question_id: question, kind, wording, proposed_by: lead }
    return insertRow('finding', { ...common, shared_at: shared ? new Date() : null })
  }
  return {
    strength: await make('strength', 'Subject leads still teach.', true),
    area: await make('area_for_development', 'Time is the cost that heads name most often.', true),
    step: await make('next_step', 'Count the time that trust business takes.', true),
    unheard: await make('strength', 'Words that the host never heard.', false),
  }
}

/** The value of a command that should succeed. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${JSON.stringify(outcome)}`)
}

export const firstParagraph = async (review: string) => {
  const [block] = await asOwner<{ id: string; text: string }>(
    `select id, text from report_block where review_id = $1 and kind = 'paragraph' order by text desc limit 1`,
    [review],
  )
  if (!block) throw new Error('there is no paragraph')
  return block
}

export type ReportWorld = Awaited<ReturnType<typeof reportWorld>>

/** As far as the host's check, within the time that the host has for it: the days are 1 to 3 December 2026. */
export async function withHost(): Promise<ReportWorld> {
  const world = await withReader()
  const input = { reviewId: world.review }
  done(await finishQualityRead(world.as.reader, input))
  done(await sendToHost(world.as.lead, input))
  setClock(new Date('2027-01-10T10:00:00Z'))
  return world
}
export async function withTeam(): Promise<ReportWorld> {
  setClock(new Date('2026-12-20T10:00:00Z'))
  const world = await reportWorld()
  const input = { reviewId: world.review }
  done(await beginReport(world.as.lead, input))
  done(await sendToTeam(world.as.lead, input))
  return world
}
export async function withReader(): Promise<ReportWorld> {
  const world = await withTeam()
  const input = { reviewId: world.review }
  done(await nameQualityReader(world.as.lead, { ...input, personId: world.people.reader }))
  done(await sendToQuality(world.as.lead, input))
  return world
}
export async function withFinalText(): Promise<ReportWorld> {
  const world = await withHost()
  const input = { reviewId: world.review }
  done(await checkFacts(world.as.hostLead, input))
  done(await makeFinal(world.as.lead, input))
  return world
}
export async function released(): Promise<ReportWorld> {
  const world = await withFinalText()
  done(await releaseReport(world.as.lead, { reviewId: world.review }))
  return world
}

/** What the database itself gives somebody of the report's text, sections, comments and evidence behind it. */
export const rowsFor = (actor: Person, review: string) =>
  readingAs(actor, async (tx) => ({
    blocks: (await tx.selectFrom('report_block').select('id').where('review_id', '=', review).execute())
      .length,
    sections: (await tx.selectFrom('report_section').select('id').where('review_id', '=', review).execute())
      .length,
    remarks: (await tx.selectFrom('report_comment').select('id').where('review_id', '=', review).execute())
      .length,
    findings: (await tx.selectFrom('finding').select('id').where('review_id', '=', review).execute()).length,
  }))
export const nothing = { blocks: 0, sections: 0, remarks: 0, findings: 0 }
export const readers = async ({ as, review }: ReportWorld) => {
  const able: string[] = []
  for (const [name, actor] of Object.entries(as))
    if (await readableReport(actor, { reviewId: review })) able.push(name)
  return able
}
