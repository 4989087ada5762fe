import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import { documentTask } from './document-tasks.ts'
import { requestsOf } from './requests.server.ts'

/** What is to be done about the documents, from what has been done so far. */
export const portalTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const ids = reviews.map(({ review }) => review.id)
  const members = await membersOf(tx, ids)
  const requests = await requestsOf(tx, ids)
  return new Map(
    reviews.map((reviewed) => {
      const { id } = reviewed.review
      return [
        id,
        documentTask({ reviewed, members: members.get(id) ?? [], requests: requests.get(id) ?? [] }),
      ]
    }),
  )
}
