import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow } from '../../../../test/factory.ts'
import { writingAs } from '../../../access/transaction.server.ts'
import { setClock } from '../../../platform/clock.ts'
import { closeThreeDays } from '../../fieldwork/close-three-days.server.ts'
import { makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { finalBriefing } from '../briefing/briefing.server.ts'
import { findingsBoard, whatToShare } from '../findings.server.ts'
import { proposeFinding } from '../propose-finding.server.ts'
import { shareFindings } from '../share-findings.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const at = (time: string) => setClock(new Date(`2026-12-03T${time}:00Z`))
async function visitWithBriefing() {
  const visit = await makeVisit()
  const briefing = await insertRow('session', {
    review_id: visit.reviewId,
    day: 3,
    starts: '14:00',
    ends: '15:30',
    kind: 'briefing',
    title: 'Final briefing',
  })
  return { ...visit, briefing }
}
async function proposed(visit: Visit): Promise<string> {
  const outcome = await proposeFinding(visit.by('anil'), {
    reviewId: visit.reviewId,
    questionId: visit.questions[0],
    kind: 'strength',
    wording: 'Help arrives within days.',
  })
  return outcome.ok ? outcome.value : ''
}
const share = (visit: Visit, findingId: string, sessionId = '') =>
  shareFindings(visit.by('lead'), { reviewId: visit.reviewId, findingIds: [findingId], sessionId })
const sharedAt = async (findingId: string) =>
  (await asOwner<{ shared_at: Date | null }>('select shared_at from finding where id = $1', [findingId]))[0]
    ?.shared_at

describe('what the host has not heard by the end of the final briefing', () => {
  test('can be shared until the last minute of it, and in it', async () => {
    const visit = await visitWithBriefing()
    const finding = await proposed(visit)
    at('15:29')
    expect(await share(visit, finding, visit.briefing)).toMatchObject({ ok: true })
  })

  test('is not shared any more once it has ended, and the reason says what can be done', async () => {
    const visit = await visitWithBriefing()
    const finding = await proposed(visit)
    at('15:31')
    expect(await share(visit, finding, visit.briefing)).toMatchObject({
      problems: [
        { message: expect.stringMatching(/^The final briefing ended on Thursday at 15:30\. .* stays out/) },
      ],
    })
    const asked = { reviewId: visit.reviewId }
    expect((await findingsBoard(visit.by('lead'), asked))?.can.share).toBe(false)
    expect((await whatToShare(visit.by('lead'), asked))?.permission).toMatchObject({
      notNow: expect.stringContaining('change its end on the schedule first'),
    })
    expect(await finalBriefing(visit.by('lead'), asked)).toMatchObject({
      findings: [],
      unshared: [{ id: finding }],
    })
  })

  test('can be shared where the briefing goes on and the schedule says so', async () => {
    const visit = await visitWithBriefing()
    const finding = await proposed(visit)
    await asOwner(`update session set ends = '16:00' where id = $1`, [visit.briefing])
    at('15:31')
    expect(await share(visit, finding, visit.briefing)).toMatchObject({ ok: true })
  })

  test('is not shared once the lead reviewer has closed the three days, whatever the hour', async () => {
    const visit = await visitWithBriefing()
    const [heard, unheard] = [await proposed(visit), await proposed(visit)]
    at('14:30')
    await share(visit, heard, visit.briefing)
    expect(await closeThreeDays(visit.by('lead'), { reviewId: visit.reviewId })).toMatchObject({ ok: true })
    expect(await share(visit, unheard, visit.briefing)).toMatchObject({
      problems: [{ message: 'The three days are closed, so findings stay as they were.' }],
    })
  })

  test('is kept from being shared by the database too, on every path of the app', async () => {
    const visit = await visitWithBriefing()
    const finding = await proposed(visit)
    const late = (stage: string, moment: string) =>
      writingAs(visit.by('lead'), async (tx) => {
        await tx
          .updateTable('review')
          .set({ stage: stage as 'report' })
          .where('id', '=', visit.reviewId)
          .execute()
        await tx
          .updateTable('finding')
          .set({ shared_at: new Date(moment) })
          .where('id', '=', finding)
          .execute()
      })
    await expect(late('three_days', '2026-12-03T15:31:00Z')).rejects.toThrow('The final briefing is over')
    await expect(late('report', '2026-12-03T15:00:00Z')).rejects.toThrow('The final briefing is over')
    expect(await sharedAt(finding)).toBeNull()
    await late('three_days', '2026-12-03T15:00:00Z')
    expect(await sharedAt(finding)).not.toBeNull()
  })
})

describe('the final briefing', () => {
  test('shows what the host has heard by question, with the evidence as it was told', async () => {
    const visit = await visitWithBriefing()
    const [first, second] = [await proposed(visit), await proposed(visit)]
    await asOwner('update finding set question_id = $2 where id = $1', [first, visit.questions[1]])
    at('14:05')
    await share(visit, first, visit.briefing)
    await share(visit, second, visit.briefing)
    await asOwner(
      `update finding set told_sources = 4, told_schools = 2, told_methods = '{interview}' where id = $1`,
      [second],
    )
    const told = await finalBriefing(visit.by('anil'), { reviewId: visit.reviewId })
    expect(told?.findings.map(({ id }) => id)).toEqual([second, first])
    expect(told?.findings[0]?.support).toEqual({
      sources: 4,
      schools: 2,
      methods: ['interview'],
      contrary: false,
    })
  })

  test('shows the host’s leaders nothing that they have not heard, not even that there is something', async () => {
    const visit = await visitWithBriefing()
    await proposed(visit)
    at('13:00')
    expect(await finalBriefing(visit.by('chief'), { reviewId: visit.reviewId })).toMatchObject({
      findings: [],
      unshared: [],
      share: 'missing',
    })
    for (const who of ['coordinator', 'central', 'stranger', 'gone'])
      expect(await finalBriefing(visit.by(who), { reviewId: visit.reviewId }), who).toBeNull()
  })
})
