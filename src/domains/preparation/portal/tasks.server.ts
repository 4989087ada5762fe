import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import { documentTask } from './document-tasks.ts'
import { requestsOf } from './requests.server.ts'
import { unopenedOf } from './unopened.server.ts'

/** What is to be done about the documents, from what has been done so far. */
export const portalTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const ids = reviews.map(({ review }) => review.id)
  const members = await membersOf(tx, ids)
  const [requests, unopened] = [await requestsOf(tx, ids), await unopenedOf(tx, ids, reviews[0]?.personId)]
  return new Map(
    reviews.map((reviewed) => {
      const { id } = reviewed.review
      const reading = { reviewed, members: members.get(id) ?? [], requests: requests.get(id) ?? [] }
      return [id, documentTask({ ...reading, unopened: unopened.get(id) ?? 0 })]
    }),
  )
}
