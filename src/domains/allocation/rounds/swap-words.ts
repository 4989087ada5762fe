import type { Move, Price } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { nameList } from '../../../web/dates.ts'
import { shortTrust } from './short-trust.ts'

/** Too little for anybody to notice. */
const SAME = 0.005

/** What it would mean to have somebody else in a place, in a sentence or two. */
export function swapWords(price: Price, newcomer: string, { reviewers, reviews }: AllocationProblem): string {
  const person = (id: string) => reviewers.find((one) => one.id === id)?.name ?? ''
  const host = (id: string) => shortTrust(reviews.find((one) => one.id === id)?.name ?? '')
  const leaves = price.moves.find(({ change, reviewer }) => change === 'leaves' && reviewer === newcomer)
  const fills = leaves && price.moves.find((move) => joins(move, leaves, newcomer))
  const gone = leaves
    ? fills
      ? ` ${host(leaves.review)} would have ${person(fills.reviewer)} instead.`
      : ` ${host(leaves.review)} would have nobody in their place.`
    : ''
  return `${verdictOn(price)}${gone}`
}

const joins = (move: Move, left: Move, newcomer: string) =>
  move.change === 'joins' &&
  move.reviewer !== newcomer &&
  move.review === left.review &&
  move.role === left.role

function verdictOn({ filled, worst, total }: Price): string {
  if (filled > 0) return 'Could, and a place more would be filled.'
  const losses = [
    filled < 0 && 'a place would stay empty',
    worst < -SAME && 'the review that is served least well would be served less well',
    filled >= 0 && worst >= -SAME && total < -SAME && 'people would fit less well in all',
  ].filter((one) => one !== false)
  return losses.length > 0 ? `Could. But then ${nameList(losses)}.` : 'Could, and it would be as good.'
}
