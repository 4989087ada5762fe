import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { readReviewDays } from '../../programme/review-days.ts'
import { standingLocked } from '../standing.server.ts'
import { canOfferWindow } from './policy.ts'
import { reviewWindowInput } from './schemas.ts'

/** Three days that a review could have as well as its own. */
export const offerWindow = defineCommand({
  name: 'offer-review-window',
  input: reviewWindowInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: canOfferWindow,
  run: async ({ tx, input, facts: { review } }) => {
    const year = await tx
      .selectFrom('programme_year')
      .selectAll()
      .where('id', '=', review.yearId)
      .executeTakeFirstOrThrow()
    const read = readReviewDays(input, year)
    if ('problems' in read) throw new Refused(read.problems)
    if (read.days.day1 === review.day1 && read.days.day2 === review.day2 && read.days.day3 === review.day3)
      throw new Refused([{ field: 'day1', message: 'The review has these days already.' }])
    await tx
      .insertInto('review_window')
      .values({ id: crypto.randomUUID(), review_id: review.id, ...read.days })
      .onConflict((conflict) => conflict.columns(['review_id', 'day1', 'day2', 'day3']).doNothing())
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    audience: ['central'],
  }),
})
