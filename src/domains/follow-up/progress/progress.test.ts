import { afterEach, describe, expect, test } from 'vitest'
import { useTestDatabase } from '../../../../test/database.ts'
import { followUpWorld } from '../../../../test/follow-up-world.ts'
import { done } from '../../../../test/report-world.ts'
import type { Person } from '../../../access/actor.ts'
import { setClock } from '../../../platform/clock.ts'
import { actionPage, actionsPage, actionsToTake } from '../actions-page.server.ts'
import { actionsCsv } from '../actions-workbook.server.ts'
import { changeAction } from '../change-action.server.ts'
import { declineProposal } from '../decline-proposal.server.ts'
import { dropAction } from '../drop-action.server.ts'
import { planAction } from '../plan-action.server.ts'
import { reopenAction } from '../reopen-action.server.ts'
import { sayProgress } from './say-progress.server.ts'
import { takeBackProgress } from './take-back-progress.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const refusedAt = (field: string) => ({ ok: false, problems: [expect.objectContaining({ field })] })
const stands = async (actor: Person, actionId: string) => {
  const { action } = (await actionPage(actor, { actionId })) ?? {}
  return action && [action.state, action.standing, action.putOffUntil, action.outcome]
}

describe('How an action goes', () => {
  test('is said by its owner in a tap and a sentence, and read by the leaders day by day', async () => {
    const { as, actionId } = await followUpWorld()
    done(await sayProgress(as.owner, { actionId, state: 'under_way', did: 'Asked three heads.' }))
    done(
      await sayProgress(as.hostLead, {
        actionId,
        state: 'put_off',
        putOffUntil: '2027-04-01',
        inTheWay: 'Cover.',
      }),
    )
    expect(await stands(as.owner, actionId)).toEqual(['open', 'put_off', '2027-04-01', ''])
    const page = await actionPage(as.hostLeader, { actionId })
    expect(page?.progress.map(({ saidBy, state, did, inTheWay }) => [saidBy, state, did, inTheWay])).toEqual([
      ['Fiona Marchetti', 'put_off', '', 'Cover.'],
      ['Tom Wetherell', 'under_way', 'Asked three heads.', ''],
    ])
  })

  test('done needs what came of it, put off a day to come; a day for another state counts for nothing', async () => {
    const { as, actionId } = await followUpWorld()
    const say = (input: object) => sayProgress(as.owner, { actionId, ...input })
    expect(await say({})).toMatchObject(refusedAt('state'))
    expect(await say({ state: 'done', did: ' ' })).toMatchObject(refusedAt('did'))
    expect(await say({ state: 'put_off' })).toMatchObject(refusedAt('putOffUntil'))
    expect(await say({ state: 'put_off', putOffUntil: '2027-01-11' })).toMatchObject(refusedAt('putOffUntil'))
    done(await say({ state: 'under_way', putOffUntil: '2027-04-01' }))
    expect(await say({ state: 'under_way' })).toMatchObject(refusedAt('did'))
    done(await say({ state: 'under_way', inTheWay: 'Nobody has time.' }))
    expect(await stands(as.owner, actionId)).toEqual(['open', 'under_way', null, ''])
  })

  test('is taken back by whoever said it last, its words are gone, and the action stands as before', async () => {
    const { as, actionId } = await followUpWorld()
    done(await sayProgress(as.owner, { actionId, state: 'put_off', putOffUntil: '2027-04-01' }))
    done(await sayProgress(as.owner, { actionId, state: 'done', did: 'Said by mistake.' }))
    expect(await takeBackProgress(as.hostLead, { actionId })).toMatchObject({ ok: false })
    done(await takeBackProgress(as.owner, { actionId }))
    expect(await stands(as.owner, actionId)).toEqual(['open', 'put_off', '2027-04-01', ''])
    done(await takeBackProgress(as.owner, { actionId }))
    expect((await stands(as.owner, actionId))?.slice(0, 3)).toEqual(['open', 'not_begun', null])
    expect(JSON.stringify(await actionPage(as.hostLead, { actionId }))).not.toContain('Said by mistake')
    expect(await takeBackProgress(as.owner, { actionId })).toMatchObject({ ok: false })
  })

  test('a decision not to do it stands with its reason, and can be opened again', async () => {
    const { as, actionId } = await followUpWorld()
    done(await dropAction(as.hostLead, { actionId, outcome: 'Overtaken.' }))
    expect(await stands(as.owner, actionId)).toMatchObject(['dropped', 'under_way', null, 'Overtaken.'])
    done(await reopenAction(as.hostLead, { actionId }))
    expect((await stands(as.owner, actionId))?.slice(0, 3)).toEqual(['open', 'not_begun', null])
  })
})

test('something of the report on which the host decides not to act stands with its reason, once', async () => {
  const { as, review, findings } = await followUpWorld()
  const decline = { reviewId: review, findingId: findings.area }
  expect(await declineProposal(as.hostLead, { ...decline, outcome: '' })).toMatchObject(refusedAt('outcome'))
  const id = done(await declineProposal(as.hostLead, { ...decline, outcome: 'We did it last year.' }))
  expect(await stands(as.hostLeader, id)).toEqual(['dropped', 'under_way', null, 'We did it last year.'])
  const page = await actionsPage(as.hostLead, { reviewId: review })
  expect(page?.proposals.map(({ findingId }) => findingId)).toEqual([findings.step])
  expect(
    await declineProposal(as.hostLead, { ...decline, findingId: findings.unheard, outcome: 'No.' }),
  ).toMatchObject({
    ok: false,
  })
})

describe('The first step of an action', () => {
  test('is said when it has a day, and comes before the last day', async () => {
    const { as, plan, actionId } = await followUpWorld()
    const late = { ...plan, firstStep: 'Ask', firstStepOn: '2027-03-11' }
    expect(await planAction(as.hostLead, late)).toMatchObject(refusedAt('firstStepOn'))
    expect(await planAction(as.hostLead, { ...plan, firstStepOn: '2027-02-01' })).toMatchObject(
      refusedAt('firstStep'),
    )
    const change = {
      ...plan,
      actionId,
      firstStep: 'Ask',
      firstStepOn: '2027-02-01',
      howKnown: 'Heads say so.',
    }
    done(await changeAction(as.hostLead, change))
    const page = await actionPage(as.owner, { actionId })
    expect(page?.action).toMatchObject({
      firstStep: 'Ask',
      firstStepOn: '2027-02-01',
      howKnown: 'Heads say so.',
    })
  })
})

test('the host takes its actions away as a table; nobody else does, and no cell is run as a formula', async () => {
  const { as, plan, review } = await followUpWorld()
  done(await planAction(as.hostLead, { ...plan, title: '=HYPERLINK("x")' }))
  const taken = await actionsToTake(as.hostLeader, { reviewId: review })
  const text = taken ? actionsCsv(taken) : ''
  expect(text).toContain('1,Count the marzipan time,,Tom Wetherell,2027-03-10')
  expect(text).toContain(`2,"'=HYPERLINK(""x"")"`)
  for (const other of [as.owner, as.chair, as.lead, as.central, as.coordinator])
    expect(await actionsToTake(other, { reviewId: review })).toBeNull()
})
