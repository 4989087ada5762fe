import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { count, dateOf, dayAndMonth } from '../../../web/dates.ts'
import { type Member, membersOf } from '../../allocation/members.server.ts'
import { isLead } from '../../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { stepDue } from '../../programme/template.ts'
import { canSayWish, isAsked } from './policy.ts'
import { asksRole, type Wish } from './wish.ts'
import { wishesOf } from './wishes.server.ts'

/** Each is asked for their own answer. The lead reviewer, who reads them all, sees who has yet to answer. */
export const wishTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const asked = reviews.filter(isAsked)
  const ids = asked.map(({ review }) => review.id)
  const [wishes, members] = [await wishesOf(tx, ids), await membersOf(tx, ids)]
  return new Map(
    asked.map((reviewed) => {
      const { id } = reviewed.review
      return [id, tasksIn(reviewed, wishes.get(id) ?? [], members.get(id) ?? [])]
    }),
  )
}

function tasksIn(reviewed: TaskedReview, wishes: Wish[], members: Member[]): ReviewTask[] {
  const { review, template, personId } = reviewed
  if (review.stage === 'set_up') return []
  const base = {
    stage: 'prepare' as const,
    step: 'wishes' as const,
    group: 'Agree the focus',
    title: 'Say what you want from the review',
    to: `/reviews/${review.id}/wishes`,
    dueOn: stepDue(template, 'wishes', review),
  }
  const mine = wishes.find((wish) => wish.personId === personId)
  if (!mine) return may(reviewed) ? [{ ...base, ...asking }] : []
  const status = `Done ${dayAndMonth(dateOf(mine.saidAt)).replace(/^\w+ /, '')}`
  if (!isLead(reviewed)) {
    return [{ ...base, state: 'done', hint: 'The lead reviewer plans from your answer.', status }]
  }
  const waiting = members.filter(
    ({ personId: who, state, role }) =>
      state === 'accepted' && asksRole(role) && !wishes.some((wish) => wish.personId === who),
  )
  if (waiting.length === 0) return [{ ...base, state: 'done', hint: 'Everyone has answered.', status }]
  const hint = `${count(wishes.length, 'answer')} so far, yours among them.`
  const [first] = waiting
  const others = waiting.length === 1 ? first?.name : count(waiting.length, 'person', 'people')
  return [{ ...base, state: may(reviewed) ? 'part' : 'done', hint, status: `With ${others}` }]
}

const may = (reviewed: TaskedReview) => canSayWish({ standing: reviewed, today: today() }) === 'allowed'

const asking = {
  state: 'yours' as const,
  hint: 'In your own words, for the lead reviewer alone.',
  why: 'The lead reviewer plans from what everyone wants, and asks at the end whether it was met.',
  act: 'Say what you want',
}
