import { addDays, today } from '../../src/platform/clock.ts'
import { asOwner } from '../database.ts'
import { addMember, insertRow, makePost, makeReview, makeSchool, makeTrust } from '../factory.ts'
import { addPlayer } from './cast.ts'

export const host = 'Saltmarsh Learning Trust'
export const school = 'Tidewater Academy'
export const visitDay = () => addDays(today(), 21)

/** A review in preparation whose shared schedule has one school visit, on its second day. */
export async function makePreparedReview() {
  const trust = await makeTrust(host)
  const urn = await makeSchool(trust, school)
  const lead = await addPlayer('Ruth Ellacott')
  const peer = await addPlayer('Anil Deshmukh')
  const chief = await addPlayer('Fiona Marchetti')
  const coordinator = await addPlayer('Carol Tennant')
  await makePost(chief.id, trust, 'chief_executive')
  await makePost(coordinator.id, trust, 'coordinator')
  const review = await makeReview(trust, 'prepare')
  await moveReview(review, 20)
  await addMember(review, lead.id, 'lead_reviewer')
  await addMember(review, peer.id, 'peer_reviewer')
  await addMember(review, chief.id, 'host_lead')
  await addMember(review, coordinator.id, 'coordinator')
  const times = { day: 2, starts: '09:30', ends: '11:00' }
  const visit = await insertRow('session', {
    review_id: review,
    kind: 'visit',
    title: school,
    urn,
    ...times,
  })
  await insertRow('session_attendee', { session_id: visit, review_id: review, person_id: peer.id })
  await insertRow('schedule_sharing', { review_id: review, shared_by: lead.id })
  return { review, people: { lead, peer, chief, coordinator } }
}

/** Puts the first day so many days from today; links end a fortnight after the third. */
export async function moveReview(review: string, days: number) {
  const all = [0, 1, 2].map((place) => addDays(today(), days + place))
  await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [review, ...all])
}
