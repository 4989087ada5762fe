import { defineQuery } from '../../../access/define-query.server.ts'
import { boardRows } from './board.ts'
import { invitable, movesTo } from './invitable.ts'
import { planOf } from './plan-row.server.ts'
import { roundProblem } from './problem.server.ts'
import { roundName } from './round.ts'
import { roundOf } from './round-row.server.ts'

/** Whom a round would ask for what, and whom not yet, with the reason. Nothing is sent by reading it. */
export const inviteList = defineQuery({
  name: 'invite list',
  run: async (tx, { roundId }: { roundId: string }) => {
    const round = await roundOf(tx, roundId)
    if (!round) return null
    const { facts, problem } = await roundProblem(tx, round)
    const windows = (await planOf(tx, roundId))?.plan.windows ?? []
    const rows = boardRows(facts, problem)
    const people = new Map(facts.people.map((person) => [person.id, person]))
    return {
      id: round.id,
      name: roundName(round),
      people: invitable(rows, windows).map(({ row, cell, seatId }) => ({
        beyondOffer: isBeyondOffer(facts.seats.find(({ id }) => id === seatId)?.broken ?? []),
        seatId,
        name: cell.person?.name ?? '',
        from: cell.person?.from ?? null,
        place: cell.place,
        provisional: cell.place === 'lead' && people.get(cell.person?.id ?? '')?.provisionalLead === true,
        reviewId: row.review.id,
        trustName: row.review.trustName,
        day1: row.review.day1,
        day3: row.review.day3,
        setAside: facts.seats.find(({ id }) => id === seatId)?.setAside ?? '',
      })),
      moving: rows.flatMap(({ review, cells }) => {
        const to = movesTo(review, windows)
        const waiting = cells.filter(({ seatId }) => seatId !== null).length
        return to && waiting > 0
          ? [{ reviewId: review.id, trustName: review.trustName, waiting, from: review.day1, to }]
          : []
      }),
    }
  },
})
/** Nothing of ours was set aside: they are asked for more than they said that they would do. */
const isBeyondOffer = (broken: { kind: string }[]) =>
  broken.length > 0 && broken.every(({ kind }) => kind === 'most')

export type InviteList = NonNullable<Awaited<ReturnType<typeof inviteList>>>
