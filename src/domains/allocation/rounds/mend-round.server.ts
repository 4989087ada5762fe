import type { z } from 'zod'
import { defineCommand, type Running } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Seat } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { checkPlan } from '../../../engines/allocation/rules.ts'
import { boardRows, seatsOf } from './board.ts'
import { isTaken } from './build-problem.ts'
import { changeSeats } from './change-seats.server.ts'
import { unpinned } from './moves.ts'
import type { RoundSeat } from './people-facts.server.ts'
import { planOf } from './plan-row.server.ts'
import { canMoveSeat } from './policy.ts'
import { roundProblem } from './problem.server.ts'
import { type RoundFacts, roundLocked } from './round-row.server.ts'
import { mendRoundInput } from './schemas.ts'

type Mending = Running<z.infer<typeof mendRoundInput>, RoundFacts>

/** Takes one of the ways that were offered: whom it proposes is proposed instead of whom the board proposed before. */
export const mendRound = defineCommand({
  name: 'mend-round',
  input: mendRoundInput,
  load: roundLocked,
  policy: canMoveSeat,
  run: async ({ tx, input, facts, actor }: Mending) => {
    const { facts: all, problem } = await roundProblem(tx, facts.round)
    const held = all.seats.filter((seat) => !isTaken(seat, all.taking))
    const wanted = input.seats.filter((seat) => !all.taking.some((one) => isSame(one, seat)))
    const asked = seatsOf(boardRows({ ...all, seats: [] }, problem))
    const windows = (await planOf(tx, input.roundId))?.plan.windows ?? []
    const kept = held.filter((seat) => seat.chosen || wanted.some((one) => isSame(seat, one)))
    const add = wanted.filter((one) => !kept.some((seat) => isSame(seat, one)))
    const next = [...asked, ...kept.map(seatOf), ...add.map(seatOf)]
    const broken = checkPlan(unpinned(problem), next, windows)
    const against = broken.some(
      ({ seat }) => seat && add.some((one) => seat.review === one.reviewId && seat.reviewer === one.personId),
    )
    if (against || !add.every((seat) => isKnown(seat, problem)))
      throw new Refused('The board has changed since these ways were worked out. Choose again.')
    await changeSeats(tx, {
      roundId: input.roundId,
      remove: held.filter((seat) => !kept.includes(seat)),
      add: add.map((seat) => ({ ...seat, chosen: false, setAside: '', broken: [] })),
      by: actor.personId,
    })
    return { proposed: add.length }
  },
  audit: ({ input, value }) => ({
    subjectId: input.roundId,
    audience: ['central'],
    detail: { proposed: value.proposed },
  }),
})

/** Of whom and what the round knows nothing its rules say nothing. */
const isKnown = ({ reviewId, personId }: Named, { reviews, reviewers }: AllocationProblem) =>
  reviews.some(({ id }) => id === reviewId) && reviewers.some(({ id }) => id === personId)

type Named = Pick<RoundSeat, 'reviewId' | 'personId' | 'place'>
const isSame = (one: { reviewId: string; personId: string }, other: { reviewId: string; personId: string }) =>
  one.reviewId === other.reviewId && one.personId === other.personId
const seatOf = ({ reviewId, personId, place }: Named): Seat => ({
  review: reviewId,
  reviewer: personId,
  role: place,
})
