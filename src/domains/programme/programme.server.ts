import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import { addDays, today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isCentral } from '../people/person-standing.server.ts'
import { canChangePriceBook, canReadProgramme } from './policy.ts'
import { quotableReviews } from './quotable-reviews.server.ts'

/** A programme year as the central team plans it: its reviews, quotes and prices. Null for everybody else. */
export const programmeYear = defineQuery({
  name: 'programme year',
  run: async (tx, { yearId }: { yearId: string }) => {
    if (canReadProgramme({ central: await isCentral(tx) }) !== 'allowed') return null
    const years = await programmeYears(tx)
    const year = years.find((one) => one.id === yearId)
    if (!year) return null
    const quotes = await quotesOf(tx, yearId)
    const book = await tx
      .selectFrom('price_book')
      .selectAll()
      .where('year_id', '=', yearId)
      .executeTakeFirst()
    return {
      year,
      years: years.map((one) => one.id),
      reviews: await reviewsOf(tx, yearId),
      quotes,
      book: book ?? null,
      canChangePrices: canChangePriceBook({ central: true, quotes: quotes.length }) === 'allowed',
    }
  },
})

/** The years that anyone has to do with now: the last few, this one and the next. */
export const programmeYears = (tx: Tx) =>
  tx
    .selectFrom('programme_year')
    .selectAll()
    .where('starts_on', '>=', addDays(today(), -4 * 366))
    .where('starts_on', '<=', addDays(today(), 18 * 31))
    .orderBy('id')
    .execute()

const reviewsOf = (tx: Tx, yearId: string) =>
  tx
    .selectFrom('review')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select([
      'review.id',
      'trust.name as trustName',
      'review.day1',
      'review.day3',
      'review.stage',
      sql<string | null>`(select person.name from review_member join person on person.id = person_id
        where review_id = review.id and role = 'lead_reviewer' and state = 'accepted')`.as('lead'),
      sql<string | null>`(select person.name from review_member join person on person.id = person_id
        where review_id = review.id and role = 'lead_reviewer' and state = 'invited')`.as('leadAsked'),
      sql<number>`(select count(*)::int from review_member
        where review_id = review.id and role = 'peer_reviewer' and part is null and state = 'accepted')`.as(
        'peers',
      ),
    ])
    .where('review.year_id', '=', yearId)
    .orderBy('review.day1')
    .orderBy('trust.name')
    .execute()

const quotesOf = (tx: Tx, yearId: string) =>
  tx
    .selectFrom('quote')
    .select([
      'id',
      'title',
      'total_pence as totalPence',
      'made_at as madeAt',
      'accepted_at as acceptedAt',
      'accepted_by as acceptedBy',
    ])
    .where('year_id', '=', yearId)
    .orderBy('made_at', 'desc')
    .execute()

/** The reviews that a quote can be made for, with the prices that it would be made from. */
export const quotable = defineQuery({
  name: 'quotable reviews',
  run: async (tx, _: null) => {
    if (canReadProgramme({ central: await isCentral(tx) }) !== 'allowed') return null
    const reviews = (await quotableReviews(tx, {})).filter((review) => !review.accepted)
    const books = await tx.selectFrom('price_book').selectAll().execute()
    return { reviews, books }
  },
})
