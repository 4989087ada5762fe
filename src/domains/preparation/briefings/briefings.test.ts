import { beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow, makePerson, makePost } from '../../../../test/factory.ts'
import type { Person } from '../../../access/actor.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { templateContent } from '../../programme/template.ts'
import {
  acknowledgeBriefing,
  briefingAtLink,
  openBriefing,
  sayNeed,
  writeToLead,
} from './briefing-at-link.server.ts'
import { briefingRecord, briefings, peopleToBrief } from './briefings.server.ts'
import {
  brief,
  cast,
  linkFor,
  put,
  reviewId,
  setScene,
  share,
  stranger,
  tom,
  trustId,
  urn,
  visit,
} from './made-up-briefings.ts'
import { makeBriefings } from './make-briefings.server.ts'
import { sendBriefing } from './send-briefing.server.ts'
import { briefingTasks } from './tasks.server.ts'

useTestDatabase()
beforeEach(setScene)

describe('What somebody writes on their page', () => {
  test('to the lead reviewer, nobody else reads, and not even whoever opens the link later', async () => {
    const briefingId = await brief()
    const token = await linkFor(briefingId)
    const secret = 'My chair and I do not speak.'
    expect(await writeToLead(stranger, { token, message: ' ' })).toMatchObject({
      problems: [{ field: 'message' }],
    })
    const page = () => briefingAtLink(stranger, { token })
    const before = await page()
    expect(await writeToLead(stranger, { token, message: secret })).toMatchObject({ ok: true })
    // those who made the link could open it too: they are not to learn even that something was written
    expect(await page()).toEqual(before)
    const all = (actor: Person) =>
      readingAs(actor, (tx) => tx.selectFrom('briefing_message').selectAll().execute())
    expect(await all(cast.ruth)).toMatchObject([{ body: secret }])
    for (const who of ['anil', 'fiona', 'dev', 'carol', 'priya'] as const)
      expect(await all(cast[who])).toEqual([])
    expect(JSON.stringify(await briefings(cast.fiona, { reviewId }))).not.toContain(secret)
    const told = await asOwner(
      `select audience from audit where command = 'write-to-lead' and review_id = $1`,
      [reviewId],
    )
    expect(told).toEqual([{ audience: [] }])
  })

  test('about what would help, those who arrange it read, and a later word replaces the earlier', async () => {
    const token = await linkFor(await brief())
    for (const need of ['A ramp', 'A ramp and a quiet room']) await sayNeed(stranger, { token, need })
    const seen = async (actor: Person) => (await briefings(actor, { reviewId }))?.people[0]?.need
    for (const who of ['ruth', 'fiona', 'carol'] as const)
      expect(await seen(cast[who])).toBe('A ramp and a quiet room')
    for (const who of ['anil', 'dev', 'priya'] as const)
      expect(await briefings(cast[who], { reviewId })).toBeNull()
  })

  test('can be written twenty times, so that a link that got about fills no page', async () => {
    const token = await linkFor(await brief())
    for (let n = 0; n < 20; n++) await writeToLead(stranger, { token, message: `Message ${n}` })
    expect(await writeToLead(stranger, { token, message: 'One more' })).toMatchObject({
      problems: [{ field: 'message' }],
    })
  })

  test('and that they have read it, is dated once, and can be taken back', async () => {
    const briefingId = await brief()
    const token = await linkFor(briefingId)
    const state = async () => (await briefingRecord(cast.carol, { reviewId, briefingId }))?.person
    await openBriefing(stranger, { token })
    expect(await state()).toMatchObject({ openedAt: expect.any(String), acknowledgedAt: null })
    await acknowledgeBriefing(stranger, { token, done: 'acknowledged' })
    const first = (await state())?.acknowledgedAt
    await acknowledgeBriefing(stranger, { token, done: 'acknowledged' })
    expect((await state())?.acknowledgedAt).toBe(first)
    await acknowledgeBriefing(stranger, { token, done: 'taken back' })
    expect(await state()).toMatchObject({ openedAt: expect.any(String), acknowledgedAt: null })
  })
})

describe('Those who brief', () => {
  test('brief somebody whom two conversations name once, on one page, with one link', async () => {
    const telephone = await put('interview', { title: 'Headteacher', urn, day: 1, how: 'telephone' })
    const people = [tom(), { ...tom(), email: 'TOM@school.example', sessionId: telephone }]
    expect(await makeBriefings(cast.carol, { reviewId, people, send: 'yes' })).toMatchObject({ ok: true })
    const mails = await asOwner(`select 1 from mail where review_id = $1`, [reviewId])
    expect(mails).toHaveLength(1)
    const [person, ...others] = (await briefings(cast.carol, { reviewId }))?.people ?? []
    expect(others).toEqual([])
    expect(person?.sessionIds.toSorted()).toEqual([visit, telephone].toSorted())
    await share()
    const told = await briefingAtLink(stranger, { token: await linkFor(person?.id ?? '') })
    expect(told?.told.meetings).toMatchObject([
      { day: '2026-12-01', how: 'telephone' },
      { day: '2026-12-02' },
    ])
  })

  test('find every conversation with somebody who has no part in the review, and the heads they know', async () => {
    const talk = await put('interview', { title: 'Director of education', starts: '12:00', ends: '13:00' })
    await insertRow('session_attendee', {
      session_id: talk,
      review_id: reviewId,
      person_id: cast.dev.personId,
    })
    const head = await makePerson('Tom Wetherell')
    await insertRow('trust_post', { person_id: head, trust_id: trustId, post: 'headteacher', urn })
    await makePost(cast.carol.personId, trustId, 'coordinator')
    const before = await peopleToBrief(cast.carol, { reviewId })
    expect(before?.waiting.map(({ id }) => id)).toEqual([visit])
    expect(before?.known).toMatchObject([{ name: 'Tom Wetherell', post: 'headteacher', urn }])
    await brief()
    expect((await peopleToBrief(cast.carol, { reviewId }))?.waiting).toEqual([])
    expect(await peopleToBrief(cast.anil, { reviewId })).toBeNull()
  })

  test('have it to do until somebody in each conversation has a link, and the lead hears of a message', async () => {
    const tasksOf = async (actor: Person) => {
      const mine = await standing(actor, { reviewId })
      const [row] = await asOwner('select content from review_template')
      if (!mine) throw new Error('no such review')
      const template = templateContent.parse(row?.content)
      const tasks = await readingAs(actor, (tx) => briefingTasks(tx, [{ ...mine, template }]))
      return (tasks.get(reviewId) ?? []).map((task) => `${task.title}: ${task.state}`)
    }
    expect(await tasksOf(cast.carol)).toEqual(['Brief everyone who will be met: yours'])
    expect(await tasksOf(cast.ruth)).toEqual(['Brief everyone who will be met: open'])
    expect(await tasksOf(cast.anil)).toEqual([])
    const briefingId = await brief()
    expect(await tasksOf(cast.carol)).toEqual(['Brief everyone who will be met: yours'])
    await sendBriefing(cast.ruth, { reviewId, briefingId })
    expect(await tasksOf(cast.carol)).toEqual(['Brief everyone who will be met: done'])
    await writeToLead(stranger, { token: await linkFor(briefingId), message: 'Hello' })
    expect(await tasksOf(cast.ruth)).toContain('Read what people wrote to you: yours')
    expect(await tasksOf(cast.fiona)).toEqual(['Brief everyone who will be met: done'])
  })
})
