import { workOutPrices } from '../domains/programme/price-book.ts'
import { quotableReviews } from '../domains/programme/quotable-reviews.server.ts'
import { currentTermsVersion } from '../domains/programme/quote-terms.ts'
import { programmeYearOf } from '../domains/programme/terms.ts'
import { people as peopleStories } from './people.ts'
import type { ReviewStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'

type Quoted = Pick<ReviewInHand, 'tx' | 'reviewId' | 'trustId' | 'people' | 'deeds'> & {
  days: [string, string, string]
  story: Pick<ReviewStory, 'host' | 'quote'>
}

/** The price from the book of the review’s year, and its acceptance by the host’s chief executive. */
export async function writeQuote(review: Quoted) {
  const { tx, story, reviewId, people, days } = review
  const year = programmeYearOf(days[0])
  const book = await tx
    .selectFrom('price_book')
    .selectAll()
    .where('year_id', '=', year)
    .executeTakeFirstOrThrow()
  const worked = workOutPrices(book, await quotableReviews(tx, { ids: [reviewId] }))
  const host = story.host.find(({ role }) => role === 'host_lead')
  const { made, accepted } = story.quote
  const by = accepted && host ? { name: peopleStories[host.who].name, id: people[host.who] } : null
  const id = crypto.randomUUID()
  await tx
    .insertInto('quote')
    .values({
      id,
      year_id: year,
      title: worked.lines.map((line) => line.trustName).join(', '),
      discount_percent: worked.discountPercent,
      total_pence: worked.totalPence,
      made_by: people.priya,
      made_at: made,
      accepted_at: by ? accepted : null,
      accepted_by: by?.name ?? null,
      recorded_by: by?.id ?? null,
      terms_version: currentTermsVersion,
    })
    .execute()
  await tx
    .insertInto('quote_line')
    .values(
      worked.lines.map(({ schools, listPence, pricePence }) => ({
        quote_id: id,
        review_id: reviewId,
        schools,
        list_pence: listPence,
        price_pence: pricePence,
      })),
    )
    .execute()
  tell(review, made, people.priya, 'make-quote', {
    subjectId: id,
    audience: ['central'],
    detail: { reviews: 1 },
  })
  if (accepted && by)
    tell(review, accepted, by.id, 'accept-quote', {
      subjectId: id,
      audience: ['central', 'host'],
      detail: { terms: currentTermsVersion },
    })
}
