import { calendarSoon } from '../../access/calendar-soon.ts'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { dateRange } from '../../web/dates.ts'
import { readReviewDays } from '../programme/review-days.ts'
import { moveReviewDays } from '../programme/review-row.server.ts'
import { busyOn, busyProblem } from './busy-people.server.ts'
import { daysKey } from './moved-dates.ts'
import { canMoveReview } from './policy.ts'
import { moveReviewInput } from './schemas.ts'
import { standingLocked } from './standing.server.ts'
import { tellMembers } from './tell-members.server.ts'

export const moveReview = defineCommand({
  name: 'move-review',
  input: moveReviewInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: canMoveReview,
  run: async ({ tx, input, facts, enqueue }) => {
    const { review } = facts
    if (input.from && input.from !== daysKey(review))
      throw new Refused('Somebody has moved the days since you looked. What follows is worked out anew.')
    const year = await tx
      .selectFrom('programme_year')
      .selectAll()
      .where('id', '=', review.yearId)
      .executeTakeFirstOrThrow()
    const read = readReviewDays(input, year)
    if ('problems' in read) throw new Refused(read.problems)
    const busy = busyProblem(await busyOn(tx, review.id, read.days))
    if (busy) throw new Refused([busy])
    await moveReviewDays(tx, review, read.days)
    await tellMembers(tx, review.id, {
      kind: 'review-moved',
      subject: 'The days of a trust peer review have moved',
      lines: [
        `The review that you have a part in has moved from ${dateRange(review.day1, review.day3)} to ${dateRange(read.days.day1, read.days.day3)}.`,
        'Everything that is due before and after the visit has moved with it. Tell the central team soon if you cannot come on the new days.',
      ],
      link: { label: 'See the new dates', path: `/reviews/${review.id}/timeline` },
    })
    await calendarSoon(enqueue, review.id)
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    audience: ['central', 'host', 'team'],
    detail: { from: facts.review.day1 },
  }),
})
