import type { Tx } from '../../../platform/database.server.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { dueDate } from '../../programme/template.ts'
import type { TaskedReview, TasksOfReviews } from '../tasks-of-reviews.ts'
import { boardRows } from './board.ts'
import { type LostPlace, lostPlaces } from './lost-places.server.ts'
import { roundProblem } from './problem.server.ts'
import { belongsTo, type RoundRow } from './round.ts'
import { toRound } from './round-row.server.ts'

/** Somebody declined or left a review that a round plans: the central team is led to the ways to fill the place. */
export const roundTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const concerned = reviews.filter(
    ({ central, review }) => central && (review.stage === 'set_up' || review.stage === 'prepare'),
  )
  if (concerned.length === 0 || !(await anybodyLeft(tx, concerned))) return new Map()
  const rounds = (await tx.selectFrom('round').selectAll().execute()).map(toRound)
  const found = new Map<string, ReviewTask[]>()
  for (const round of rounds) {
    const own = concerned.filter(({ review }) => belongsTo(review, round))
    if (own.length === 0) continue
    const { facts, problem } = await roundProblem(tx, round)
    const lost = await lostPlaces(tx, boardRows(facts, problem))
    for (const reviewed of own)
      found.set(
        reviewed.review.id,
        lost
          .filter(({ reviewId }) => reviewId === reviewed.review.id)
          .slice(0, 1)
          .map((one) => taskFor(reviewed, round, one)),
      )
  }
  return found
}

async function anybodyLeft(tx: Tx, reviews: TaskedReview[]): Promise<boolean> {
  const row = await tx
    .selectFrom('review_member')
    .select('id')
    .where(
      'review_id',
      'in',
      reviews.map(({ review }) => review.id),
    )
    .where('state', 'in', ['declined', 'withdrawn'])
    .where('role', 'in', ['lead_reviewer', 'peer_reviewer'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const taskFor = ({ review, template }: TaskedReview, round: RoundRow, lost: LostPlace): ReviewTask => ({
  stage: review.stage === 'prepare' ? 'prepare' : 'set_up',
  group: 'Gather the people',
  step: 'team',
  title: `Fill the place that ${lost.name} leaves`,
  state: 'yours',
  to: `/allocation/${round.id}/repair`,
  hint: lost.words,
  dueOn: dueDate(template, 'team', review),
  why: `${lost.words} We have worked out ways to fill the place that disturb as few people as possible.`,
  act: 'See the ways',
})
