import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { whatNeedsYou } from '../../../web/home/home-query.server.ts'
import { makeVisit, type Visit } from '../made-up-visit.ts'
import { answerStatement } from './answer-statement.server.ts'
import { assurance } from './assurance.server.ts'
import { observeLeading } from './observe-leading.server.ts'
import { stateReadiness } from './state-readiness.server.ts'

useTestDatabase()

async function assuredVisit() {
  const visit = await makeVisit()
  for (const [who, part] of [
    ['lead', 'provisional_lead'],
    ['joanna', 'quality_assurer'],
  ] as const)
    await asOwner('update review_member set part = $3 where review_id = $1 and person_id = $2', [
      visit.reviewId,
      visit.by(who).personId,
      part,
    ])
  return visit
}
const seen = (visit: Visit, who: string) => assurance(visit.by(who), { reviewId: visit.reviewId })
const stage = (visit: Visit, name: string) =>
  asOwner('update review set stage = $1 where id = $2', [name, visit.reviewId])
const observe = (visit: Visit, who: string) =>
  observeLeading(visit.by(who), {
    reviewId: visit.reviewId,
    observationId: crypto.randomUUID(),
    aspect: 'conferring',
    body: 'Asked each reviewer before saying what he thought.',
  })
const state = (visit: Visit, who = 'joanna') =>
  stateReadiness(visit.by(who), {
    reviewId: visit.reviewId,
    readiness: 'another_with_support',
    reasons: 'The days were well led. The report needed help with what to leave out.',
  })
const answer = (visit: Visit, who = 'lead') =>
  answerStatement(visit.by(who), { reviewId: visit.reviewId, answer: 'I would like that support.' })
const needs = async (visit: Visit, who: string) =>
  (await whatNeedsYou(visit.by(who), null)).needs.map(({ title }) => title)

describe('the assurance of a provisional lead', () => {
  test('is between the assurer and the lead while the review goes on', async () => {
    const visit = await assuredVisit()
    expect(await observe(visit, 'joanna')).toMatchObject({ ok: true })
    for (const who of ['lead', 'joanna'])
      expect((await seen(visit, who))?.observations, who).toMatchObject([{ aspect: 'conferring' }])
    for (const who of ['anil', 'samuel', 'chief', 'leader', 'coordinator', 'central', 'stranger', 'gone'])
      expect(await seen(visit, who), who).toBeNull()
    for (const who of ['lead', 'anil', 'central'])
      expect(await observe(visit, who), who).toEqual({ ok: false, missing: true })
  })

  test('ends with a statement, which the lead reads and answers before the central team reads anything', async () => {
    const visit = await assuredVisit()
    await observe(visit, 'joanna')
    expect(await state(visit)).toMatchObject({
      problems: [{ message: expect.stringContaining('at the end') }],
    })
    await stage(visit, 'report')
    expect(await needs(visit, 'joanna')).toContain('Say whether the lead is ready to lead')
    expect(await state(visit, 'lead')).toEqual({ ok: false, missing: true })
    expect(await state(visit)).toMatchObject({ ok: true })
    expect(await needs(visit, 'lead')).toContain('Read how you led, and answer')
    expect(await seen(visit, 'central')).toBeNull()
    expect(await answer(visit, 'joanna')).toEqual({ ok: false, missing: true })
    expect(await answer(visit)).toMatchObject({ ok: true })
    expect(await seen(visit, 'central')).toMatchObject({
      observations: [],
      statement: { readiness: 'another_with_support', answer: 'I would like that support.' },
    })
    for (const who of ['anil', 'chief', 'coordinator', 'stranger'])
      expect(await seen(visit, who), who).toBeNull()
  })

  test('stays as it was made: no second statement, no second answer, nothing observed afterwards', async () => {
    const visit = await assuredVisit()
    await stage(visit, 'report')
    await state(visit)
    await answer(visit)
    expect(await state(visit)).toMatchObject({ problems: [{}] })
    expect(await answer(visit)).toMatchObject({ problems: [{}] })
    expect(await observe(visit, 'joanna')).toMatchObject({ problems: [{}] })
  })

  test('is nobody’s where the lead is no provisional one', async () => {
    const visit = await makeVisit()
    await stage(visit, 'report')
    for (const who of ['lead', 'joanna']) {
      expect(await seen(visit, who), who).toBeNull()
      expect(await state(visit, who), who).toEqual({ ok: false, missing: true })
    }
  })
})
