import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { addMember, insertRow } from '../../../../test/factory.ts'
import { makeVisit, type Visit } from '../made-up-visit.ts'
import { send, wireNote } from '../sending/made-up-sending.ts'
import { packFor } from './pack.server.ts'

useTestDatabase()

const packOf = (visit: Visit, who: string) => {
  const actor = visit.by(who)
  return packFor(actor, { id: actor.personId, name: who })
}
const reviewFor = async (visit: Visit, who: string) => {
  const [review, ...more] = (await packOf(visit, who)).reviews
  expect(more).toEqual([])
  if (!review) throw new Error(`${who} carries no review`)
  return review
}
const session = (visit: Visit, values: Record<string, unknown>) =>
  insertRow('session', {
    ...{ review_id: visit.reviewId, day: 2, starts: '13:00', ends: '13:45', title: 'A session' },
    ...values,
  })

describe('the plan of the days that a reviewer carries', () => {
  test('has everything on the schedule in its order, lunch and the team’s own time too', async () => {
    const visit = await makeVisit()
    await session(visit, { kind: 'lunch', title: 'Lunch' })
    await session(visit, { kind: 'confer', title: 'The team', starts: '14:00', ends: '15:00' })
    await session(visit, { kind: 'discussion', title: 'All', starts: '15:00', ends: '16:00' })
    const { sessions, days } = await reviewFor(visit, 'anil')
    expect(sessions.map(({ kind }) => kind)).toEqual([
      ...Array(4).fill('interview'),
      'lunch',
      'confer',
      'discussion',
    ])
    expect(sessions.map(({ date }) => date)).toEqual([...Array(4).fill(days[0]), ...Array(3).fill(days[1])])
    expect(sessions.map((one) => one.private)).toEqual([...Array(5).fill(false), true, false])
    expect(sessions.map(({ promise }) => promise)).toEqual([
      ...Array(6).fill('not_attributable'),
      'attributable',
    ])
    expect(sessions[0]).toMatchObject({
      starts: '09:00',
      ends: '09:45',
      urn: visit.sessions[0].urn,
      mine: false,
    })
  })

  test('says which sessions are one’s own, and which colleagues go too, but not who of the host does', async () => {
    const visit = await makeVisit()
    for (const who of ['anil', 'joanna', 'lead', 'leader'])
      await insertRow('session_attendee', {
        session_id: visit.sessions[0].id,
        review_id: visit.reviewId,
        person_id: visit.by(who).personId,
      })
    const [first, second] = (await reviewFor(visit, 'anil')).sessions
    expect(first).toMatchObject({ mine: true, withWhom: ['joanna of the visit', 'lead of the visit'] })
    expect(second).toMatchObject({ mine: false, withWhom: [] })
  })

  test('has the key questions that each meeting should serve, also for a reviewer who does not build the days', async () => {
    const visit = await makeVisit()
    const [first, second] = visit.questions
    const by = { review_id: visit.reviewId, set_by: visit.by('coordinator').personId, minutes: 45 }
    const need = await insertRow('interview_need', {
      ...{ ...by, name: 'The finance director', how: 'in_person', question_ids: [second] },
    })
    await insertRow('school_need', {
      ...{ ...by, urn: visit.sessions[1].urn, visit: 'must', reviewers: 1, question_ids: [first] },
    })
    await asOwner('update session set interview_need_id = $1 where id = $2', [need, visit.sessions[0].id])
    await asOwner(`update session set kind = 'visit' where id = $1`, [visit.sessions[1].id])
    const { sessions, questions } = await reviewFor(visit, 'anil')
    expect(sessions.map(({ questionIds }) => questionIds)).toEqual([[second], [first], [], []])
    expect(questions.map(({ number, id }) => [number, id])).toEqual([
      [1, first],
      [2, second],
    ])
  })

  test('has no session before the schedule is shared, except for the lead reviewer, who builds it', async () => {
    const visit = await makeVisit('prepare')
    await asOwner('delete from schedule_sharing where review_id = $1', [visit.reviewId])
    expect((await reviewFor(visit, 'anil')).sessions).toEqual([])
    expect((await reviewFor(visit, 'lead')).sessions).toHaveLength(4)
  })

  test('has the reader’s own notes, newest first, and nobody else’s, an attributable one included', async () => {
    const visit = await makeVisit()
    const hour = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString()
    const [older, newer] = [wireNote(visit, { writtenAt: hour(3) }), wireNote(visit, { writtenAt: hour(1) })]
    await send(visit, 'anil', { notes: [older, newer] })
    await send(visit, 'joanna', { notes: [wireNote(visit, { attributable: true })] })
    const { notes } = await reviewFor(visit, 'anil')
    expect(notes.map(({ id }) => id)).toEqual([newer.id, older.id])
    expect(notes[0]).toMatchObject({ body: newer.body, questionIds: newer.questionIds, photos: 0 })
    expect(notes[0]).not.toHaveProperty('sentDigest')
  })

  test('has the colleagues, whom to go to when a child may be at risk, and the words to say first', async () => {
    const visit = await makeVisit()
    await insertRow('safeguarding_contact', {
      ...{ review_id: visit.reviewId, urn: visit.sessions[0].urn, set_by: visit.by('coordinator').personId },
      ...{ name: 'Ms Contact', post: 'Deputy head', telephone: '01632 960111' },
    })
    const { colleagues, safeguarding, sayFirst, notNow } = await reviewFor(visit, 'anil')
    expect(colleagues).toEqual([
      { name: 'lead of the visit', role: 'Lead reviewer' },
      { name: 'joanna of the visit', role: 'Peer reviewer' },
      { name: 'samuel of the visit', role: 'Peer reviewer' },
    ])
    expect(safeguarding).toMatchObject([{ name: 'Ms Contact', telephone: '01632 960111' }])
    expect(sayFirst).toContain('I will not name you')
    expect(notNow).toBeNull()
  })
})

test('nobody carries a review who is not in its team, and none that is over or not begun', async () => {
  const visit = await makeVisit()
  for (const who of ['chief', 'leader', 'coordinator', 'central', 'stranger', 'gone'])
    expect((await packOf(visit, who)).reviews, who).toEqual([])
  for (const stage of ['set_up', 'follow_up', 'cancelled']) {
    await asOwner('update review set stage = $1 where id = $2', [stage, visit.reviewId])
    expect((await packOf(visit, 'anil')).reviews, stage).toEqual([])
  }
})

test('several reviews come by their first day', async () => {
  const [visit, other] = [await makeVisit(), await makeVisit('prepare')]
  await addMember(other.reviewId, visit.by('anil').personId, 'peer_reviewer')
  await asOwner(
    `update review set day1 = '2026-11-10', day2 = '2026-11-11', day3 = '2026-11-12' where id = $1`,
    [other.reviewId],
  )
  const { reviews } = await packOf(visit, 'anil')
  expect(reviews.map(({ id, stage }) => [id, stage])).toEqual([
    [other.reviewId, 'prepare'],
    [visit.reviewId, 'three_days'],
  ])
})
