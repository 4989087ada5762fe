import type { Tx } from '../../platform/database.server.ts'
import type { TaskedReview, TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { focusTasks } from './focus/tasks.server.ts'
import { portalTasks } from './portal/tasks.server.ts'

// The rooms of preparation, in the order in which a review's page shows what is to be done in them.
const rooms: TasksOfReviews[] = [focusTasks, portalTasks]

export const preparationTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const open = reviews.filter(({ review }) => review.stage !== 'cancelled')
  const lists: Map<string, ReviewTask[]>[] = []
  for (const tasksOf of rooms) lists.push(await tasksOf(tx, open))
  return new Map(open.map(({ review }) => [review.id, lists.flatMap((list) => list.get(review.id) ?? [])]))
}
