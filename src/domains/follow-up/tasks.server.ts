import { today } from '../../platform/clock.ts'
import { count } from '../../web/dates.ts'
import { isHostLeader } from '../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { dueDate } from '../programme/template.ts'
import { isLate } from './action.ts'

type Row = {
  id: string
  review_id: string
  title: string
  state: 'open' | 'done' | 'dropped'
  due_on: string | null
  owner_id: string | null
}

/** The host plans and follows its actions; the owner of one sees that one. The visiting team has no part in it. */
export const followUpTasks: TasksOfReviews = async (tx, reviews) => {
  const reached = reviews.filter(({ review }) => review.stage === 'follow_up')
  if (reached.length === 0) return new Map()
  const rows: Row[] = await tx
    .selectFrom('action')
    .select(['id', 'review_id', 'title', 'state', 'due_on', 'owner_id'])
    .where(
      'review_id',
      'in',
      reached.map(({ review }) => review.id),
    )
    .orderBy('due_on')
    .execute()
  return new Map(
    reached.map((review) => {
      const actions = rows.filter((row) => row.review_id === review.review.id)
      return [review.review.id, [...plan(review, actions), ...own(review, actions)]]
    }),
  )
}

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
  const closed = actions.filter((action) => action.state !== 'open').length
  if (closed === actions.length)
    return [{ ...task, title: 'Follow your actions', state: 'done', hint: `All ${closed} are closed.` }]
  const late = actions.filter((action) =>
    isLate({ state: action.state, dueOn: action.due_on }, today()),
  ).length
  const hint = `${closed} of ${count(actions.length, 'action')} closed.${late > 0 ? ` ${count(late, 'action is', 'actions are')} past the day.` : ''}`
  return [{ ...task, title: 'Follow your actions', dueOn: null, state: 'part', hint }]
}

function own({ personId }: TaskedReview, actions: Row[]): ReviewTask[] {
  return actions
    .filter((action) => action.owner_id === personId && action.state === 'open')
    .map((action) => ({
      stage: 'follow_up' as const,
      group: 'Your actions',
      title: action.title,
      state: 'yours' as const,
      to: `/actions/${action.id}`,
      hint: 'Say what came of it when it is done.',
      dueOn: action.due_on,
      why: 'Your trust gave you this action after its peer review. When it is done, say what came of it.',
      act: 'Open the action',
    }))
}
