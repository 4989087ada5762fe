import type { Tx } from '../../../platform/database.server.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { dueDate } from '../../programme/template.ts'
import type { TaskedReview, TasksOfReviews } from '../tasks-of-reviews.ts'
import { isTaken, placeOf } from './build-problem.ts'
import { type LostPlace, lostPlace, whoLeft } from './lost-places.server.ts'
import { takingPart } from './people-facts.server.ts'
import { belongsTo } from './round.ts'
import { toRound } from './round-row.server.ts'

/** Somebody declined or left a review that a round plans: the central team is led to the ways to fill the place. */
export const roundTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const concerned = reviews.filter(
    ({ central, review }) => central && (review.stage === 'set_up' || review.stage === 'prepare'),
  )
  const left = await whoLeft(
    tx,
    concerned.map(({ review }) => review.id),
  )
  if (left.length === 0) return new Map()
  const lost = concerned.filter(({ review }) => left.some(({ reviewId }) => reviewId === review.id))
  const rounds = (await tx.selectFrom('round').selectAll().execute()).map(toRound)
  const open = await openPlaces(tx, lost)
  return new Map(
    lost.flatMap((reviewed): [string, ReviewTask[]][] => {
      const { id, trustName } = reviewed.review
      const round = rounds.find((one) => belongsTo(reviewed.review, one))
      const one = left.find((gone) => gone.reviewId === id && open(reviewed, placeOf(gone)) > 0)
      return round && one ? [[id, [taskFor(reviewed, round.id, lostPlace(one, trustName))]]] : []
    }),
  )
}

/** How many places of a kind nobody has, was asked for or is proposed for: two queries, however many reviews. */
async function openPlaces(tx: Tx, reviews: TaskedReview[]) {
  const ids = reviews.map(({ review }) => review.id)
  const taking = await takingPart(tx, ids)
  const needs = await tx
    .selectFrom('review_need')
    .select(['review_id as reviewId', 'peers'])
    .where('review_id', 'in', ids)
    .execute()
  const seats = await tx
    .selectFrom('round_seat')
    .select(['review_id as reviewId', 'person_id as personId', 'place'])
    .where('review_id', 'in', ids)
    .execute()
  return ({ review, template }: TaskedReview, place: ReturnType<typeof placeOf>) => {
    const peers = needs.find(({ reviewId }) => reviewId === review.id)?.peers ?? template.teamSize.usual
    const wanted = place === 'lead' ? 1 : place === 'peer' ? peers : 0
    const held = taking.filter((one) => one.reviewId === review.id && placeOf(one) === place).length
    const proposed = seats.filter(
      (seat) => seat.reviewId === review.id && seat.place === place && !isTaken(seat, taking),
    ).length
    return wanted - held - proposed
  }
}

const taskFor = ({ review, template }: TaskedReview, roundId: string, lost: LostPlace): ReviewTask => ({
  stage: review.stage === 'prepare' ? 'prepare' : 'set_up',
  group: 'Gather the people',
  step: 'team',
  title: `Fill the place that ${lost.name} leaves`,
  state: 'yours',
  to: `/allocation/${roundId}/repair`,
  hint: lost.words,
  dueOn: dueDate(template, 'team', review),
  why: `${lost.words} There are ways to fill the place that disturb as few people as possible.`,
  act: 'See the ways',
})
