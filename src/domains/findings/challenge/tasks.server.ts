import { isHostLeader, isTeam } from '../../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'

type Facts = { dueOn: string; stated: boolean; taken: boolean }

/** Where the schedule has a challenge session: the host states its problem before it, and says what it takes. */
export const challengeTasks: TasksOfReviews = async (tx, reviews) => {
  const open = reviews.filter(
    (review) =>
      (isHostLeader(review) || isTeam(review)) &&
      (review.review.stage === 'prepare' || review.review.stage === 'three_days'),
  )
  const ids = open.map(({ review }) => review.id)
  if (ids.length === 0) return new Map()
  const sessions = await tx
    .selectFrom('session')
    .select(['review_id', 'day'])
    .where('review_id', 'in', ids)
    .where('kind', '=', 'challenge')
    .execute()
  const stated = await tx.selectFrom('challenge').select('review_id').where('review_id', 'in', ids).execute()
  const taken = await tx
    .selectFrom('challenge_taken')
    .select('review_id')
    .where('review_id', 'in', ids)
    .execute()
  const here = (rows: { review_id: string }[], id: string) => rows.some(({ review_id }) => review_id === id)
  return new Map(
    open.flatMap((review) => {
      const session = sessions.find(({ review_id }) => review_id === review.review.id)
      if (!session) return []
      const { id } = review.review
      const facts = {
        dueOn: review.review[`day${session.day}`],
        stated: here(stated, id),
        taken: here(taken, id),
      }
      return [[id, tasksOf(review, facts)]]
    }),
  )
}

function tasksOf(review: TaskedReview, { dueOn, stated, taken }: Facts): ReviewTask[] {
  const { id, stage } = review.review
  const host = isHostLeader(review)
  const task = {
    stage: stage === 'three_days' ? ('three_days' as const) : ('prepare' as const),
    group: stage === 'three_days' ? 'Come to findings' : 'Plan the three days',
    title: 'State the problem for the challenge session',
    to: `/reviews/${id}/challenge`,
    dueOn,
  }
  if (!stated)
    return [
      host
        ? {
            ...task,
            state: 'yours',
            hint: 'In two or three sentences. The team reads it beforehand.',
            why: 'Your peers think about one problem of yours with you, and come prepared.',
            act: 'State the problem',
          }
        : { ...task, state: 'part', hint: 'A leader of the host states it.', status: 'With the host' },
    ]
  const done = { ...task, state: 'done' as const, hint: 'The team reads it before the session.' }
  if (!host || stage !== 'three_days') return [done]
  const after = { ...task, title: 'Say what you take away from the challenge session' }
  return [
    done,
    taken
      ? { ...after, state: 'done', hint: 'In your own words, and yours to keep.' }
      : {
          ...after,
          state: 'open',
          hint: 'In the session or afterwards, in your own words.',
          status: 'When it is held',
        },
  ]
}
