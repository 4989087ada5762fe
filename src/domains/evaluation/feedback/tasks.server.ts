import { dateOf } from '../../../web/dates.ts'
import { isLead } from '../../allocation/standing.ts'
import type { TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { feedbackDue } from './feedback.ts'

/** Whoever led a review says, after the release, how it was to lead it. */
export const feedbackTasks: TasksOfReviews = async (tx, reviews) => {
  const asked = reviews.filter((one) => isLead(one) && one.review.stage === 'follow_up')
  if (asked.length === 0) return new Map()
  const ids = asked.map(({ review }) => review.id)
  const rows = await tx
    .selectFrom('report')
    .leftJoin('lead_feedback as said', (join) =>
      join
        .onRef('said.review_id', '=', 'report.review_id')
        .on('said.person_id', '=', asked[0]?.personId ?? ''),
    )
    .select(['report.review_id', 'report.released_at', 'said.sent_at', 'said.changed_at'])
    .where('report.review_id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row): [string, ReviewTask[]] => {
      const task = {
        stage: 'follow_up' as const,
        group: 'Feedback to the programme',
        title: 'Say how it was to lead this review',
        to: `/reviews/${row.review_id}/feedback`,
        dueOn: row.released_at ? feedbackDue(dateOf(row.released_at)) : null,
      }
      if (row.sent_at)
        return [row.review_id, [{ ...task, state: 'done', hint: 'You can still put it right.' }]]
      return [
        row.review_id,
        [
          {
            ...task,
            state: 'yours',
            hint: row.changed_at ? 'Your draft is kept.' : 'Ten minutes; no findings.',
            why: 'The central team learns from it how to set up the next reviews: the team, the time it takes, what hosts understand beforehand.',
            act: row.changed_at ? 'Go on with your feedback' : 'Give your feedback',
          },
        ],
      ]
    }),
  )
}
