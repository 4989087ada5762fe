import { planAction } from '../src/domains/follow-up/plan-action.server.ts'
import { setClock } from '../src/platform/clock.ts'
import { asOwner } from './database.ts'
import { actorFor, addMember, insertRow, makePerson, makePost, makeReview, makeTrust } from './factory.ts'
import { done, reportWorld } from './report-world.ts'

/** For tests: a host whose report is released, on Monday 11 January 2027, with one action that its chair's colleague does. */
export async function followUpWorld() {
  setClock(new Date('2027-01-11T09:00:00Z'))
  const world = await reportWorld()
  await asOwner(`update review set stage = 'follow_up' where id = $1`, [world.review])
  await asOwner(`insert into report (review_id, state, released_at) values ($1, 'released', now())`, [
    world.review,
  ])
  const owner = await makePerson('Tom Wetherell')
  await makePost(owner, world.trust, 'headteacher')
  const plan = {
    reviewId: world.review,
    title: 'Count the marzipan time',
    detail: 'Ask the kiln schools.',
    ownerId: owner,
    dueOn: '2027-03-10',
  }
  const actionId = done(await planAction(world.as.hostLead, plan))
  return { ...world, as: { ...world.as, owner: actorFor(owner) }, owner, plan, actionId }
}

/** Another host of the same group (one quote), reviewed in February, with the same lead reviewer. */
export async function otherTrustOfTheGroup(review: string, lead: string) {
  const trust = await makeTrust('Quillbeck Learning Trust')
  const other = await makeReview(trust, 'follow_up')
  await asOwner(
    `update review set day1 = '2027-02-02', day2 = '2027-02-03', day3 = '2027-02-04' where id = $1`,
    [other],
  )
  const chief = await makePerson('Rowena Blythe')
  const coordinator = await makePerson('Dilys Penhale')
  await addMember(other, lead, 'lead_reviewer')
  await addMember(other, chief, 'host_lead')
  await addMember(other, coordinator, 'coordinator')
  const quote = await insertRow('quote', {
    year_id: '2026/27',
    title: 'Group',
    total_pence: 1,
    accepted_at: new Date(),
    accepted_by: 'Both',
  })
  for (const review_id of [review, other])
    await insertRow('quote_line', { quote_id: quote, review_id, schools: 9, list_pence: 1, price_pence: 1 })
  return { other, chief: actorFor(chief), coordinator: actorFor(coordinator) }
}

/** What stands in the mails of a kind to somebody, newest last. */
export const mailsTo = (personId: string, kind: string) =>
  asOwner<{ subject: string; body_text: string }>(
    `select subject, body_text from mail join mail_content on mail_id = id
      where to_person_id = $1 and kind = $2 order by created_at`,
    [personId, kind],
  )
