import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makeReview,
  makeTrust,
} from '../../../../test/factory.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { templateOf } from '../review-template.server.ts'
import { agreeAmendment } from './agree-amendment.server.ts'
import { agreeWording } from './agree-wording.server.ts'
import { freezeQuestions } from './freeze-questions.server.ts'
import { frozenRecord } from './frozen-record.ts'
import { proposeAmendment } from './propose-amendment.server.ts'
import { proposeQuestion } from './propose-question.server.ts'
import { awaitedSides, settlesWith } from './question-amendment.ts'
import { keyQuestions } from './questions.server.ts'
import { takeBackAmendment } from './take-back-amendment.server.ts'
import { focusTasks } from './tasks.server.ts'
import { turnDownAmendment } from './turn-down-amendment.server.ts'

useTestDatabase()

const before = 'How does the trust notice that a school needs help?'
const after = 'How does the trust notice that a school or a subject needs help?'
const people = { lead: '', peer: '', chief: '', leader: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
let reviewId = ''
let questionId = ''

beforeEach(async () => {
  people.lead = await makePerson('Ruth Ellacott')
  people.peer = await makePerson('Anil Deshmukh')
  people.chief = await makePerson('Fiona Marchetti')
  people.leader = await makePerson('Dev Lal')
  reviewId = await makeReview(await makeTrust())
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.leader, 'host_leader')
  questionId = await value(proposeQuestion(as('lead'), { reviewId, wording: before }))
  const wordingId = (await questions())[0]?.current.id
  for (const who of ['peer', 'chief', 'leader'] as const)
    await agreeWording(as(who), { questionId, wordingId })
  await freezeQuestions(as('lead'), { reviewId })
})

async function value(doing: Promise<{ ok: boolean }>) {
  const outcome = await doing
  if (!outcome.ok || !('value' in outcome)) throw new Error(JSON.stringify(outcome))
  return String(outcome.value)
}
const page = async () => {
  const seen = await keyQuestions(as('peer'), { reviewId })
  if (!seen) throw new Error('no page')
  return seen
}
const questions = async () => (await page()).questions
const wordings = async () => (await questions()).map(({ current }) => current.wording)
const change = (more: object = {}) => ({
  kind: 'reword',
  reviewId,
  questionId,
  wording: after,
  reason: 'Subjects came up on the planning call',
  ...more,
})
const propose = (who: Who, more: object = {}) => value(proposeAmendment(as(who), change(more)))
const task = (who: Who) =>
  readingAs(as(who), async (tx) => {
    const standing = await standingIn(tx, reviewId, as(who))
    const template = await templateOf(tx, reviewId)
    if (!standing || !template) throw new Error('no review')
    const tasks = (await focusTasks(tx, [{ ...standing, template }])).get(reviewId) ?? []
    return tasks.find(({ title }) => title === 'Agree a change to the key questions')
  })
const words = (outcome: object) => JSON.stringify(outcome)
const mails = (kind: string) =>
  asOwner<{ to: string; all: string }>(
    `select to_person_id as "to", row_to_json(mail)::text || row_to_json(mail_content)::text as "all"
     from mail join mail_content on mail_id = id where review_id = $1 and kind = $2`,
    [reviewId, kind],
  )

