import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { insertRow } from '../../../test/factory.ts'
import { readingAs } from '../../access/transaction.server.ts'
import { makeVisit, type Visit } from '../fieldwork/made-up-visit.ts'
import { changeFinding } from './change-finding.server.ts'
import { findingDetail, findingsBoard } from './findings.server.ts'
import { proposeFinding } from './propose-finding.server.ts'
import { sayView } from './say-view.server.ts'
import { shareFindings } from './share-findings.server.ts'
import { withdrawFinding } from './withdraw-finding.server.ts'

useTestDatabase()

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
    expect((await boardOf(visit, 'leader'))?.questions).toMatchObject([
      { notes: null, unused: null },
      { notes: null, unused: null },
    ])
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
