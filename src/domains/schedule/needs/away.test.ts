import { expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../../test/factory.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { sayAway, takeBackAway } from './say-away.server.ts'

useTestDatabase()

const saidIn = (person: string, reviewId: string) =>
  readingAs(actorFor(person), (tx) =>
    tx
      .selectFrom('audit')
      .select(['command', 'subject_id'])
      .where('review_id', '=', reviewId)
      .orderBy('id')
      .execute(),
  )

test('that a reviewer cannot be there is in nobody’s history but their own, and names nobody', async () => {
  const [lead, peer, other, chief] = await Promise.all([
    makePerson(),
    makePerson(),
    makePerson(),
    makePerson(),
  ])
  const reviewId = await makeReview(await makeTrust())
  await addMember(reviewId, lead, 'lead_reviewer')
  await addMember(reviewId, peer, 'peer_reviewer')
  await addMember(reviewId, other, 'peer_reviewer')
  await addMember(reviewId, chief, 'host_lead')
  const away = { reviewId, day: '1', starts: '08:00', ends: '09:30', because: 'Hospital' }
  expect((await sayAway(actorFor(peer), away)).ok).toBe(true)
  const [row] = await asOwner<{ id: string }>('select id from reviewer_away where review_id = $1', [reviewId])
  expect((await takeBackAway(actorFor(peer), { reviewId, awayId: row?.id })).ok).toBe(true)
  expect(await saidIn(peer, reviewId)).toEqual([
    { command: 'say-away', subject_id: null },
    { command: 'take-back-away', subject_id: null },
  ])
  for (const reader of [lead, other, chief]) expect(await saidIn(reader, reviewId)).toEqual([])
})
