import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { insertRow } from '../../../test/factory.ts'
import { setClock } from '../../platform/clock.ts'
import { beginThreeDays } from './begin-three-days.server.ts'
import { closeThreeDays } from './close-three-days.server.ts'
import { makeVisit, type Visit } from './made-up-visit.ts'
import { threeDays } from './three-days.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const freeze = (visit: Visit) =>
  insertRow('key_question_freeze', { review_id: visit.reviewId, frozen_by: visit.by('lead').personId })
const stageOf = async (visit: Visit) =>
  (await asOwner<{ stage: string }>('select stage from review where id = $1', [visit.reviewId]))[0]?.stage
const findingOf = (visit: Visit, words: object) =>
  insertRow('finding', {
    review_id: visit.reviewId,
    question_id: visit.questions[0],
    kind: 'strength',
    wording: 'Help arrives.',
    proposed_by: visit.by('anil').personId,
    ...words,
  })

describe('beginning the three days', () => {
  test('waits for the key questions, and for the day before day one in London', async () => {
    const visit = await makeVisit('prepare')
    const begin = () => beginThreeDays(visit.by('lead'), { reviewId: visit.reviewId })
    setClock(new Date('2026-11-30T00:05:00Z'))
    expect(await begin()).toMatchObject({
      problems: [{ message: expect.stringContaining('Freeze the key questions first') }],
    })
    await freeze(visit)
    setClock(new Date('2026-11-29T23:50:00Z'))
    expect(await begin()).toMatchObject({
      problems: [{ message: expect.stringContaining('from Monday 30 November 2026') }],
    })
    expect(await stageOf(visit)).toBe('prepare')
    setClock(new Date('2026-11-30T00:05:00Z'))
    expect(await begin()).toMatchObject({ ok: true })
    expect(await stageOf(visit)).toBe('three_days')
    expect(await begin()).toMatchObject({ problems: [{ message: 'The three days have begun already.' }] })
  })

  test('is the lead reviewer’s alone', async () => {
    const visit = await makeVisit('prepare')
    await freeze(visit)
    setClock(new Date('2026-12-01T08:00:00Z'))
    for (const who of ['anil', 'chief', 'coordinator', 'central', 'stranger']) {
      expect(await beginThreeDays(visit.by(who), { reviewId: visit.reviewId }), who).toEqual({
        ok: false,
        missing: true,
      })
    }
  })
})

describe('closing the three days', () => {
  test('waits until the host has heard a finding, and names those it has not heard to the lead alone', async () => {
    const visit = await makeVisit()
    const close = () => closeThreeDays(visit.by('lead'), { reviewId: visit.reviewId })
    await findingOf(visit, { wording: 'Never shared with anyone.' })
    await findingOf(visit, {
      wording: 'Shared and withdrawn.',
      shared_at: new Date(),
      withdrawn_at: new Date(),
    })
    expect(await close()).toMatchObject({
      problems: [{ message: expect.stringContaining('Share at least one finding') }],
    })
    await findingOf(visit, { shared_at: new Date() })
    expect((await threeDays(visit.by('lead'), { reviewId: visit.reviewId }))?.lead).toMatchObject({
      shared: 1,
      unshared: [{ wording: 'Never shared with anyone.' }],
    })
    expect((await threeDays(visit.by('chief'), { reviewId: visit.reviewId }))?.lead).toBeNull()
    expect(await close()).toMatchObject({ ok: true })
    expect(await stageOf(visit)).toBe('report')
  })
})
