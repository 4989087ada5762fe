import type { z } from 'zod'
import { defineCommand, type Running } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { canRelax } from '../../../engines/allocation/rules.ts'
import { asideKind } from './aside-kind.ts'
import { boardRows } from './board.ts'
import { exchangesOf } from './build-problem.ts'
import { changeSeats } from './change-seats.server.ts'
import { heldOf } from './held.ts'
import { afterMove, brokenBy, type Move } from './moves.ts'
import { trustNames } from './names.server.ts'
import { placedWords } from './placed-words.ts'
import { planOf } from './plan-row.server.ts'
import { canMoveSeat } from './policy.ts'
import { roundProblem } from './problem.server.ts'
import type { RoundFacts } from './round-row.server.ts'
import { roundLocked } from './round-row.server.ts'
import { ruleInWords } from './rule-words.ts'
import { placePersonInput } from './schemas.ts'

type Placing = Running<z.infer<typeof placePersonInput>, RoundFacts>
const SHORTEST_REASON = 10

/** Puts somebody in a place by hand. What is never set aside is refused; what may be needs a reason that is kept. */
export const placePerson = defineCommand({
  name: 'place-in-round',
  input: placePersonInput,
  load: roundLocked,
  policy: canMoveSeat,
  run: (placing) => place(placing),
  audit: ({ input, value }) => ({
    reviewId: input.reviewId,
    subjectId: input.personId,
    audience: ['central'],
    detail: { place: input.place, setAside: value.setAside },
  }),
})

async function place({ tx, input, facts, actor }: Placing) {
  const { facts: all, problem } = await roundProblem(tx, facts.round)
  const held = heldOf(boardRows(all, problem))
  const move = moveOf(input)
  if (!known(move, problem, held)) throw new Refused(changedMeanwhile)
  const moved = afterMove(held, move)
  const plan = await planOf(tx, input.roundId)
  const broken = brokenBy(problem, moved, plan?.plan.windows ?? [])
  const names = await trustNames(tx, problem)
  const told = broken.map(({ seat, rule }) => ({ seat, rule, words: ruleInWords(rule, problem, names) }))
  const never = told.filter(({ rule }) => !canRelax(rule))
  if (never.length > 0)
    throw new Refused(
      never.map(({ words }) => ({ field: 'personId', message: `${words} This cannot be set aside.` })),
    )
  if (told.length > 0 && input.reason.length < SHORTEST_REASON)
    throw new Refused([
      {
        field: 'reason',
        message: `Write in a sentence why you set ${told.length === 1 ? 'this rule' : 'these rules'} aside.`,
      },
    ])
  const exchanges = exchangesOf(all)
  await changeSeats(tx, {
    roundId: input.roundId,
    by: actor.personId,
    remove: all.seats.filter(({ id }) => moved.gone.some(({ seatId }) => seatId === id)),
    add: moved.put.map((seat) => {
      const own = told.filter((one) => one.seat === seat)
      return {
        reviewId: seat.review,
        personId: seat.reviewer,
        place: seat.role,
        chosen: true,
        setAside: own.length > 0 ? input.reason : '',
        broken: own.map(({ rule, words }) => ({ kind: asideKind(rule, exchanges), words })),
      }
    }),
  })
  return { setAside: told.length, words: placedWords({ facts: all, moved, move, against: told.length }) }
}

const changedMeanwhile = 'Somebody has changed the board since you opened it. It is shown as it is now.'

const moveOf = ({ personId, reviewId, place: role, instead, from }: Placing['input']): Move => ({
  reviewer: personId,
  review: reviewId,
  role,
  instead: instead || null,
  from: from || null,
})

/** Of what the round knows nothing its rules say nothing, so nothing else may be named. */
function known(move: Move, { reviewers, reviews }: AllocationProblem, held: { seatId: string | null }[]) {
  const has = (seatId: string | null) => seatId === null || held.some((seat) => seat.seatId === seatId)
  return (
    reviewers.some(({ id }) => id === move.reviewer) &&
    reviews.some(({ id }) => id === move.review) &&
    has(move.instead) &&
    has(move.from)
  )
}
