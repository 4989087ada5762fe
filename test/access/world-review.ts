import { asOwner } from '../database.ts'
import { addMember, insertRow } from '../factory.ts'
import { type Marked, mark } from './marks.ts'
import { rooms } from './rooms.ts'
import type { Of, State } from './world.ts'
import { makeReport, type ReportThings, reportStateOf } from './world-report.ts'

/** The ids of what lies in one review. */
export type Things = Members &
  Prepared &
  Noted &
  Found &
  Partial<ReportThings> & {
    session: string
    quote: string
    action: string
    ownedAction: string
    closedAction: string
    /** what the rooms put there, by their own names */
    room: Record<string, string>
  }
type Members = { peerMember: string; leaderMember: string }
type Prepared = { question: string; wording: string; request: string; document: string }
type Noted = { namedNote: string; unnamedNote: string }
type Found = { heard: string; unheard: string }

export type Making = { review: string; state: State; urn: number; of: Of; another: string; asked: string }
export type Words = (thing: Marked) => string

export async function makeWholeReview(making: Making): Promise<Things> {
  const { review, state, of } = making
  const words: Words = (thing) => `These words are marked ${mark(thing, state)}`
  const members = await takePart(making, words)
  const quote = await insertRow('quote', { year_id: '2026/27', title: review, total_pence: 750000 })
  await insertRow('quote_line', {
    quote_id: quote,
    review_id: review,
    schools: 9,
    list_pence: 750000,
    price_pence: 750000,
  })
  const prepared = await prepare(making, words)
  const session = await schedule(making, words)
  const noted = await fieldwork(making, { session, ...prepared }, words)
  const found = await find(making, prepared.question, noted, words)
  const reported = reportStateOf[state]
    ? await makeReport(making, reportStateOf[state], { ...prepared, ...found }, words)
    : {}
  const actions = await followUp(making, found.heard, words)
  await history(review, of)
  const things = { ...members, quote, ...prepared, session, ...noted, ...found, ...reported, ...actions }
  let room: Record<string, string> = {}
  for (const { make } of rooms)
    if (make) room = { ...room, ...(await make(making, { ...things, ...room }, words)) }
  return { ...things, room }
}

async function takePart({ review, of, another, asked }: Making, words: Words): Promise<Members> {
  await addMember(review, of('lead'), 'lead_reviewer')
  const peerMember = await addMember(review, of('peer'), 'peer_reviewer')
  await addMember(review, another, 'peer_reviewer')
  const unsigned = await addMember(review, of('peer who has not agreed'), 'peer_reviewer')
  await asOwner('update review_member set agreed_at = null, agreement_version = null where id = $1', [
    unsigned,
  ])
  await addMember(review, of('invited peer'), 'peer_reviewer', 'invited')
  await addMember(review, asked, 'coordinator', 'invited')
  await asOwner(`update review_member set invited_by = $2 where review_id = $1 and state = 'invited'`, [
    review,
    of('central'),
  ])
  const declined = await addMember(review, of('declined peer'), 'peer_reviewer', 'declined')
  const withdrawn = await addMember(review, of('withdrawn peer'), 'peer_reviewer', 'withdrawn')
  await asOwner(`update review_member set agreed_at = now(), agreement_version = '1' where id = $1`, [
    withdrawn,
  ])
  await addMember(review, of('chief executive'), 'host_lead')
  const leaderMember = await addMember(review, of('host leader'), 'host_leader')
  await addMember(review, of('coordinator'), 'coordinator')
  await insertRow('conflict_waiver', {
    member_id: peerMember,
    review_id: review,
    conflicts: '[]',
    reason: words('waiverReason'),
    waived_by: of('central'),
  })
  await insertRow('decline_reason', {
    member_id: declined,
    review_id: review,
    reason: words('declineReason'),
  })
  return { peerMember, leaderMember }
}

const unfrozen: State[] = ['set up', 'prepare', 'cancelled']

