import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isCentral } from '../people/person-standing.server.ts'
import { isId } from '../people/schemas.ts'
import { canAcceptQuote, type QuoteStanding } from './policy.ts'
import { termsOf } from './quote-terms.ts'

/** A quote as far as the reader sees it, and how they stand to it. A host sees the lines of its own reviews. */
export async function quoteIn(tx: Tx, quoteId: string, actor: Actor) {
  const quote = await tx.selectFrom('quote').selectAll().where('id', '=', quoteId).executeTakeFirst()
  if (!quote) return null
  const lines = await linesOf(tx, quoteId, actor)
  const standing: QuoteStanding = {
    central: await isCentral(tx),
    hostLead: lines.some((line) => line.hostLead),
    whole: lines.reduce((all, line) => all + line.pricePence, 0) === quote.total_pence,
    accepted: quote.accepted_at !== null,
    superseded: lines.some((line) => line.superseded),
    cancelled: lines.some((line) => line.stage === 'cancelled'),
  }
  return { quote, lines, standing }
}

const linesOf = (tx: Tx, quoteId: string, actor: Actor) =>
  tx
    .selectFrom('quote_line')
    .innerJoin('quote', 'quote.id', 'quote_line.quote_id')
    .innerJoin('review', 'review.id', 'quote_line.review_id')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select([
      'review.id as reviewId',
      'review.stage',
      'review.day1',
      'review.day3',
      'trust.id as trustId',
      'trust.name as trustName',
      'quote_line.schools',
      'quote_line.list_pence as listPence',
      'quote_line.price_pence as pricePence',
      sql<boolean>`exists (select from review_member where review_id = review.id and state = 'accepted'
        and role = 'host_lead' and person_id = ${actor.personId})`.as('hostLead'),
      sql<boolean>`exists (select from quote_line later join quote newer on newer.id = later.quote_id
        where later.review_id = review.id and newer.made_at > quote.made_at)`.as('superseded'),
    ])
    .where('quote_line.quote_id', '=', quoteId)
    .orderBy('review.day1')
    .execute()

export const quoteRecord = defineQuery({
  name: 'quote record',
  run: async (tx, { quoteId }: { quoteId: string }, actor) => {
    if (!isId(quoteId)) return null
    const found = await quoteIn(tx, quoteId, actor)
    if (!found) return null
    const { quote, lines, standing } = found
    const me = await nameOf(tx, actor.personId)
    const recordedBy = await nameOf(tx, quote.recorded_by)
    return {
      quote,
      lines,
      standing,
      me,
      recordedBy,
      terms: termsOf(quote.terms_version),
      may: canAcceptQuote(standing),
    }
  },
})

// The central team's people are not known to a host by name: then there is no name here.
async function nameOf(tx: Tx, personId: string | null) {
  if (!personId) return null
  const person = await tx.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst()
  return person?.name ?? null
}

/** The quote that stands for a review: the newest. */
export const quoteOfReview = defineQuery({
  name: 'quote of review',
  run: async (tx, { reviewId }: { reviewId: string }) => {
    if (!isId(reviewId)) return null
    const newest = await tx
      .selectFrom('quote_line')
      .innerJoin('quote', 'quote.id', 'quote_line.quote_id')
      .select('quote.id')
      .where('quote_line.review_id', '=', reviewId)
      .orderBy('quote.made_at', 'desc')
      .executeTakeFirst()
    return { quoteId: newest?.id ?? null, central: await isCentral(tx) }
  },
})
