import { beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../../test/factory.ts'
import { agreeWording } from './agree-wording.server.ts'
import { agreedElsewhere } from './area.ts'
import { changeArea } from './change-area.server.ts'
import { freezeQuestions } from './freeze-questions.server.ts'
import { placeQuestion } from './place-question.server.ts'
import { proposeArea } from './propose-area.server.ts'
import { proposeQuestion } from './propose-question.server.ts'
import { keyQuestions } from './questions.server.ts'
import { withdrawArea } from './withdraw-area.server.ts'

useTestDatabase()

const people = { lead: '', peer: '', chief: '', coordinator: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
let reviewId = ''

beforeEach(async () => {
  people.lead = await makePerson('Ruth Ellacott')
  people.peer = await makePerson('Anil Deshmukh')
  people.chief = await makePerson('Fiona Marchetti')
  people.coordinator = await makePerson('Carol Tennant')
  reviewId = await makeReview(await makeTrust())
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.coordinator, 'coordinator')
})

const value = async (doing: Promise<{ ok: boolean }>) => {
  const outcome = await doing
  if (!outcome.ok || !('value' in outcome)) throw new Error(JSON.stringify(outcome))
  return String(outcome.value)
}
const area = (name: string, who: Who = 'chief') => value(proposeArea(as(who), { reviewId, name }))
const propose = (wording: string, areaId = '') =>
  value(proposeQuestion(as('lead'), { reviewId, wording, areaId }))
const page = async () => {
  const seen = await keyQuestions(as('lead'), { reviewId })
  if (!seen) throw new Error('no page')
  return seen
}
const question = async (id: string) => {
  const found = (await page()).questions.find((one) => one.id === id)
  if (!found) throw new Error('no question')
  return found
}
const agree = async (who: Who, id: string) =>
  agreeWording(as(who), { questionId: id, wordingId: (await question(id)).current.id })
const agreed = async (id: string) => (await question(id)).current.agreed.toSorted()
const words = (outcome: object) => JSON.stringify(outcome)

describe('agreement under an area', () => {
  test('another name for the area asks everyone again but whoever gives it, and says why', async () => {
    const reading = await area('Reading')
    const id = await propose('How do children learn to read here?', reading)
    await agree('peer', id)
    await agree('chief', id)
    await changeArea(as('chief'), { areaId: reading, was: 'Reading', name: 'Reading and writing', why: '' })
    expect(await agreed(id)).toEqual([people.chief])
    expect(agreedElsewhere(await question(id))).toEqual([
      { personId: people.lead, area: 'Reading', at: expect.any(String) },
      { personId: people.peer, area: 'Reading', at: expect.any(String) },
    ])
  })

  test('the old name brings back what had been agreed under it', async () => {
    const reading = await area('Reading')
    const id = await propose('How do children learn to read here?', reading)
    await agree('peer', id)
    await changeArea(as('chief'), { areaId: reading, was: 'Reading', name: 'Writing', why: '' })
    expect(await agreed(id)).toEqual([])
    await changeArea(as('chief'), { areaId: reading, was: 'Writing', name: 'Reading', why: '' })
    expect(await agreed(id)).toEqual([people.lead, people.peer].toSorted())
  })

  test('another reason for the same area asks nobody again', async () => {
    const reading = await area('Reading')
    const id = await propose('How do children learn to read here?', reading)
    await changeArea(as('chief'), { areaId: reading, was: 'Reading', name: 'Reading', why: 'It matters' })
    expect(await agreed(id)).toEqual([people.lead])
    expect((await page()).areas).toMatchObject([{ why: 'It matters' }])
  })

  test('moving a question asks again, and it cannot be frozen until everyone has agreed where it stands', async () => {
    const reading = await area('Reading')
    const id = await propose('How do children learn to read here?')
    await agree('peer', id)
    await agree('chief', id)
    await placeQuestion(as('peer'), { questionId: id, areaId: reading })
    expect(await agreed(id)).toEqual([people.peer])
    expect(words(await freezeQuestions(as('lead'), { reviewId }))).toContain('Fiona Marchetti')
    await agree('chief', id)
    await agree('lead', id)
    expect((await freezeQuestions(as('lead'), { reviewId })).ok).toBe(true)
    expect(words(await changeArea(as('lead'), { areaId: reading, was: 'Reading', name: 'Other' }))).toContain(
      'frozen',
    )
  })

  test('of two people who rename an area at once, the second is asked to look again', async () => {
    const reading = await area('Reading')
    await changeArea(as('chief'), { areaId: reading, was: 'Reading', name: 'Writing' })
    expect(words(await changeArea(as('peer'), { areaId: reading, was: 'Reading', name: 'Maths' }))).toContain(
      'renamed “Writing”',
    )
  })
})

describe('areas of focus', () => {
  test('questions are numbered area after area, and those under none come last', async () => {
    const loose = await propose('How do schools share what works?')
    const first = await area('Reading')
    const second = await area('Attendance')
    const b = await propose('How do children come back to school?', second)
    const a = await propose('How do children learn to read here?', first)
    expect((await page()).questions.map(({ id }) => id)).toEqual([a, b, loose])
    await withdrawArea(as('lead'), { areaId: first })
    expect((await page()).questions.map(({ id }) => id)).toEqual([b, a, loose])
    expect((await question(a)).area).toBeNull()
  })

  test('a virtual review has one area at a time', async () => {
    await asOwner(
      `update review set template_id = (select id from review_template where kind = 'tpr-virtual') where id = $1`,
      [reviewId],
    )
    const only = await area('Reading')
    expect(words(await proposeArea(as('peer'), { reviewId, name: 'Maths' }))).toContain(
      'one area of focus. Rename “Reading”',
    )
    await withdrawArea(as('chief'), { areaId: only })
    expect((await proposeArea(as('peer'), { reviewId, name: 'Maths' })).ok).toBe(true)
  })

  test('a question cannot be put under the area of another review', async () => {
    const elsewhere = await makeReview(await makeTrust())
    await addMember(elsewhere, people.lead, 'lead_reviewer')
    const other = await value(proposeArea(as('lead'), { reviewId: elsewhere, name: 'Elsewhere' }))
    const tried = await proposeQuestion(as('lead'), {
      reviewId,
      wording: 'How do schools share?',
      areaId: other,
    })
    expect(tried.ok).toBe(false)
  })
})
