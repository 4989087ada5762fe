import type { Outcome } from '../src/access/outcome.ts'
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
  const [block] = await asOwner<{ id: string; text: string; revision: number }>(
    `select id, text, revision from report_block where review_id = $1 and kind = 'paragraph' order by text desc limit 1`,
    [review],
  )
  if (!block) throw new Error('there is no paragraph')
  return block
}
