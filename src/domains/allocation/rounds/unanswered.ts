import type { Rule, Seat } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { type ChosenWindows, rulesAgainst } from '../../../engines/allocation/rules.ts'
import { asideKind } from './aside-kind.ts'
import { boardRows, seatsOf } from './board.ts'
import { exchangesOf } from './build-problem.ts'
import type { ToInvite } from './invitable.ts'
import { unpinned } from './moves.ts'
import type { RoundProblem } from './problem.server.ts'

/**
 * What stands against people who are about to be asked and was never set aside for them, by the round's own rules as
 * they are now. They are looked at beside those who have been asked already; whoever is only proposed helps nobody,
 * except that one team throughout a group is a matter of the whole board.
 */
export function unanswered(round: RoundProblem, chosen: ToInvite[], windows: ChosenWindows) {
  const { facts, problem } = round
  const asked = seatsOf(boardRows({ ...facts, seats: [] }, problem))
  const team = [...asked, ...chosen.map(seatOf)]
  const board = seatsOf(boardRows(facts, problem))
  const exchanges = exchangesOf(facts)
  return chosen.flatMap((one) => {
    const seat = seatOf(one)
    const strict = withoutWaiver(unpinned(problem), seat)
    const aside = facts.seats.find(({ id }) => id === one.seatId)
    const answered = new Set(aside?.setAside ? aside.broken.map(({ kind }) => kind) : [])
    const found = [
      ...rulesAgainst(strict, seat, team, windows).filter((rule) => !isOfGroup(rule)),
      ...rulesAgainst(strict, seat, board, windows).filter(isOfGroup),
    ]
    return found.filter((rule) => !answered.has(asideKind(rule, exchanges))).map((rule) => ({ ...one, rule }))
  })
}

const isOfGroup = (rule: Rule) => rule.kind === 'same_team'
const seatOf = ({ row, cell }: ToInvite): Seat => ({
  review: row.review.id,
  role: cell.place,
  reviewer: cell.person?.id ?? '',
})

/** A waiver is of a pair, a reason of one tie: here each tie is asked about by itself. */
function withoutWaiver(problem: AllocationProblem, { review, reviewer }: Seat): AllocationProblem {
  const others = problem.waived.filter((pair) => pair.review !== review || pair.reviewer !== reviewer)
  return others.length === problem.waived.length ? problem : { ...problem, waived: others }
}