async function prepare({ review, state, of, another }: Making, words: Words): Promise<Prepared> {
  const question = await insertRow('key_question', {
    review_id: review,
    position: 1,
    proposed_by: of('peer'),
  })
  const wording = await insertRow('key_question_wording', {
    review_id: review,
    question_id: question,
    version: 1,
    wording: words('question'),
    suggested_by: of('peer'),
  })
  const all = [
    of('lead'),
    of('peer'),
    of('peer who has not agreed'),
    of('chief executive'),
    of('host leader'),
    another,
  ]
  for (const person_id of all)
    await insertRow('key_question_agreement', { review_id: review, wording_id: wording, person_id })
  await insertRow('key_question_comment', {
    review_id: review,
    question_id: question,
    person_id: of('lead'),
    body: words('questionTalk'),
  })
  if (!unfrozen.includes(state))
    await insertRow('key_question_freeze', { review_id: review, frozen_by: of('lead') })
  const request = await insertRow('document_request', {
    review_id: review,
    position: 1,
    question: 'How do you support pupils?',
    answer: words('request'),
  })
  const file = {
    review_id: review,
    request_id: request,
    name: `${mark('document', state)}.pdf`,
    media_type: 'application/pdf',
    bytes: 1,
    sha256: 'x',
    storage_key: 'x',
    uploaded_by: of('coordinator'),
  }
  const document = await insertRow('document', file)
  await insertRow('document', {
    ...file,
    name: `${mark('removedDocument', state)}.pdf`,
    removed_at: new Date(),
  })
  await insertRow('document_opening', { document_id: document, review_id: review, person_id: of('peer') })
  return { question, wording, request, document }
}

const unshared: State[] = ['set up', 'prepare', 'cancelled']

async function schedule({ review, state, of, another }: Making, words: Words) {
  const team = [of('lead'), of('peer'), of('peer who has not agreed'), another]
  const host = [of('chief executive'), of('host leader')]
  const put = async (day: number, starts: string, ends: string, kind: string, attendees: string[]) => {
    const session = await insertRow('session', {
      review_id: review,
      day,
      starts,
      ends,
      kind,
      title: words('session'),
    })
    for (const person_id of attendees)
      await insertRow('session_attendee', { session_id: session, review_id: review, person_id })
    return session
  }
  await put(1, '09:15', '10:30', 'presentation', [...team, ...host])
  await put(2, '14:00', '15:30', 'confer', team)
  await put(3, '14:00', '15:30', 'briefing', [...team, ...host])
  if (!unshared.includes(state))
    await insertRow('schedule_sharing', { review_id: review, shared_by: of('lead') })
  return put(1, '11:00', '12:00', 'interview', [of('peer')])
}

async function fieldwork(
  { review, urn, of }: Making,
  at: { session: string; question: string },
  words: Words,
) {
  const put = async (attributable: boolean) => {
    const id = await insertRow('evidence_note', {
      id: crypto.randomUUID(),
      review_id: review,
      body: words('noteWords'),
      kind: 'strength',
      method: 'interview',
      attributable,
    })
    await insertRow('evidence_note_source', {
      note_id: id,
      review_id: review,
      author_id: of('peer'),
      attributable,
      session_id: at.session,
      urn,
      said_by: words(attributable ? 'namedSource' : 'unnamedSource'),
    })
    await insertRow('evidence_note_question', { note_id: id, review_id: review, question_id: at.question })
    return id
  }
  return { namedNote: await put(true), unnamedNote: await put(false) }
}

async function find({ review, of }: Making, question: string, noted: Noted, words: Words): Promise<Found> {
  const put = async (heard: boolean) => {
    const id = await insertRow('finding', {
      review_id: review,
      question_id: question,
      kind: 'area_for_development',
      wording: words(heard ? 'heardFinding' : 'unheardFinding'),
      proposed_by: of('peer'),
      shared_at: heard ? new Date() : null,
    })
    for (const note_id of Object.values(noted))
      await insertRow('finding_note', { finding_id: id, review_id: review, note_id })
    await insertRow('finding_view', {
      finding_id: id,
      review_id: review,
      person_id: of('peer'),
      agrees: false,
      why: words(heard ? 'heardView' : 'unheardView'),
    })
    return id
  }
  return { heard: await put(true), unheard: await put(false) }
}

async function followUp({ review, of }: Making, finding_id: string, words: Words) {
  const common = { review_id: review, created_by: of('chief executive'), due_on: '2027-03-01', finding_id }
  const title = words('action')
  return {
    action: await insertRow('action', { ...common, title }),
    closedAction: await insertRow('action', { ...common, title, state: 'done', closed_at: new Date() }),
    ownedAction: await insertRow('action', {
      ...common,
      title: words('ownedAction'),
      owner_id: of('action owner'),
    }),
  }
}

async function history(review: string, of: Of) {
  const put = (command: string, actor_id: string, audience: string) =>
    insertRow('audit', { command, actor_id, review_id: review, audience })
  for (const audience of ['central', 'host', 'team'])
    await put(`for the ${audience}`, of('withdrawn peer'), `{${audience}}`)
  await put('for nobody else', of('peer'), '{}')
  await put('of the central team', of('central'), '{central,host,team}')
}
