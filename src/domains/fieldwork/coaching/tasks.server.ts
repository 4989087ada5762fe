import { firstName } from '../../../web/dates.ts'
import { isTeam } from '../../allocation/standing.ts'
import type { TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import { waitingFor } from './coaching.server.ts'

/** What one of the two wrote waits on the home of the other, and on no other page. */
export const coachingTasks: TasksOfReviews = async (tx, reviews) => {
  const own = reviews.filter(
    (review) => isTeam(review) && review.review.stage !== 'cancelled' && review.review.stage !== 'set_up',
  )
  const [first] = own
  if (!first) return new Map()
  const waiting = await waitingFor(
    tx,
    own.map(({ review }) => review.id),
    first.personId,
  )
  return new Map(
    own.map(({ review }) => [
      review.id,
      waiting
        .filter(({ reviewId }) => reviewId === review.id)
        .map(({ authorId, name }) => ({
          stage: review.stage === 'cancelled' ? ('prepare' as const) : review.stage,
          group: 'Between you and one other',
          title: `Read what ${firstName(name ?? 'somebody')} wrote to you`,
          state: 'yours' as const,
          to: `/reviews/${review.id}/coaching/${authorId}`,
          hint: 'For you alone. You can answer.',
          why: 'It is between the two of you: nobody else reads it.',
          dueOn: null,
          act: 'Read it',
        })),
    ]),
  )
}
