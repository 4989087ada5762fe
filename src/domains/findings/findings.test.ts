import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { insertRow } from '../../../test/factory.ts'
import { readingAs } from '../../access/transaction.server.ts'
import { setClock } from '../../platform/clock.ts'
import { makeVisit, type Visit } from '../fieldwork/made-up-visit.ts'
import { changeFinding } from './change-finding.server.ts'
import { findingDetail, findingsBoard } from './findings.server.ts'
import { proposeFinding } from './propose-finding.server.ts'
import { sayView } from './say-view.server.ts'
import { shareFindings } from './share-findings.server.ts'
import { withdrawFinding } from './withdraw-finding.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const words = (visit: Visit) => ({
  reviewId: visit.reviewId,
  questionId: visit.questions[0],
  kind: 'strength',
  wording: 'Help arrives within days.',
})
async function proposed(visit: Visit, who = 'anil'): Promise<string> {
  const outcome = await proposeFinding(visit.by(who), words(visit))
  return outcome.ok ? outcome.value : ''
}
const share = (visit: Visit, findingIds: string[], more = {}) =>
  shareFindings(visit.by('lead'), { reviewId: visit.reviewId, findingIds, ...more })
const boardOf = (visit: Visit, who: string) => findingsBoard(visit.by(who), { reviewId: visit.reviewId })
const stage = (visit: Visit, name: string) =>
  asOwner('update review set stage = $1 where id = $2', [name, visit.reviewId])

describe('what the host has not heard', () => {
  test('is not there for the host’s leaders: not the finding, its views, or a line of history', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    expect((await boardOf(visit, 'chief'))?.findings).toEqual([])
    expect(await findingDetail(visit.by('chief'), { reviewId: visit.reviewId, findingId })).toBeNull()
    expect(await sayView(visit.by('chief'), { reviewId: visit.reviewId, findingId, view: 'agree' })).toEqual({
      ok: false,
      missing: true,
    })
    const history = await readingAs(visit.by('chief'), (tx) =>
      tx.selectFrom('audit').select('command').where('review_id', '=', visit.reviewId).execute(),
    )
    expect(history).toEqual([])
  })

  test('is there once the lead reviewer shares it, with the views and without a note', async () => {
    const visit = await makeVisit()
    const [shared] = [await proposed(visit), await proposed(visit)]
    await sayView(visit.by('joanna'), {
      reviewId: visit.reviewId,
      findingId: shared,
      view: 'differ',
      why: 'Not always.',
    })
    expect(
      await shareFindings(visit.by('anil'), { reviewId: visit.reviewId, findingIds: [shared] }),
    ).toMatchObject({ problems: [{ message: expect.stringContaining('The lead reviewer shares') }] })
    expect(await share(visit, [shared])).toMatchObject({ ok: true })
    expect((await boardOf(visit, 'leader'))?.findings).toMatchObject([
      { id: shared, views: [{ agrees: true }, { agrees: false, why: 'Not always.' }] },
    ])
    const drawer = visit.questions[0]
    expect(await findingsBoard(visit.by('leader'), { reviewId: visit.reviewId, drawer })).toMatchObject({
      counts: null,
      notes: [],
      drawer: null,
      rounds: [],
    })
    expect(
      await sayView(visit.by('leader'), { reviewId: visit.reviewId, findingId: shared, view: 'agree' }),
    ).toMatchObject({ ok: true })
    expect(
      (await findingDetail(visit.by('anil'), { reviewId: visit.reviewId, findingId: shared }))?.finding.views,
    ).toHaveLength(3)
  })

  test('is no business of the coordinator, the central team or anybody else, shared or not', async () => {
    const visit = await makeVisit()
    await share(visit, [await proposed(visit)])
    for (const who of ['coordinator', 'central', 'stranger', 'gone'])
      expect(await boardOf(visit, who), who).toBeNull()
  })
})

describe('sharing', () => {
  test('several at once, in a session that the host was in; never twice', async () => {
    const visit = await makeVisit()
    const both = [await proposed(visit), await proposed(visit)]
    const discussion = await insertRow('session', {
      review_id: visit.reviewId,
      day: 1,
      starts: '16:00',
      ends: '17:00',
      kind: 'discussion',
      title: 'Daily discussion',
    })
    expect(await share(visit, both, { sessionId: visit.sessions[0].id })).toMatchObject({
      problems: [{ field: 'sessionId' }],
    })
    setClock(new Date('2026-12-01T15:59:00Z'))
    expect(await share(visit, both, { sessionId: discussion })).toMatchObject({
      problems: [{ field: 'sessionId', message: expect.stringContaining('that has begun') }],
    })
    setClock(new Date('2026-12-01T16:00:00Z'))
    expect(await share(visit, both, { sessionId: discussion })).toMatchObject({ ok: true, value: 2 })
    expect(await share(visit, both)).toMatchObject({ problems: [{ field: 'findingIds' }] })
    expect((await boardOf(visit, 'chief'))?.findings).toMatchObject([
      { sharedIn: 'Daily discussion' },
      { sharedIn: 'Daily discussion' },
    ])
  })
})

describe('changing and withdrawing', () => {
  test('a new wording asks everybody again, and does not end a dissent', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    await sayView(visit.by('joanna'), {
      reviewId: visit.reviewId,
      findingId,
      view: 'differ',
      why: 'Not always.',
    })
    expect(
      await changeFinding(visit.by('samuel'), { ...words(visit), findingId, wording: 'Taken over.' }),
    ).toMatchObject({ problems: [{ message: expect.stringContaining('Its proposer') }] })
    expect(
      await changeFinding(visit.by('lead'), { ...words(visit), findingId, wording: 'Help mostly arrives.' }),
    ).toMatchObject({ ok: true })
    const views = (await findingDetail(visit.by('anil'), { reviewId: visit.reviewId, findingId }))?.finding
      .views
    expect(views).toMatchObject([
      { name: 'anil of the visit', earlier: true },
      { name: 'joanna of the visit', earlier: true, agrees: false, why: 'Not always.' },
      { name: 'lead of the visit', earlier: false, agrees: true },
    ])
  })

  test('once the host has heard it only the lead reviewer withdraws it, and then the host no longer sees it', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    await share(visit, [findingId])
    const withdraw = (who: string) => withdrawFinding(visit.by(who), { reviewId: visit.reviewId, findingId })
    expect(await withdraw('anil')).toMatchObject({
      problems: [{ message: expect.stringContaining('only the lead reviewer') }],
    })
    expect(await withdraw('chief')).toEqual({ ok: false, missing: true })
    expect(await withdraw('lead')).toMatchObject({ ok: true })
    expect((await boardOf(visit, 'chief'))?.findings).toEqual([])
  })
})

describe('after the three days', () => {
  test('findings stand as they were; at release the team’s access ends and the host keeps what it heard', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    await share(visit, [findingId])
    await stage(visit, 'report')
    const reworded = await changeFinding(visit.by('lead'), {
      ...words(visit),
      findingId,
      wording: 'Other words.',
    })
    expect(reworded).toMatchObject({
      problems: [{ message: expect.stringContaining('The three days are closed') }],
    })
    expect(await proposeFinding(visit.by('anil'), words(visit))).toMatchObject({ ok: false })
    await stage(visit, 'follow_up')
    for (const who of ['lead', 'anil']) expect(await boardOf(visit, who)).toBeNull()
    expect((await boardOf(visit, 'chief'))?.findings).toHaveLength(1)
  })
})
