import { calendarSoon } from '../../access/calendar-soon.ts'
import { defineCommand } from '../../access/define-command.server.ts'
import { dateRange } from '../../web/dates.ts'
import { cancelReviewRow } from '../programme/review-row.server.ts'
import { canCancelReview } from './policy.ts'
import { reviewInput } from './schemas.ts'
import { standingLocked } from './standing.server.ts'
import { tellMembers } from './tell-members.server.ts'

export const cancelReview = defineCommand({
  name: 'cancel-review',
  input: reviewInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: canCancelReview,
  run: async ({ tx, input, facts, enqueue }) => {
    await cancelReviewRow(tx, input.reviewId)
    await calendarSoon(enqueue, input.reviewId)
    await tellMembers(tx, input.reviewId, {
      kind: 'review-cancelled',
      subject: 'A trust peer review is cancelled',
      lines: [
        `The review planned for ${dateRange(facts.review.day1, facts.review.day3)}, which you have a part in, is cancelled.`,
        'You need do nothing more for it.',
      ],
    })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    audience: ['central', 'host', 'team'],
  }),
})
