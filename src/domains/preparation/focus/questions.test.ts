import { beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../../test/factory.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { agreeWording } from './agree-wording.server.ts'
import { commentOnQuestion } from './comment-on-question.server.ts'
import { freezeQuestions } from './freeze-questions.server.ts'
import { keepEarlierWording } from './keep-earlier-wording.server.ts'
import { proposeQuestion } from './propose-question.server.ts'
import { currentQuestions, keyQuestions } from './questions.server.ts'
import { suggestWording } from './suggest-wording.server.ts'
import { withdrawQuestion } from './withdraw-question.server.ts'

useTestDatabase()

const first = 'How does the trust notice that a school needs help?'
const other = 'How soon does the trust notice that a school needs help?'
const people = { lead: '', peer: '', chief: '', coordinator: '', central: '' }
let reviewId = ''

beforeEach(async () => {
  people.lead = await makePerson('Ruth Ellacott')
  people.peer = await makePerson('Anil Deshmukh')
  people.chief = await makePerson('Fiona Marchetti')
  people.coordinator = await makePerson('Carol Tennant')
  people.central = await makePerson('Priya Nandakumar', ['central_team'])
  reviewId = await makeReview(await makeTrust())
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.coordinator, 'coordinator')
})

type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
const propose = async (who: Who, wording = first) => {
  const done = await proposeQuestion(as(who), { reviewId, wording, labels: ['Workforce'] })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.value
}
const questions = async (who: Who = 'lead') => (await keyQuestions(as(who), { reviewId }))?.questions ?? []
const current = async () => {
  const [question] = await questions()
  if (!question) throw new Error('no question')
  return { questionId: question.id, wordingId: question.current.id, question }
}
const agree = async (who: Who) => agreeWording(as(who), await current())
const words = (outcome: { ok: boolean } & object) =>
  'problems' in outcome ? JSON.stringify(outcome.problems) : ''

describe('agreeing', () => {
  test('whoever proposes a question agrees to it, and the others are still asked', async () => {
    await propose('chief')
    const { question } = await current()
    expect(question.current.agreed).toEqual([people.chief])
  })

  test('a new wording must be agreed anew by everyone but the person who suggests it', async () => {
    await propose('lead')
    await agree('peer')
    await suggestWording(as('chief'), { ...(await current()), wording: other })
    const { question } = await current()
    expect(question.current).toMatchObject({ wording: other, version: 2, agreed: [people.chief] })
    expect(question.earlier).toMatchObject({ wording: first, agreed: [people.lead, people.peer] })
  })

  test('agreeing to words that have just changed is refused, names who changed them, and records nothing', async () => {
    await propose('lead')
    const read = await current()
    await suggestWording(as('chief'), { ...read, wording: other })
    const late = await agreeWording(as('peer'), read)
    expect(words(late)).toContain('Fiona Marchetti changed the wording while you were reading')
    expect((await current()).question.current.agreed).toEqual([people.chief])
  })

  test('of two people who change the same words at the same moment, one is asked to read again', async () => {
    await propose('lead')
    const read = await current()
    const outcomes = await Promise.all([
      suggestWording(as('chief'), { ...read, wording: other }),
      suggestWording(as('peer'), { ...read, wording: `${other} Or not?` }),
    ])
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    const alive = await asOwner('select from key_question_wording where set_aside_at is null')
    expect(alive).toHaveLength((await asOwner('select from key_question')).length)
  })

  test('keeping the earlier wording brings it back with everyone who had agreed to it', async () => {
    await propose('lead')
    await agree('chief')
    await suggestWording(as('chief'), { ...(await current()), wording: other })
    expect((await keepEarlierWording(as('peer'), await current())).ok).toBe(true)
    const { question } = await current()
    expect(question.current.wording).toBe(first)
    expect(question.current.agreed.toSorted()).toEqual([people.lead, people.chief, people.peer].toSorted())
    expect((await keepEarlierWording(as('peer'), await current())).ok).toBe(false)
  })
})

describe('freezing', () => {
  test('only the lead reviewer freezes, and only when everyone agrees; the refusal names who is awaited', async () => {
    await propose('lead')
    await agree('peer')
    expect(words(await freezeQuestions(as('lead'), { reviewId }))).toContain('Fiona Marchetti')
    await agree('chief')
    expect((await freezeQuestions(as('chief'), { reviewId })).ok).toBe(false)
    expect((await freezeQuestions(as('lead'), { reviewId })).ok).toBe(true)
  })

  test('once frozen, nothing about the questions changes any more', async () => {
    await propose('lead')
    await agree('peer')
    await agree('chief')
    await freezeQuestions(as('lead'), { reviewId })
    const on = await current()
    const tries = [
      await proposeQuestion(as('chief'), { reviewId, wording: other }),
      await suggestWording(as('chief'), { ...on, wording: other }),
      await agreeWording(as('chief'), on),
      await commentOnQuestion(as('chief'), { ...on, body: 'One more thing' }),
      await withdrawQuestion(as('lead'), on),
      await freezeQuestions(as('lead'), { reviewId }),
    ]
    for (const one of tries) expect(words(one)).toContain('frozen')
  })

  test('the central team learns that the questions are frozen, and never what they say', async () => {
    await propose('lead')
    await agree('peer')
    await agree('chief')
    await freezeQuestions(as('lead'), { reviewId })
    const seen = await keyQuestions(as('central'), { reviewId })
    expect(seen?.frozen?.at).toBeTruthy()
    expect(seen?.questions).toEqual([])
    const audit = await asOwner<{ text: string }>(
      'select row_to_json(audit)::text as text from audit where review_id = $1',
      [reviewId],
    )
    expect(audit.length).toBeGreaterThan(0)
    for (const { text } of audit) expect(text).not.toContain('needs help')
  })
})

describe('who may', () => {
  test('a coordinator reads along and changes nothing; an outsider finds nothing', async () => {
    await propose('lead')
    expect(await questions('coordinator')).toHaveLength(1)
    expect(words(await agree('coordinator'))).toContain('read along')
    const outcome = await proposeQuestion(as('central'), { reviewId, wording: other })
    expect(outcome).toEqual({ ok: false, missing: true })
  })

  test('a question is withdrawn by whoever proposed it, or the two who lead; the others move up', async () => {
    const mine = await propose('peer')
    const theirs = await propose('chief', other)
    expect(words(await withdrawQuestion(as('peer'), { questionId: theirs }))).toContain('Whoever proposed')
    expect((await withdrawQuestion(as('peer'), { questionId: mine })).ok).toBe(true)
    const rest = await readingAs(as('lead'), (tx) => currentQuestions(tx, reviewId))
    expect(rest).toEqual([{ id: theirs, position: 1, wording: other, labels: ['Workforce'] }])
  })
})
