import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { whatNeedsYou } from '../../../web/home/home-query.server.ts'
import { makeVisit, type Visit } from '../made-up-visit.ts'
import { coachingTalk } from './coaching.server.ts'
import { readCoaching } from './read-coaching.server.ts'
import { writeCoaching } from './write-coaching.server.ts'

useTestDatabase()

const write = (visit: Visit, who: string, to: string, body: string, noteId: string = crypto.randomUUID()) =>
  writeCoaching(visit.by(who), { reviewId: visit.reviewId, personId: visit.by(to).personId, noteId, body })
const talk = async (visit: Visit, who: string, to: string) =>
  (
    await coachingTalk(visit.by(who), { reviewId: visit.reviewId, personId: visit.by(to).personId })
  )?.notes.map(({ body }) => body)
const waits = async (visit: Visit, who: string) =>
  (await whatNeedsYou(visit.by(who), null)).needs
    .map(({ title }) => title)
    .filter((title) => title.startsWith('Read what'))

describe('what the lead reviewer writes to one reviewer', () => {
  test('is read by the two and by nobody else, in no row and no history', async () => {
    const visit = await makeVisit()
    await write(visit, 'lead', 'anil', 'You let the silence stand. That opened the talk.')
    for (const who of ['lead', 'anil'])
      expect(await talk(visit, who, who === 'lead' ? 'anil' : 'lead'), who).toHaveLength(1)
    for (const who of ['joanna', 'chief', 'leader', 'coordinator', 'central', 'stranger', 'gone']) {
      const [rows, history] = await readingAs(visit.by(who), async (tx) => [
        await tx.selectFrom('coaching_note').selectAll().execute(),
        await tx.selectFrom('audit').selectAll().where('command', '=', 'write-coaching-note').execute(),
      ])
      expect([...rows, ...history], who).toEqual([])
    }
  })

  test('waits on the home of the other until they have read it, and can be answered', async () => {
    const visit = await makeVisit()
    const number = crypto.randomUUID()
    await write(visit, 'lead', 'anil', 'Try one question less.', number)
    await write(visit, 'lead', 'anil', 'Try one question less.', number)
    expect(await waits(visit, 'anil')).toEqual(['Read what lead wrote to you'])
    await readCoaching(visit.by('anil'), { reviewId: visit.reviewId, personId: visit.by('lead').personId })
    expect(await waits(visit, 'anil')).toEqual([])
    await write(visit, 'anil', 'lead', 'I will.')
    expect(await waits(visit, 'lead')).toEqual(['Read what anil wrote to you'])
    expect(await talk(visit, 'lead', 'anil')).toEqual(['Try one question less.', 'I will.'])
  })

  test('is begun by the lead, who writes to reviewers alone', async () => {
    const visit = await makeVisit()
    expect(await write(visit, 'anil', 'lead', 'May I?')).toMatchObject({
      problems: [{ message: expect.stringContaining('The lead reviewer begins') }],
    })
    for (const [who, to] of [
      ['anil', 'joanna'],
      ['lead', 'chief'],
      ['lead', 'gone'],
      ['chief', 'lead'],
    ] as const)
      expect(await write(visit, who, to, 'Hello.'), `${who} to ${to}`).toEqual({ ok: false, missing: true })
  })

  test('is closed with the review and stays readable to the two; a later lead reads nothing of it', async () => {
    const visit = await makeVisit()
    await write(visit, 'lead', 'anil', 'Well asked.')
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [visit.reviewId])
    expect(await write(visit, 'lead', 'anil', 'One more.')).toMatchObject({
      problems: [{ message: expect.stringContaining('The review is over') }],
    })
    expect(await talk(visit, 'anil', 'lead')).toEqual(['Well asked.'])
    await asOwner(`update review_member set state = 'withdrawn' where review_id = $1 and person_id = $2`, [
      visit.reviewId,
      visit.by('lead').personId,
    ])
    await asOwner(`update review_member set role = 'lead_reviewer' where review_id = $1 and person_id = $2`, [
      visit.reviewId,
      visit.by('samuel').personId,
    ])
    expect(await talk(visit, 'samuel', 'anil')).toEqual([])
    expect(await talk(visit, 'anil', 'lead')).toEqual(['Well asked.'])
  })
})
