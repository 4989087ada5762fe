import { afterEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { followUpWorld, mailsTo } from '../../../../test/follow-up-world.ts'
import { done } from '../../../../test/report-world.ts'
import { setClock } from '../../../platform/clock.ts'
import { actionPage } from '../actions-page.server.ts'
import { sayProgress } from '../progress/say-progress.server.ts'
import { actionBoard, boardsShownToYou } from './board.server.ts'
import { closeBoard } from './close-board.server.ts'
import { openBoard } from './open-board.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

test('the chair of trustees reads the actions only while the host’s leaders show them', async () => {
  const { as, review, actionId, people } = await followUpWorld()
  done(await sayProgress(as.owner, { actionId, state: 'under_way', inTheWay: 'Nobody has time.' }))
  const reads = () => actionBoard(as.chair, { reviewId: review })
  expect([await reads(), await boardsShownToYou(as.chair, null)]).toEqual([null, []])
  done(await openBoard(as.hostLeader, { reviewId: review }))
  expect(await openBoard(as.hostLead, { reviewId: review })).toMatchObject({ ok: false })
  expect((await reads())?.actions.map(({ title, ownerName }) => [title, ownerName])).toEqual([
    ['Count the marzipan time', 'Tom Wetherell'],
  ])
  expect(await boardsShownToYou(as.chair, null)).toMatchObject([
    { trustName: 'Harbour & Moor Learning Trust' },
  ])
  // what was said on the way is for the leaders and the owner
  expect(JSON.stringify(await reads())).not.toContain('Nobody has time')
  expect(await actionPage(as.chair, { actionId })).toBeNull()
  const [mail] = await mailsTo(people.chair, 'actions-shown')
  expect(`${mail?.subject} ${mail?.body_text}`).not.toMatch(/marzipan|Harbour/)
  done(await closeBoard(as.hostLead, { reviewId: review }))
  expect([await reads(), await boardsShownToYou(as.chair, null)]).toEqual([null, []])
})

test('nobody else reads them by that, and a chair whose post has ended no longer does', async () => {
  const { as, review, people } = await followUpWorld()
  done(await openBoard(as.hostLead, { reviewId: review }))
  for (const other of [as.owner, as.lead, as.peer, as.central, as.coordinator, as.outsider]) {
    expect(await actionBoard(other, { reviewId: review })).toBeNull()
    expect(await closeBoard(other, { reviewId: review })).toEqual({ ok: false, missing: true })
  }
  await asOwner(`update trust_post set until = current_date - 1 where person_id = $1`, [people.chair])
  expect(await actionBoard(as.chair, { reviewId: review })).toBeNull()
  // opened again where there is no chair, nobody is told, and the page says so
  done(await closeBoard(as.hostLead, { reviewId: review }))
  expect(await openBoard(as.hostLead, { reviewId: review })).toEqual({ ok: true, value: { told: 0 } })
})
