import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { done, firstParagraph, readers, reportWorld, rowsFor, withHost } from '../../../test/report-world.ts'
import { setClock } from '../../platform/clock.ts'
import { beginReport } from './begin-report.server.ts'
import { checkFacts } from './check-facts.server.ts'
import { commentOnReport } from './comment-on-report.server.ts'
import { correctReport } from './correct-report.server.ts'
import { releaseReport } from './release-report.server.ts'
import { sendToHost } from './send-to-host.server.ts'
import { sendToTeam } from './send-to-team.server.ts'
import { settleRemark } from './settle-remark.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const missing = { ok: false, missing: true }
const notNow = { ok: false, problems: [expect.anything()] }

describe('a report on its way to the host', () => {
  test('is read by more people at each step, and after release by the host’s leaders alone', async () => {
    const world = await reportWorld()
    const input = { reviewId: world.review }
    done(await beginReport(world.as.lead, input))
    expect(await readers(world)).toEqual(['lead'])
    done(await sendToTeam(world.as.lead, input))
    expect(await readers(world)).toEqual(['lead', 'peer', 'central'])
    done(await sendToHost(world.as.lead, input))
    expect(await readers(world)).toEqual(['lead', 'peer', 'central', 'hostLead', 'hostLeader'])
    done(await checkFacts(world.as.hostLeader, input))
    done(await releaseReport(world.as.lead, input))
    expect(await readers(world)).toEqual(['hostLead', 'hostLeader'])
  })

  test('takes each step in its turn, and from nobody but those whose step it is', async () => {
    const { as, review } = await reportWorld()
    const input = { reviewId: review }
    expect(await sendToTeam(as.lead, input)).toEqual(missing)
    done(await beginReport(as.lead, input))
    expect(await sendToHost(as.lead, input)).toMatchObject(notNow)
    expect(await releaseReport(as.lead, input)).toMatchObject(notNow)
    expect(await checkFacts(as.hostLead, input)).toEqual(missing)
    for (const other of [as.peer, as.central, as.hostLead, as.coordinator, as.outsider]) {
      expect(await sendToTeam(other, input)).toEqual(missing)
      expect(await sendToHost(other, input)).toEqual(missing)
      expect(await releaseReport(other, input)).toEqual(missing)
    }
    done(await sendToTeam(as.lead, input))
    expect(await sendToTeam(as.lead, input)).toMatchObject(notNow)
    done(await sendToHost(as.lead, input))
    for (const other of [as.peer, as.central, as.coordinator, as.outsider, as.lead])
      expect(await checkFacts(other, input)).toEqual(missing)
  })

  test('the team’s comments stay in the team; the host’s corrections reach the lead reviewer', async () => {
    const world = await withHost()
    const { as, review } = world
    const { id: blockId } = await firstParagraph(review)
    const remark = { reviewId: review, blockId, body: 'Said by a person.' }
    done(await commentOnReport(as.peer, remark))
    done(await commentOnReport(as.central, remark))
    done(await correctReport(as.hostLeader, remark))
    expect(await commentOnReport(as.hostLead, remark)).toEqual(missing)
    expect(await correctReport(as.peer, remark)).toEqual(missing)
    const counts = [as.lead, as.peer, as.central, as.hostLead, as.coordinator]
    const seen = await Promise.all(counts.map(async (actor) => (await rowsFor(actor, review)).remarks))
    expect(seen).toEqual([3, 3, 2, 1, 0])
  })

  test('waits for an answer to every correction, and for the host’s word or the end of its time', async () => {
    const { as, review } = await withHost()
    const input = { reviewId: review }
    const { id: blockId } = await firstParagraph(review)
    done(await correctReport(as.hostLead, { ...input, blockId, body: 'There are 14 schools.' }))
    done(await checkFacts(as.hostLead, input))
    expect(await correctReport(as.hostLead, { ...input, blockId, body: 'One more.' })).toMatchObject(notNow)
    expect(await releaseReport(as.lead, input)).toMatchObject(notNow)
    const [remark] = await asOwner<{ id: string }>('select id from report_comment where review_id = $1', [
      review,
    ])
    const settle = { ...input, remarkId: remark?.id }
    expect(await settleRemark(as.lead, { ...settle, outcome: ' ' })).toMatchObject(notNow)
    expect(await settleRemark(as.peer, { ...settle, outcome: 'Not mine.' })).toEqual(missing)
    done(await settleRemark(as.lead, { ...settle, outcome: 'Corrected.' }))
    done(await releaseReport(as.lead, input))

    const silent = await withHost()
    expect(await releaseReport(silent.as.lead, { reviewId: silent.review })).toMatchObject(notNow)
    setClock(new Date('2027-01-15T10:00:00Z'))
    done(await releaseReport(silent.as.lead, { reviewId: silent.review }))
  })
})