describe('a change after the freeze', () => {
  test('takes effect only when both sides have agreed to it by name, and stays visible with what it was', async () => {
    const amendmentId = await propose('peer')
    await agreeAmendment(as('lead'), { amendmentId })
    expect(await wordings()).toEqual([before])
    await agreeAmendment(as('chief'), { amendmentId })
    expect(await wordings()).toEqual([after])
    expect((await page()).amendments).toMatchObject([
      {
        earlier: { wording: before },
        wording: after,
        agreed: { team: { name: 'Ruth Ellacott' }, host: { name: 'Fiona Marchetti' } },
        settledAt: expect.any(String),
      },
    ])
  })

  test('the chief executive who proposes one agrees for the host at once; the team is still asked', async () => {
    const amendmentId = await propose('chief')
    expect(words(await agreeAmendment(as('chief'), { amendmentId }))).toContain('You have agreed')
    expect((await agreeAmendment(as('lead'), { amendmentId })).ok).toBe(true)
    expect(await wordings()).toEqual([after])
  })

  test('moved to another area, the question keeps the record of who agreed to it as it was frozen', async () => {
    const area = { review_id: reviewId, position: 1, name: 'Reading', proposed_by: people.lead }
    const areaId = await insertRow('area_of_focus', area)
    const record = async () => {
      const { questions, amendments, frozen } = await page()
      const [question] = questions
      return question && frozenRecord(question, amendments, frozen?.at ?? '')
    }
    const frozen = await record()
    expect(frozen?.map(({ personId }) => personId).toSorted()).toEqual(Object.values(people).toSorted())
    await agreeAmendment(as('lead'), { amendmentId: await propose('chief', { wording: before, areaId }) })
    expect((await questions())[0]?.area?.name).toBe('Reading')
    expect(await record()).toEqual(frozen)
    await agreeAmendment(as('lead'), { amendmentId: await propose('chief', { areaId }) })
    expect(await wordings()).toEqual([after])
    expect(await record()).toEqual(frozen)
  })

  test('nobody else agrees for a side', async () => {
    const amendmentId = await propose('chief')
    for (const who of ['peer', 'leader'] as const)
      expect(words(await agreeAmendment(as(who), { amendmentId }))).toContain('The lead reviewer agrees')
    expect(await wordings()).toEqual([before])
  })

  test('turned down or taken back, the words stay, and the reason can be read', async () => {
    const one = await propose('peer')
    await turnDownAmendment(as('chief'), { amendmentId: one, reason: 'It makes it too wide' })
    expect((await page()).amendments[0]?.turnedDown).toMatchObject({ reason: 'It makes it too wide' })
    const two = await propose('leader')
    expect((await takeBackAmendment(as('peer'), { amendmentId: two })).ok).toBe(false)
    expect((await takeBackAmendment(as('leader'), { amendmentId: two })).ok).toBe(true)
    for (const amendmentId of [one, two])
      expect(words(await agreeAmendment(as('lead'), { amendmentId }))).toContain('settled already')
    expect(await wordings()).toEqual([before])
  })

  test('one question is added at the end; one is withdrawn; the last of them must stay', async () => {
    expect(words(await proposeAmendment(as('peer'), change({ kind: 'withdraw' })))).toContain(
      'One question must stay',
    )
    const adding = await propose('lead', { kind: 'add', wording: 'How do schools share what works here?' })
    await agreeAmendment(as('chief'), { amendmentId: adding })
    const withdrawing = await propose('chief', { kind: 'withdraw' })
    await agreeAmendment(as('lead'), { amendmentId: withdrawing })
    expect(await wordings()).toEqual(['How do schools share what works here?'])
    expect((await page()).amendments.map(({ kind }) => kind)).toEqual(['add', 'withdraw'])
  })

  test('two changes of one question do not wait side by side', async () => {
    await propose('peer')
    expect(words(await proposeAmendment(as('leader'), change()))).toContain('waits already')
  })

  test('when both sides agree at the same moment it takes effect once', async () => {
    const amendmentId = await propose('peer')
    await Promise.all([
      agreeAmendment(as('lead'), { amendmentId }),
      agreeAmendment(as('chief'), { amendmentId }),
    ])
    expect(await wordings()).toEqual([after])
    const [versions] = await asOwner<{ n: number }>(
      'select count(*)::int as n from key_question_wording where question_id = $1',
      [questionId],
    )
    expect(versions?.n).toBe(2)
  })

  test('waits with whoever agrees for a side, and everyone else sees with whom', async () => {
    await propose('chief')
    expect(await task('lead')).toMatchObject({ state: 'yours' })
    expect(await task('chief')).toMatchObject({ state: 'part', status: 'With Ruth Ellacott' })
    expect(await task('peer')).toMatchObject({ state: 'part', status: 'With Ruth Ellacott' })
  })

  test('is over when the three days are over', async () => {
    await asOwner(`update review set stage = 'report' where id = $1`, [reviewId])
    expect(words(await proposeAmendment(as('lead'), change()))).toContain('during the three days')
  })

  test('mail tells whoever must agree, then everyone, and never a word of it', async () => {
    const amendmentId = await propose('peer')
    const asked = await mails('question-change-proposed')
    expect(asked.map(({ to }) => to).toSorted()).toEqual([people.lead, people.chief].toSorted())
    await agreeAmendment(as('lead'), { amendmentId })
    await agreeAmendment(as('chief'), { amendmentId })
    const told = await mails('question-changed')
    expect(told.map(({ to }) => to).toSorted()).toEqual([people.lead, people.peer, people.leader].toSorted())
    for (const { all } of [...asked, ...told]) expect(all).not.toMatch(/needs help|planning call|Anil/)
    // the central team learns that questions are frozen, and nothing of what is said about them
    expect(
      await asOwner(
        `select distinct shown_to from mail where kind like 'question-change%' and review_id = $1`,
        [reviewId],
      ),
    ).toEqual([{ shown_to: 'preparers' }])
  })
})

test('before the freeze nothing is amended: other words are suggested instead', async () => {
  await asOwner('delete from key_question_freeze where review_id = $1', [reviewId])
  expect(words(await proposeAmendment(as('lead'), change()))).toContain('Suggest other words instead')
})

test('a side settles a change exactly when no other side is waited for', () => {
  const said = fc.constantFrom(null, { by: 'a', name: 'A', at: '' })
  fc.assert(
    fc.property(said, said, fc.constantFrom('team' as const, 'host' as const), (team, host, side) => {
      const other = side === 'team' ? 'host' : 'team'
      expect(settlesWith({ agreed: { team, host } }, side)).toBe(
        !awaitedSides({ agreed: { team, host } }).includes(other),
      )
    }),
  )
})
