import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { dateRange, nameList } from '../../web/dates.ts'
import { type Days, readReviewDays } from '../programme/review-days.ts'
import { moveReviewDays } from '../programme/review-row.server.ts'
import { canMoveReview } from './policy.ts'
import { moveReviewInput } from './schemas.ts'
import { standingLocked } from './standing.server.ts'
import { tellMembers } from './tell-members.server.ts'

export const moveReview = defineCommand({
  name: 'move-review',
  input: moveReviewInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: canMoveReview,
  run: async ({ tx, input, facts }) => {
    const { review } = facts
    const year = await tx
      .selectFrom('programme_year')
      .selectAll()
      .where('id', '=', review.yearId)
      .executeTakeFirstOrThrow()
    const read = readReviewDays(input, year)
    if ('problems' in read) throw new Refused(read.problems)
    await refuseClashes(tx, review.id, read.days)
    await moveReviewDays(tx, review, read.days)
    await tellMembers(tx, review.id, {
      kind: 'review-moved',
      subject: 'The days of a trust peer review have moved',
      lines: [
        `The review that you have a part in has moved from ${dateRange(review.day1, review.day3)} to ${dateRange(read.days.day1, read.days.day3)}.`,
        'Tell the central team soon if you cannot come on the new days.',
      ],
      link: { label: 'Open the review', path: `/reviews/${review.id}` },
    })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    audience: ['central', 'host', 'team'],
    detail: { from: facts.review.day1 },
  }),
})

async function refuseClashes(tx: Tx, reviewId: string, days: Days) {
  const theDays = Object.values(days)
  const busy = await tx
    .selectFrom('review_member as here')
    .innerJoin('review_member as there', 'there.person_id', 'here.person_id')
    .innerJoin('review as other', 'other.id', 'there.review_id')
    .innerJoin('person', 'person.id', 'here.person_id')
    .select('person.name')
    .distinct()
    .where('here.review_id', '=', reviewId)
    .where('here.state', 'in', ['invited', 'accepted'])
    .where('there.state', 'in', ['invited', 'accepted'])
    .where('other.id', '<>', reviewId)
    .where('other.stage', '<>', 'cancelled')
    .where(({ or, eb }) =>
      or([eb('other.day1', 'in', theDays), eb('other.day2', 'in', theDays), eb('other.day3', 'in', theDays)]),
    )
    .execute()
  if (busy.length === 0) return
  const names = nameList(busy.map((one) => one.name))
  throw new Refused([
    {
      field: 'day1',
      message: `${names} ${busy.length === 1 ? 'has' : 'have'} a place in another review on these days.`,
    },
  ])
}
