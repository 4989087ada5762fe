import { defineQuery } from '../../access/define-query.server.ts'
import { membersOf } from '../../domains/allocation/members.server.ts'
import { isUuid } from '../../domains/allocation/standing.server.ts'
import { ticksOf } from '../../domains/allocation/steps/ticks.server.ts'
import { today } from '../../platform/clock.ts'
import { reviewWithTasks } from './gather-tasks.server.ts'
import { timelineOf } from './timeline.ts'

/** Every step of a review, for those who take part in it, are asked to, or run the programme. */
export const reviewTimeline = defineQuery({
  name: 'review timeline',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const found = await reviewWithTasks(tx, reviewId, actor)
    if (!found) return null
    const { template, ...standing } = found.review
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const ticks = (await ticksOf(tx, [reviewId])).get(reviewId) ?? []
    const now = today()
    const facts = { standing, template, tasks: found.tasks, members, ticks, today: now }
    return { review: standing.review, today: now, stages: timelineOf(facts) }
  },
})
