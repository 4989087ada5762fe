import { defineCommand } from '../../access/define-command.server.ts'
import { queueMail } from '../../access/mail.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isCentral } from '../people/person-standing.server.ts'
import { heldPriceBook } from './change-price-book.server.ts'
import { canMakeQuote } from './policy.ts'
import { workOutPrices } from './price-book.ts'
import { type QuotableReview, quotableReviews } from './quotable-reviews.server.ts'
import { currentTermsVersion } from './quote-terms.ts'
import { makeQuoteInput } from './schemas.ts'

export const makeQuote = defineCommand({
  name: 'make-quote',
  input: makeQuoteInput,
  load: async (tx, { reviews }) => ({
    central: await isCentral(tx),
    reviews: await quotableReviews(tx, { ids: reviews }),
  }),
  policy: canMakeQuote,
  run: async ({ tx, input, facts, actor }) => {
    if (facts.reviews.length !== new Set(input.reviews).size)
      refuse('One of these reviews was cancelled. Choose again.')
    const yearId = yearOfAll(facts.reviews)
    const book = await heldPriceBook(tx, yearId)
    if (!book) throw new Refused(`There is no price book for ${yearId} yet.`)
    const worked = workOutPrices(book, facts.reviews)
    const id = crypto.randomUUID()
    await tx
      .insertInto('quote')
      .values({
        id,
        year_id: yearId,
        title: titleOf(facts.reviews),
        discount_percent: worked.discountPercent,
        total_pence: worked.totalPence,
        made_by: actor.personId,
        terms_version: currentTermsVersion,
      })
      .execute()
    await tx
      .insertInto('quote_line')
      .values(
        worked.lines.map((line) => ({
          quote_id: id,
          review_id: line.id,
          schools: line.schools,
          list_pence: line.listPence,
          price_pence: line.pricePence,
        })),
      )
      .execute()
    await tellHosts(tx, id, input.reviews)
    return id
  },
  audit: ({ value, facts }) => ({
    reviewId: facts.reviews.length === 1 ? facts.reviews[0]?.id : undefined,
    subjectId: value,
    audience: ['central'],
    detail: { reviews: facts.reviews.length },
  }),
})

const refuse = (message: string): never => {
  throw new Refused([{ field: 'reviews', message }])
}

/** One quote is of one year's prices, and a price that was accepted stands. */
function yearOfAll(reviews: QuotableReview[]): string {
  const accepted = reviews.find((review) => review.accepted)
  if (accepted) return refuse(`A quote for ${accepted.trustName} has been accepted already, and stands.`)
  const [yearId, another] = new Set(reviews.map((review) => review.yearId))
  if (another) return refuse('These reviews are of different programme years. Make a quote for each year.')
  return yearId ?? refuse('Choose at least one review')
}

function titleOf(reviews: QuotableReview[]) {
  const [first] = reviews
  return reviews.length === 1 && first
    ? first.trustName
    : `${reviews.length} trusts: ${reviews.map((one) => one.trustName).join(', ')}`
}

async function tellHosts(tx: Tx, quoteId: string, reviewIds: string[]) {
  const hosts = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select(['person.id', 'person.name', 'person.email', 'review_member.review_id'])
    .where('review_member.review_id', 'in', reviewIds)
    .where('review_member.role', '=', 'host_lead')
    .where('review_member.state', '=', 'accepted')
    .where('person.deactivated_at', 'is', null)
    .execute()
  for (const host of hosts) {
    await queueMail(tx, {
      to: host.email,
      toPersonId: host.id,
      reviewId: host.review_id,
      kind: 'quote-made',
      subject: 'A quote for your trust peer review',
      lines: [`Dear ${host.name},`, 'The quote for your trust peer review is ready to read.'],
      link: { label: 'Read the quote', path: `/quotes/${quoteId}` },
    })
  }
}
