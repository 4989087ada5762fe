import { defineQuery } from '../../access/define-query.server.ts'
import { poolNeeds } from '../../domains/allocation/pool/own-needs.server.ts'
import { isInPool } from '../../domains/allocation/pool/pool-standing.server.ts'
import { ownActionNeeds } from '../../domains/follow-up/own-needs.server.ts'
import type { ReviewTask } from '../../domains/programme/review-task.ts'
import { reviewsWithTasks } from '../review/gather-tasks.server.ts'

export type Need = ReviewTask & { trustName: string; reviewId: string }

/** What needs this person, by date, across all their reviews; and the reviews themselves. */
export const whatNeedsYou = defineQuery({
  name: 'what needs you',
  run: async (tx, _: null, actor) => {
    const reviews = await reviewsWithTasks(tx, actor)
    const all = reviews.flatMap(({ review, tasks }): Need[] =>
      tasks.map((task) => ({ ...task, trustName: review.review.trustName, reviewId: review.review.id })),
    )
    const inPool = actor.personId !== null && (await isInPool(tx, actor.personId))
    const own = (inPool ? await poolNeeds(tx, actor) : []).map((task) => ({
      ...task,
      trustName: '',
      reviewId: '',
    }))
    const inReviews = reviews.map(({ review }) => review.review.id)
    const given = (await ownActionNeeds(tx, actor, inReviews)).map((task) => ({ ...task, trustName: '' }))
    return {
      needs: [...all, ...own, ...given].filter((task) => task.state === 'yours').toSorted(byDate),
      inPool,
      waiting: all.filter((task) => task.state === 'part' && task.status).toSorted(byDate),
      reviews: reviews.filter(({ review }) => review.review.stage !== 'cancelled'),
    }
  },
})

const byDate = (a: Need, b: Need) =>
  (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.trustName.localeCompare(b.trustName)
