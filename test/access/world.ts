import { asOwner } from '../database.ts'
import { addMember, insertRow, makePerson, makePost, makeReview, makeSchool, makeTrust } from '../factory.ts'

// One host trust with a review in every state, and one person for every way of standing to them.
// Every review holds a row of every kind, so that what somebody may read can be counted.

export const states = [
  'set up',
  'prepare',
  'three days',
  'report drafted',
  'team reads',
  'host checks',
  'released',
] as const
export type State = (typeof states)[number]

export const people = [
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
  'lead elsewhere',
  'chief executive elsewhere',
  'nobody',
] as const
export type Who = (typeof people)[number]

export type World = {
  ids: Record<Who, string | null>
  reviews: Record<State, string>
  trust: string
  elsewhere: string
}

export async function makeWorld(): Promise<World> {
  const trust = await makeTrust('Host Trust')
  const otherTrust = await makeTrust('Other Trust')
  const ids = await makePeople(trust, otherTrust)
  const urn = await makeSchool(trust)
  const reviews = {} as Record<State, string>
  for (const state of states) reviews[state] = await makeWholeReview(state, trust, urn, ids)
  const elsewhere = await makeReview(otherTrust, 'prepare')
  await addMember(elsewhere, need(ids['lead elsewhere']), 'lead_reviewer')
  await addMember(elsewhere, need(ids['chief executive elsewhere']), 'host_lead')
  return { ids, reviews, trust, elsewhere }
}

const need = (id: string | null) => {
  if (!id) throw new Error('This person does not exist')
  return id
}

async function makePeople(trust: string, otherTrust: string) {
  const ids = { nobody: null } as Record<Who, string | null>
  for (const who of people)
    if (who !== 'nobody') ids[who] = await makePerson(`The ${who}`, who === 'central' ? ['central_team'] : [])
  await makePost(need(ids['chief executive']), trust, 'chief_executive')
  await makePost(need(ids['host leader']), trust, 'executive')
  await makePost(need(ids.coordinator), trust, 'coordinator')
  await makePost(need(ids.chair), trust, 'chair')
  await makePost(need(ids['action owner']), trust, 'headteacher')
  await makePost(need(ids['chief executive elsewhere']), otherTrust, 'chief_executive')
  return ids
}

const stageOf = {
  'set up': 'set_up',
  prepare: 'prepare',
  'three days': 'three_days',
  'report drafted': 'report',
  'team reads': 'report',
  'host checks': 'report',
  released: 'follow_up',
} as const
const reportOf = {
  'report drafted': 'draft',
  'team reads': 'team',
  'host checks': 'host',
  released: 'released',
} as const

async function makeWholeReview(state: State, trust: string, urn: number, ids: World['ids']) {
  const review = await makeReview(trust, stageOf[state])
  const of = (who: Who) => need(ids[who])
  await addMember(review, of('lead'), 'lead_reviewer')
  const peer = await addMember(review, of('peer'), 'peer_reviewer')
  const unsigned = await addMember(review, of('peer who has not agreed'), 'peer_reviewer')
  await asOwner('update review_member set agreed_at = null, agreement_version = null where id = $1', [
    unsigned,
  ])
  await addMember(review, of('invited peer'), 'peer_reviewer', 'invited')
  const declined = await addMember(review, of('declined peer'), 'peer_reviewer', 'declined')
  await addMember(review, of('withdrawn peer'), 'peer_reviewer', 'withdrawn')
  await addMember(review, of('chief executive'), 'host_lead')
  await addMember(review, of('host leader'), 'host_leader')
  await addMember(review, of('coordinator'), 'coordinator')
  await insertRow('conflict_waiver', {
    member_id: peer,
    review_id: review,
    conflicts: '[]',
    reason: 'known and agreed',
    waived_by: of('central'),
  })
  await insertRow('decline_reason', { member_id: declined, review_id: review, reason: 'busy' })
  const quote = await insertRow('quote', { year_id: '2026/27', title: review, total_pence: 750000 })
  await insertRow('quote_line', {
    quote_id: quote,
    review_id: review,
    schools: 9,
    list_pence: 750000,
    price_pence: 750000,
  })
  const question = await preparation(review, of)
  const session = await schedule(review, of)
  const notes = await fieldwork(review, urn, session, question, of)
  const finding = await findings(review, question, notes, of)
  if (state in reportOf) await report(review, reportOf[state as keyof typeof reportOf], question, finding, of)
  await insertRow('action', { review_id: review, title: 'Do it', created_by: of('chief executive') })
  await insertRow('action', {
    review_id: review,
    title: 'Owned',
    created_by: of('chief executive'),
    owner_id: of('action owner'),
  })
  for (const audience of ['central', 'host', 'team']) {
    await insertRow('audit', {
      command: `for the ${audience}`,
      actor_id: of('withdrawn peer'),
      review_id: review,
      audience: `{${audience}}`,
    })
  }
  await insertRow('audit', {
    command: 'for nobody else',
    actor_id: of('peer'),
    review_id: review,
    audience: '{}',
  })
  return review
}

