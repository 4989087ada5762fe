import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makeReview,
  makeSchool,
  makeTrust,
} from '../../../../test/factory.ts'
import type { Person } from '../../../access/actor.ts'
import { bearer, briefingAtLink } from './briefing-at-link.server.ts'
import { makeBriefingLink } from './make-briefing-link.server.ts'
import { makeBriefings } from './make-briefings.server.ts'

// For tests: each sets the scene anew, and finds who and what is in it here.
/** Whoever holds a link. */
export const stranger = bearer('test')

type Cast = Record<'ruth' | 'anil' | 'fiona' | 'dev' | 'carol' | 'priya', Person>
export let cast: Cast
export let reviewId: string
export let trustId: string
export let urn: number
export let visit: string

export const put = (kind: string, rest: object = {}) =>
  insertRow('session', {
    review_id: reviewId,
    day: 2,
    starts: '09:30',
    ends: '11:00',
    kind,
    title: 'A talk',
    ...rest,
  })
export const share = () =>
  insertRow('schedule_sharing', { review_id: reviewId, shared_by: cast.ruth.personId })

/** A review in preparation with one visit to a school on its schedule, and somebody in every part. */
export async function setScene() {
  trustId = await makeTrust()
  reviewId = await makeReview(trustId)
  urn = await makeSchool(trustId, 'Tidewater Academy')
  const roles = {
    ruth: 'lead_reviewer',
    anil: 'peer_reviewer',
    fiona: 'host_lead',
    dev: 'host_leader',
    carol: 'coordinator',
  } as const
  const ids: Record<string, string> = { priya: await makePerson(undefined, ['central_team']) }
  for (const [name, role] of Object.entries(roles)) {
    ids[name] = await makePerson(name === 'anil' ? 'Anil Deshmukh' : undefined)
    await addMember(reviewId, ids[name] ?? '', role)
  }
  cast = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, actorFor(id)])) as Cast
  visit = await put('visit', { urn, title: 'Visit' })
  await insertRow('session_attendee', {
    session_id: visit,
    review_id: reviewId,
    person_id: cast.anil.personId,
  })
}

export const tom = () => ({
  audience: 'headteacher',
  name: 'Tom Wetherell',
  email: 'Tom@School.example',
  sessionId: visit,
})
export async function brief(person: object = tom(), send = 'no') {
  const made = await makeBriefings(cast.carol, { reviewId, people: [person], send })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.value[0] ?? ''
}
export async function linkFor(briefingId: string) {
  const made = await makeBriefingLink(cast.carol, { reviewId, briefingId })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.value.replace('/briefing/', '')
}
export const opens = async (token: string) => (await briefingAtLink(stranger, { token })) !== null
