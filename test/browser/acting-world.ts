import { addDays, today } from '../../src/platform/clock.ts'
import { asOwner } from '../database.ts'
import { addMember, insertRow, makePost, makeReview, makeTrust } from '../factory.ts'
import { moveReview } from './briefing-world.ts'
import { addPlayer } from './cast.ts'
import type { JourneyWorld } from './journey-world.ts'

export const host = 'Saltmarsh Learning Trust'
export const finding = 'Time is the cost that heads name most often.'

/** A host whose report was released; its three days were nearly a year ago, so that the reconvene day is near. */
export async function makeReleasedReview() {
  const trust = await makeTrust(host)
  const lead = await addPlayer('Ruth Ellacott')
  const chief = await addPlayer('Fiona Marchetti')
  const owner = await addPlayer('Tom Wetherell')
  const chair = await addPlayer('Grace Osei')
  const central = await addPlayer('Priya Nandakumar')
  await insertRow('programme_role', { person_id: central.id, role: 'central_team' })
  await makePost(chief.id, trust, 'chief_executive')
  await makePost(owner.id, trust, 'headteacher')
  await makePost(chair.id, trust, 'chair')
  const review = await makeReview(trust, 'follow_up')
  await moveReview(review, -360)
  await addMember(review, lead.id, 'lead_reviewer')
  await addMember(review, chief.id, 'host_lead')
  await insertRow('report', { review_id: review, state: 'released', released_at: new Date() })
  const question = await insertRow('key_question', { review_id: review, position: 1, proposed_by: lead.id })
  await insertRow('finding', {
    review_id: review,
    question_id: question,
    kind: 'area_for_development',
    wording: finding,
    proposed_by: lead.id,
    shared_at: new Date(),
  })
  return { review, people: { lead, chief, chair, central }, owner }
}

/** Lets the morning's job run now, as if the actions had been planned a week ago. */
export async function letMorningCome(world: JourneyWorld, review: string) {
  await asOwner('update action set reminded_from = $2 where review_id = $1', [review, addDays(today(), -7)])
  await world.database.query(`select graphile_worker.add_job('remind-of-actions', '{}')`)
}
