import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeSchool, makeTrust } from '../../../test/factory.ts'
import type { Person } from '../../access/actor.ts'
import { acceptQuote } from './accept-quote.server.ts'
import { changePriceBook } from './change-price-book.server.ts'
import { makeQuote } from './make-quote.server.ts'
import { quoteRecord } from './quote-record.server.ts'

useTestDatabase()
let priya: Person
beforeAll(async () => {
  priya = actorFor(await makePerson('Priya Nandakumar', ['central_team']))
})

async function hosted(schools: number) {
  const trust = await makeTrust()
  for (let made = 0; made < schools; made++) await makeSchool(trust)
  const review = await makeReview(trust, 'set_up')
  const lead = await makePerson('Fiona Marchetti')
  await addMember(review, lead, 'host_lead')
  return { trust, review, host: actorFor(lead) }
}
async function quoted(...reviews: string[]) {
  const outcome = await makeQuote(priya, { reviews })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value
}
const prices = {
  yearId: '2026/27',
  large: '8,000',
  small: '7000',
  largeFrom: '6',
  threshold: '£20,000',
  discount: '5',
  source: 'Agreed by the board',
}

describe('Quotes', () => {
  test('prices can be changed until the first quote of the year, and an old quote keeps its price', async () => {
    expect(await changePriceBook(priya, prices)).toMatchObject({ ok: true })
    const { review } = await hosted(2)
    const quote = await quoted(review)
    expect(await asOwner('select price_pence from quote_line where quote_id = $1', [quote])).toEqual([
      { price_pence: 700_000 },
    ])
    expect(await changePriceBook(priya, prices)).toMatchObject({
      problems: [{ message: expect.stringContaining('stay as they are') }],
    })
    expect(await changePriceBook(priya, { ...prices, yearId: '2027/28', large: 'a lot' })).toMatchObject({
      problems: [{ field: 'large' }],
    })
  })

  test('the host’s chief executive accepts with the terms they read; it is recorded who and when, and only once', async () => {
    const { review, host } = await hosted(2)
    const quoteId = await quoted(review)
    expect(await acceptQuote(host, { quoteId })).toMatchObject({ problems: [{ field: 'agree' }] })
    expect(await acceptQuote(host, { quoteId, agree: 'yes' })).toMatchObject({ ok: true })
    const rows = await asOwner(
      'select accepted_by, recorded_by, terms_version, accepted_at is not null as dated from quote where id = $1',
      [quoteId],
    )
    expect(rows).toEqual([
      { accepted_by: 'Fiona Marchetti', recorded_by: host.personId, terms_version: '1', dated: true },
    ])
    expect(await acceptQuote(priya, { quoteId, agree: 'yes', acceptedBy: 'Fiona' })).toMatchObject({
      problems: [{}],
    })
    expect(await makeQuote(priya, { reviews: [review] })).toMatchObject({ problems: [{ field: 'reviews' }] })
  })

  test('an earlier quote gives way to a later one, and cannot be accepted any more', async () => {
    const { review, host } = await hosted(2)
    const first = await quoted(review)
    const second = await quoted(review)
    expect(await acceptQuote(host, { quoteId: first, agree: 'yes' })).toMatchObject({ problems: [{}] })
    expect(await acceptQuote(host, { quoteId: second, agree: 'yes' })).toMatchObject({ ok: true })
  })

  test('in a group each host sees its own line alone, and the central team records the acceptance', async () => {
    const [one, two] = [await hosted(6), await hosted(1)]
    const quoteId = await quoted(one.review, two.review)
    const seen = await quoteRecord(one.host, { quoteId })
    expect(seen?.lines.map((line) => line.reviewId)).toEqual([one.review])
    expect(await acceptQuote(one.host, { quoteId, agree: 'yes' })).toMatchObject({ problems: [{}] })
    expect(await acceptQuote(priya, { quoteId, agree: 'yes' })).toMatchObject({
      problems: [{ field: 'acceptedBy' }],
    })
    expect(
      await acceptQuote(priya, { quoteId, agree: 'yes', acceptedBy: 'Both chief executives' }),
    ).toMatchObject({ ok: true })
  })

  test('nobody but the central team makes one, and the visiting team never sees a price', async () => {
    const { review, host } = await hosted(2)
    const quoteId = await quoted(review)
    const lead = await makePerson()
    await addMember(review, lead, 'lead_reviewer')
    expect(await makeQuote(host, { reviews: [review] })).toEqual({ ok: false, missing: true })
    expect(await quoteRecord(actorFor(lead), { quoteId })).toBeNull()
    expect(await acceptQuote(actorFor(lead), { quoteId, agree: 'yes' })).toEqual({ ok: false, missing: true })
  })
})
