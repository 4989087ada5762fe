import type { Tx } from '../../platform/database.server.ts'
import { agreementTasks } from '../allocation/agreements/tasks.server.ts'
import type { TaskedReview, TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { briefingTasks } from './briefings/tasks.server.ts'
import { focusTasks } from './focus/tasks.server.ts'
import { portalTasks } from './portal/tasks.server.ts'
import { presentationTasks } from './presentation/tasks.server.ts'
import { preparationReadingTasks } from './reading/tasks.server.ts'
import { structureTasks } from './structure/tasks.server.ts'
import { wishTasks } from './wishes/tasks.server.ts'

// The rooms of preparation, in the order in which a review's page shows what is to be done in them.
const rooms: TasksOfReviews[] = [
  wishTasks,
  focusTasks,
  agreementTasks,
  portalTasks,
  preparationReadingTasks,
  structureTasks,
  presentationTasks,
  briefingTasks,
]

export const preparationTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const open = reviews.filter(({ review }) => review.stage !== 'cancelled')
  const lists: Map<string, ReviewTask[]>[] = []
  for (const tasksOf of rooms) lists.push(await tasksOf(tx, open))
  return new Map(open.map(({ review }) => [review.id, lists.flatMap((list) => list.get(review.id) ?? [])]))
}
