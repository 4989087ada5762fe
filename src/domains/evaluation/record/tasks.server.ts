import { addDays } from '../../../platform/clock.ts'
import { isTeam } from '../../allocation/standing.ts'
import type { TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { isStillAsked } from '../../programme/still-asked.ts'

/** Days after day three by which it is asked for: a default of ours, while it is fresh. */
const DAYS_TO_WRITE = 21

/** Each visiting reviewer is asked, once, what they learned and take back; some weeks later nobody is asked any more. */
export const recordTasks: TasksOfReviews = async (tx, reviews) => {
  const asked = reviews.filter((one) => isTeam(one) && ['report', 'follow_up'].includes(one.review.stage))
  if (asked.length === 0) return new Map()
  const ids = asked.map(({ review }) => review.id)
  const mine = asked[0]?.personId ?? ''
  const entries = await tx
    .selectFrom('cpd_entry')
    .select('review_id')
    .where('person_id', '=', mine)
    .where('review_id', 'in', ids)
    .execute()
  const backs = await tx
    .selectFrom('take_back')
    .select('review_id')
    .where('person_id', '=', mine)
    .where('review_id', 'in', ids)
    .execute()
  const written = new Set([...entries, ...backs].map(({ review_id }) => review_id))
  return new Map(
    asked.map(({ review }): [string, ReviewTask[]] => {
      const task = {
        stage: 'report' as const,
        group: 'Your own record',
        title: 'Write down what you learned and take back',
        to: `/record/${review.id}`,
        dueOn: addDays(review.day3, DAYS_TO_WRITE),
      }
      if (written.has(review.id))
        return [review.id, [{ ...task, state: 'done', hint: 'You can add to it at any time.' }]]
      if (!isStillAsked(review)) return [review.id, []]
      return [
        review.id,
        [
          {
            ...task,
            state: 'yours',
            hint: 'Yours alone, and the hours on your certificate.',
            why: 'A review is professional development for you too. Written now, it is still yours when the notes are erased.',
            act: 'Open your record',
          },
        ],
      ]
    }),
  )
}
