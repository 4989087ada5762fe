import { count, nameList } from '../../../web/dates.ts'
import { isHost, isTeam } from '../../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { contactsDue } from './contacts-due.ts'
import { canSetContact } from './policy.ts'
import { type VisitedSchool, visitedSchoolsOf } from './visited-schools.server.ts'

/** The host names somebody for each school that is visited; what is missing is said by name. */
export const contactTasks: TasksOfReviews = async (tx, reviews) => {
  const open = reviews.filter(
    (review) =>
      (isHost(review) || isTeam(review)) &&
      (review.review.stage === 'prepare' || review.review.stage === 'three_days'),
  )
  const schools = await visitedSchoolsOf(
    tx,
    open.map(({ review }) => review.id),
  )
  return new Map(
    open.map((review) => [review.review.id, tasksIn(review, schools.get(review.review.id) ?? [])]),
  )
}

function tasksIn(reviewed: TaskedReview, schools: VisitedSchool[]): ReviewTask[] {
  const { review } = reviewed
  if (schools.length === 0) return []
  const missing = schools.filter(({ contact }) => contact === null).map(({ name }) => name)
  const task = {
    stage: 'prepare' as const,
    group: 'Plan the three days',
    title: 'Say whom to go to when a child may be at risk',
    to: `/reviews/${review.id}/safeguarding`,
    dueOn: contactsDue(review),
  }
  if (missing.length === 0)
    return [{ ...task, state: 'done', hint: `Somebody is named at ${count(schools.length, 'school')}.` }]
  const hint = `Nobody is named yet at ${missing.length > 3 ? count(missing.length, 'school') : nameList(missing)}.`
  if (canSetContact(reviewed) !== 'allowed')
    return [{ ...task, state: 'part', hint, status: 'With the host' }]
  return [
    {
      ...task,
      state: 'yours',
      hint,
      why: `${hint} The team must know whom to go to before it is in a school.`,
      act: 'Name them',
    },
  ]
}
