import { beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../../test/factory.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { addDays, today } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { templateOf } from '../review-template.server.ts'
import { sayWish } from './say-wish.server.ts'
import { wishTasks } from './tasks.server.ts'
import { wishesInReview } from './wishes.server.ts'

useTestDatabase()

const people = { lead: '', peer: '', chief: '', coordinator: '', central: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
let reviewId = ''

beforeEach(async () => {
  people.lead = await makePerson('Ruth Ellacott')
  people.peer = await makePerson('Anil Deshmukh')
  people.chief = await makePerson('Fiona Marchetti')
  people.coordinator = await makePerson('Carol Tennant')
  people.central = await makePerson('Priya Nandakumar', ['central_team'])
  reviewId = await makeReview(await makeTrust())
  await from(60)
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.coordinator, 'coordinator')
})

const from = (days: number) =>
  asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [
    reviewId,
    ...[0, 1, 2].map((more) => addDays(today(), days + more)),
  ])
const say = (who: Who, body = `What ${who} wants`) => sayWish(as(who), { reviewId, body })
const read = async (who: Who) =>
  (await wishesInReview(as(who), { reviewId })).flatMap(({ wish }) => wish?.body ?? [])
const task = (who: Who) =>
  readingAs(as(who), async (tx) => {
    const standing = await standingIn(tx, reviewId, as(who))
    const template = await templateOf(tx, reviewId)
    if (!standing || !template) throw new Error('no review')
    return (await wishTasks(tx, [{ ...standing, template }])).get(reviewId)?.[0]
  })

test('each reads their own answer; the lead reviewer reads all of them, and nobody else any', async () => {
  for (const who of ['lead', 'peer', 'chief'] as const) expect((await say(who)).ok).toBe(true)
  expect(await read('peer')).toEqual(['What peer wants'])
  expect(await read('chief')).toEqual(['What chief wants'])
  expect((await read('lead')).length).toBe(3)
  expect(await read('central')).toEqual([])
  expect(await read('coordinator')).toEqual([])
})

test('an answer is changed until the evening before day one, and then stands', async () => {
  await from(1)
  await say('peer')
  await say('peer', 'Something else')
  expect(await read('peer')).toEqual(['Something else'])
  await from(0)
  expect(JSON.stringify(await say('peer', 'Too late'))).toContain('Day one has come')
  expect(await read('peer')).toEqual(['Something else'])
})

test('2,000 letters are kept as they were typed, over lines that a browser ends in two letters; one more is not', async () => {
  const body = `${'a'.repeat(999)}\n${'b'.repeat(1000)}`
  expect((await say('peer', body.replace('\n', '\r\n'))).ok).toBe(true)
  expect(await read('peer')).toEqual([body])
  expect(JSON.stringify(await say('peer', `${body}c`))).toContain('under 2,000 letters')
})

test('everyone is asked for their own; the lead sees who is waited for; the coordinator and the central team nothing', async () => {
  expect(await task('peer')).toMatchObject({ state: 'yours', step: 'wishes' })
  await say('peer')
  await say('lead')
  expect(await task('peer')).toMatchObject({ state: 'done' })
  expect(await task('lead')).toMatchObject({ state: 'part', status: 'With Fiona Marchetti' })
  expect(await task('coordinator')).toBeUndefined()
  expect(await task('central')).toBeUndefined()
})

test('the history does not tell others that somebody answered, nor what they said', async () => {
  await say('chief', 'A private hope')
  const rows = await asOwner<{ audience: string[]; text: string }>(
    `select audience, row_to_json(audit)::text as text from audit where command = 'say-wish' and review_id = $1`,
    [reviewId],
  )
  expect(rows).toHaveLength(1)
  for (const { audience, text } of rows) {
    expect(audience).toEqual([])
    expect(text).not.toContain('private hope')
  }
})
