import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { done, reportWorld } from '../../../test/report-world.ts'
import type { Person } from '../../access/actor.ts'
import { writingAs } from '../../access/transaction.server.ts'
import { setClock } from '../../platform/clock.ts'
import { actionPage, actionsPage } from './actions-page.server.ts'
import { changeAction } from './change-action.server.ts'
import { dropAction } from './drop-action.server.ts'
import { reviewHistory } from './history.server.ts'
import { planAction } from './plan-action.server.ts'
import { sayProgress } from './progress/say-progress.server.ts'
import { reopenAction } from './reopen-action.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const missing = { ok: false, missing: true }
const refused = { ok: false, problems: [expect.anything()] }

async function inFollowUp() {
  setClock(new Date('2027-01-11T09:00:00Z'))
  const world = await reportWorld()
  await asOwner(`update review set stage = 'follow_up' where id = $1`, [world.review])
  await asOwner(`insert into report (review_id, state, released_at) values ($1, 'released', now())`, [
    world.review,
  ])
  const plan = {
    reviewId: world.review,
    title: 'Count the time',
    ownerId: world.people.chair,
    dueOn: '2027-03-05',
  }
  return { ...world, plan }
}

describe('the host’s actions', () => {
  test('are planned by its leaders from what they heard, and each proposal goes once it is an action', async () => {
    const { as, plan, review, findings } = await inFollowUp()
    const proposals = async () => {
      const page = await actionsPage(as.hostLead, { reviewId: review })
      return page?.proposals.map((proposal) => proposal.findingId)
    }
    expect(await proposals()).toEqual([findings.step, findings.area])
    done(await planAction(as.hostLeader, { ...plan, findingId: findings.area }))
    expect(await proposals()).toEqual([findings.step])
    expect(await planAction(as.hostLead, { ...plan, findingId: findings.unheard })).toMatchObject(refused)
  })

  test('are not there for the team, the central team and the coordinator', async () => {
    const { as, plan, review } = await inFollowUp()
    const actionId = done(await planAction(as.hostLead, plan))
    for (const other of [as.lead, as.peer, as.central, as.coordinator, as.outsider]) {
      expect(await planAction(other, plan)).toEqual(missing)
      expect(await actionsPage(other, { reviewId: review })).toBeNull()
      expect(await actionPage(other, { actionId })).toBeNull()
      expect(await sayProgress(other, { actionId, state: 'done', did: 'Done.' })).toEqual(missing)
    }
  })

  test('cannot be planned before the report is the host’s, nor for somebody from elsewhere, nor without a day to come', async () => {
    const { as, plan, people, review } = await inFollowUp()
    expect(await planAction(as.hostLead, { ...plan, ownerId: people.outsider })).toMatchObject(refused)
    expect(await planAction(as.hostLead, { ...plan, ownerId: people.peer })).toMatchObject(refused)
    expect(await planAction(as.hostLead, { ...plan, dueOn: '' })).toMatchObject(refused)
    expect(await planAction(as.hostLead, { ...plan, dueOn: '2027-01-10' })).toMatchObject(refused)
    expect(await planAction(as.hostLead, { ...plan, dueOn: '2072-03-05' })).toMatchObject(refused)
    await asOwner(`update review set stage = 'report' where id = $1`, [review])
    expect(await planAction(as.hostLead, plan)).toMatchObject(refused)
  })

  test('an owner sees their own action and says what came of it; the rest is the leaders’', async () => {
    const { as, plan, people } = await inFollowUp()
    const actionId = done(await planAction(as.hostLead, plan))
    const other = done(await planAction(as.hostLead, { ...plan, ownerId: people.hostLeader }))
    expect((await actionPage(as.chair, { actionId }))?.action.title).toBe('Count the time')
    expect(await actionPage(as.chair, { actionId: other })).toBeNull()
    expect(await changeAction(as.chair, { ...plan, actionId })).toEqual(missing)
    expect(await dropAction(as.chair, { actionId, outcome: 'No time.' })).toEqual(missing)
    expect(await sayProgress(as.chair, { actionId, state: 'done', did: ' ' })).toMatchObject(refused)
    done(await sayProgress(as.chair, { actionId, state: 'done', did: 'Two days a month; we cut it to one.' }))
    expect(await sayProgress(as.chair, { actionId, state: 'done', did: 'Again.' })).toMatchObject(refused)
    expect(await reopenAction(as.chair, { actionId })).toEqual(missing)
    done(await reopenAction(as.hostLeader, { actionId }))
    done(await changeAction(as.hostLead, { ...plan, actionId, ownerId: people.hostLeader }))
    expect(await actionPage(as.chair, { actionId })).toBeNull()
    done(await dropAction(as.hostLeader, { actionId, outcome: 'Overtaken.' }))
  })

  test('a new owner is told by mail that something is theirs, and nothing of what it is', async () => {
    const { as, plan, people } = await inFollowUp()
    done(await planAction(as.hostLead, { ...plan, detail: 'Ask the three smallest schools.' }))
    const mail = await asOwner(
      'select subject, body_text from mail join mail_content on mail_id = id where to_person_id = $1',
      [people.chair],
    )
    expect(mail).toHaveLength(1)
    expect(JSON.stringify(mail)).not.toMatch(/Count the time|smallest/)
  })
})

describe('the history of a review', () => {
  const historyOf = async (actor: Person, reviewId: string) =>
    (await reviewHistory(actor, { reviewId }))?.entries.map(({ who, words }) => `${who} ${words}`)

  test('tells the host what was done, newest first, in words that carry none of what was written', async () => {
    const { as, plan, review } = await inFollowUp()
    const actionId = done(await planAction(as.hostLead, { ...plan, title: 'Marzipan', detail: 'Kiln' }))
    done(await sayProgress(as.chair, { actionId, state: 'done', did: 'Marzipan' }))
    expect(await historyOf(as.hostLeader, review)).toEqual([
      'Grace Osei said that an action is done',
      'Fiona Marchetti planned an action',
    ])
  })

  test('says that it was the central team, where the reader does not know which of them', async () => {
    const { as, review } = await inFollowUp()
    await writingAs(as.central, (tx) =>
      tx
        .insertInto('audit')
        .values({
          command: 'set-reconvene-day',
          actor_id: as.central.personId,
          review_id: review,
          audience: ['central', 'host', 'team'],
          detail: '{}',
        })
        .execute(),
    )
    expect(await historyOf(as.hostLead, review)).toEqual(['The central team set the reconvene day'])
    expect(await historyOf(as.central, review)).not.toEqual(['The central team set the reconvene day'])
  })

  test('shows each reader only what is for them', async () => {
    const { as, plan, review } = await inFollowUp()
    done(await planAction(as.hostLead, plan))
    const note = (audience: string[]) =>
      writingAs(as.peer, (tx) =>
        tx
          .insertInto('audit')
          .values({
            command: 'keep-note',
            actor_id: as.peer.personId,
            review_id: review,
            audience,
            detail: '{}',
          })
          .execute(),
      )
    await note(['team'])
    expect(await historyOf(as.central, review)).toEqual([])
    expect(await historyOf(as.coordinator, review)).toEqual([])
    expect(await historyOf(as.hostLead, review)).toEqual(['Fiona Marchetti planned an action'])
    expect(await historyOf(as.outsider, review)).toBeUndefined()
  })
})
