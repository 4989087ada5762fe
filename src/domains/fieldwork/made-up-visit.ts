import { asOwner } from '../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makeReview,
  makeSchool,
  makeTrust,
} from '../../../test/factory.ts'
import type { Person } from '../../access/actor.ts'
import type { MemberRole } from '../allocation/standing.ts'
import type { Stage } from '../programme/stages.ts'
import { keepNote } from './keep-note.server.ts'

const roles: Record<string, MemberRole> = {
  lead: 'lead_reviewer',
  anil: 'peer_reviewer',
  joanna: 'peer_reviewer',
  samuel: 'peer_reviewer',
  chief: 'host_lead',
  leader: 'host_leader',
  coordinator: 'coordinator',
}

/** For tests: a review in its three days, with a team, a host, two key questions and a session at each of four schools. */
export async function makeVisit(stage: Stage = 'three_days') {
  const trustId = await makeTrust()
  const reviewId = await makeReview(trustId, stage)
  const people: Record<string, Person> = {}
  for (const [who, role] of Object.entries(roles)) {
    const id = await makePerson(`${who} of the visit`)
    await addMember(reviewId, id, role)
    people[who] = actorFor(id)
  }
  people.central = actorFor(await makePerson('A programme manager', ['central_team']))
  people.stranger = actorFor(await makePerson('A stranger', ['peer_reviewer']))
  const gone = await makePerson('Gone from the team')
  await addMember(reviewId, gone, 'peer_reviewer', 'withdrawn')
  people.gone = actorFor(gone)
  const by = (who: string): Person => {
    const person = people[who]
    if (!person) throw new Error(`nobody called ${who}`)
    return person
  }
  const lead = by('lead').personId
  const question = async (position: number) => {
    const id = await insertRow('key_question', { review_id: reviewId, position, proposed_by: lead })
    await insertRow('key_question_wording', {
      review_id: reviewId,
      question_id: id,
      version: 1,
      wording: `What is asked as number ${position}?`,
      suggested_by: lead,
    })
    return id
  }
  const session = async (hour: number, kind = 'interview') => {
    const urn = await makeSchool(trustId)
    const id = await insertRow('session', {
      review_id: reviewId,
      day: 1,
      starts: `${hour}:00`,
      ends: `${hour}:45`,
      kind,
      title: `Interview at ${hour}`,
      urn,
    })
    return { id, urn }
  }
  await insertRow('schedule_sharing', { review_id: reviewId, shared_by: lead })
  return {
    reviewId,
    trustId,
    people,
    by,
    questions: [await question(1), await question(2)] as const,
    sessions: [await session(9), await session(10), await session(11), await session(12)] as const,
  }
}
export type Visit = Awaited<ReturnType<typeof makeVisit>>

type NoteWords = {
  noteId?: string
  body?: string
  attributable?: boolean
  sessionId?: string | null
  saidBy?: string
  questionIds?: string[]
  kind?: string
  method?: string
  speaker?: string
}

export const noteOf = (visit: Visit, words: NoteWords = {}) => ({
  reviewId: visit.reviewId,
  noteId: crypto.randomUUID(),
  body: 'She leaves us with two things to do.',
  method: 'interview',
  kind: 'strength',
  sessionId: visit.sessions[0].id,
  saidBy: 'the headteacher',
  questionIds: [visit.questions[0]],
  ...words,
})

/** Kept, and the team has conferred since: colleagues have it. */
export async function kept(visit: Visit, who: string, words: NoteWords = {}): Promise<string> {
  const outcome = await keepNote(visit.by(who), noteOf(visit, words))
  if (!outcome.ok) throw new Error(`the note was refused: ${JSON.stringify(outcome)}`)
  await asOwner('update evidence_note set opens_at = now() where id = $1', [outcome.value])
  return outcome.value
}
