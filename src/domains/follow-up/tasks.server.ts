import { today } from '../../platform/clock.ts'
import { count } from '../../web/dates.ts'
import { isHostLeader } from '../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { dueDate } from '../programme/template.ts'
import { isLate } from './action.ts'
import { type OwnRow, ownTask } from './own-task.ts'
import { reconveneTasks } from './reconvene/tasks.server.ts'

type Row = OwnRow & { owner_id: string | null }

/**
 * The host plans and follows its actions; the owner of one sees that one. The visiting team has no part in it, but for
 * the lead reviewer on the reconvene day.
 */
export const followUpTasks: TasksOfReviews = async (tx, reviews) => {
  const reached = reviews.filter(({ review }) => review.stage === 'follow_up')
  if (reached.length === 0) return new Map()
  const rows: Row[] = await tx
    .selectFrom('action')
    .select(['id', 'review_id', 'title', 'state', 'due_on', 'put_off_until', 'reminders', 'owner_id'])
    .where(
      'review_id',
      'in',
      reached.map(({ review }) => review.id),
    )
    .orderBy('due_on')
    .execute()
  const reconvene = await reconveneTasks(tx, reached)
  return new Map(
    reached.map((review) => {
      const { id } = review.review
      const actions = rows.filter((row) => row.review_id === id)
      return [id, [...plan(review, actions), ...own(review, actions), ...(reconvene.get(id) ?? [])]]
    }),
  )
}

const aboutAction = (row: Row) => ({ state: row.state, dueOn: row.due_on, putOffUntil: row.put_off_until })

function plan(review: TaskedReview, actions: Row[]): ReviewTask[] {
  if (!isHostLeader(review)) return []
  const task = {
    stage: 'follow_up' as const,
    step: 'actions' as const,
    group: 'Act on the report',
    title: 'Plan your actions',
    to: `/reviews/${review.review.id}/actions`,
    dueOn: dueDate(review.template, 'actions', review.review),
  }
  if (actions.length === 0) {
    const why =
      'The report is yours. Turn its areas for development and next steps into dated actions, each with an owner.'
    return [{ ...task, state: 'yours', hint: 'Nothing is planned yet.', why, act: 'Plan your actions' }]
  }
  return [follow(task, actions), trustees(review)]
}

function follow(task: Omit<ReviewTask, 'state' | 'hint'>, actions: Row[]): ReviewTask {
  const title = 'Follow your actions'
  const closed = actions.filter((action) => action.state !== 'open').length
  if (closed === actions.length) return { ...task, title, state: 'done', hint: `All ${closed} are closed.` }
  const late = actions.filter((action) => isLate(aboutAction(action), today())).length
  const hint = `${closed} of ${count(actions.length, 'action')} closed.${late > 0 ? ` ${count(late, 'action is', 'actions are')} past the day.` : ''}`
  return { ...task, title, dueOn: null, state: 'part', hint }
}

const trustees = ({ review }: TaskedReview): ReviewTask => ({
  stage: 'follow_up',
  group: 'Act on the report',
  title: 'Show your trustees what you do',
  state: 'open',
  to: `/reviews/${review.id}/actions/board`,
  hint: 'A page or two to print, or to open to your chair.',
  dueOn: null,
  status: 'When you like',
})

const own = ({ personId }: TaskedReview, actions: Row[]) =>
  actions.filter((action) => action.owner_id === personId && action.state === 'open').map(ownTask)
