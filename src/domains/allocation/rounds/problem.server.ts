import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { buildProblem, type ProblemFacts } from './build-problem.ts'
import {
  awayDays,
  declinedHere,
  placesElsewhere,
  poolPeople,
  reviewedBy,
  roundSeats,
  takingPart,
  tiesOf,
  waivedMembers,
} from './people-facts.server.ts'
import { roundReviews } from './review-facts.server.ts'
import type { RoundRow } from './round.ts'

/** Everything that a round is decided from, as the database has it now: some fifteen queries, whatever its size. */
export async function roundFacts(tx: Tx, round: RoundRow): Promise<ProblemFacts> {
  const reviews = await roundReviews(tx, round)
  const ids = reviews.map(({ id }) => id)
  const taking = await takingPart(tx, ids)
  const all = await roundSeats(tx, round.id)
  const seats = all.filter(({ reviewId }) => ids.includes(reviewId))
  const people = await poolPeople(
    tx,
    [...taking, ...seats].map(({ personId }) => personId),
  )
  const personIds = people.map(({ id }) => id)
  return {
    round,
    reviews,
    people,
    taking,
    seats,
    elsewhere: await placesElsewhere(tx, round.yearId, reviews),
    away: await awayDays(tx, personIds),
    ties: await tiesOf(tx, personIds),
    waived: await waivedMembers(tx, ids),
    declined: await declinedHere(tx, ids),
    reviewed: await reviewedBy(tx, [...new Set(reviews.map(({ trustId }) => trustId))], ids),
    today: today(),
  }
}

/** The facts, and the problem that the engine makes a plan of. */
export async function roundProblem(tx: Tx, round: RoundRow) {
  const facts = await roundFacts(tx, round)
  return { facts, problem: buildProblem(facts) }
}
export type RoundProblem = Awaited<ReturnType<typeof roundProblem>>