type Of = (who: Who) => string

async function preparation(review: string, of: Of) {
  const question = await insertRow('key_question', {
    review_id: review,
    position: 1,
    proposed_by: of('lead'),
  })
  const wording = await insertRow('key_question_wording', {
    review_id: review,
    question_id: question,
    version: 1,
    wording: 'How does the trust help?',
    suggested_by: of('lead'),
  })
  await insertRow('key_question_agreement', { review_id: review, wording_id: wording, person_id: of('lead') })
  await insertRow('key_question_comment', {
    review_id: review,
    question_id: question,
    person_id: of('lead'),
    body: 'A comment',
  })
  await insertRow('key_question_freeze', { review_id: review, frozen_by: of('lead') })
  const request = await insertRow('document_request', { review_id: review, position: 1, question: 'How?' })
  const file = {
    review_id: review,
    request_id: request,
    name: 'a.pdf',
    media_type: 'application/pdf',
    bytes: 1,
    sha256: 'x',
    storage_key: 'x',
    uploaded_by: of('coordinator'),
  }
  const document = await insertRow('document', file)
  await insertRow('document', { ...file, removed_at: new Date() })
  await insertRow('document_opening', { document_id: document, review_id: review, person_id: of('peer') })
  return question
}

async function schedule(review: string, of: Of) {
  const session = await insertRow('session', {
    review_id: review,
    day: 1,
    starts: '09:00',
    ends: '10:00',
    kind: 'interview',
    title: 'Interview',
  })
  await insertRow('session_attendee', { session_id: session, review_id: review, person_id: of('peer') })
  await insertRow('schedule_sharing', { review_id: review, shared_by: of('lead') })
  return session
}

async function fieldwork(review: string, urn: number, session: string, question: string, of: Of) {
  const notes: string[] = []
  for (const attributable of [true, false]) {
    const id = await insertRow('evidence_note', {
      id: crypto.randomUUID(),
      review_id: review,
      body: 'What was said',
      kind: 'strength',
      method: 'interview',
      attributable,
    })
    await insertRow('evidence_note_source', {
      note_id: id,
      review_id: review,
      author_id: of('peer'),
      attributable,
      session_id: session,
      urn,
      said_by: 'a person',
    })
    await insertRow('evidence_note_question', { note_id: id, review_id: review, question_id: question })
    notes.push(id)
  }
  return notes
}

async function findings(review: string, question: string, notes: string[], of: Of) {
  let shared = ''
  for (const shared_at of [new Date(), null]) {
    const id = await insertRow('finding', {
      review_id: review,
      question_id: question,
      kind: 'strength',
      wording: 'A finding',
      proposed_by: of('peer'),
      shared_at,
    })
    await insertRow('finding_note', { finding_id: id, review_id: review, note_id: notes[0] })
    await insertRow('finding_view', {
      finding_id: id,
      review_id: review,
      person_id: of('peer'),
      agrees: true,
      why: shared_at ? 'heard' : 'not heard',
    })
    shared ||= id
  }
  return shared
}

async function report(review: string, state: string, question: string, finding: string, of: Of) {
  await insertRow('report', { review_id: review, state })
  const section = await insertRow('report_section', {
    review_id: review,
    position: 1,
    heading: 'Summary',
    question_id: question,
  })
  const block = await insertRow('report_block', {
    review_id: review,
    section_id: section,
    position: 1,
    kind: 'paragraph',
    text: 'A paragraph',
    finding_id: finding,
  })
  for (const kind of ['comment', 'correction'])
    await insertRow('report_comment', {
      review_id: review,
      block_id: block,
      person_id: of('peer'),
      kind,
      body: 'Words',
    })
  await insertRow('report_share', {
    review_id: review,
    person_id: of('shared with'),
    shared_by: of('chief executive'),
  })
  await insertRow('report_share', {
    review_id: review,
    person_id: of('no longer shared with'),
    shared_by: of('chief executive'),
    ended_at: new Date(),
  })
  await insertRow('report_opening', { review_id: review, person_id: of('chief executive'), how: 'page' })
}
