import { fitOf } from '../../../engines/allocation/fit.ts'
import type { Move, Price, Reason } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { milesWords } from './miles.ts'
import { shortTrust } from './short-trust.ts'

/** Too little for anybody to notice. */
const SAME = 0.005

type Swap = { review: string; newcomer: string /** whoever is there now */; now: string | null }

/** What it would mean to have somebody else in a place, in a sentence or two. */
export function swapWords(price: Price, swap: Swap, problem: AllocationProblem): string {
  const { newcomer } = swap
  const { reviewers, reviews } = problem
  const person = (id: string) => reviewers.find((one) => one.id === id)?.name ?? ''
  const host = (id: string) => shortTrust(reviews.find((one) => one.id === id)?.name ?? '')
  const leaves = price.moves.find(({ change, reviewer }) => change === 'leaves' && reviewer === newcomer)
  const fills = leaves && price.moves.find((move) => joins(move, leaves, newcomer))
  const gone = leaves
    ? fills
      ? ` ${host(leaves.review)} would have ${person(fills.reviewer)} instead.`
      : ` ${host(leaves.review)} would have nobody in their place.`
    : ''
  return `${verdictOn(price, lessWords(swap, problem))}${gone}`
}

const joins = (move: Move, left: Move, newcomer: string) =>
  move.change === 'joins' &&
  move.reviewer !== newcomer &&
  move.review === left.review &&
  move.role === left.role

function verdictOn({ filled, worst, total }: Price, less: string | null): string {
  if (filled > 0) return 'Could, and a place more would be filled.'
  if (filled < 0) return 'Could. But then a place would stay empty.'
  if (worst < -SAME)
    return `Could. But then the review that is served least well would be served less well${less ? `: ${less}` : ''}.`
  if (total < -SAME)
    return less ? `Could. But ${less}.` : 'Could. But then people would fit less well in all.'
  return 'Could, and it would be as good.'
}

/** What they bring less of than whoever is there, by what weighs most. */
function lessWords({ review, newcomer, now }: Swap, problem: AllocationProblem): string | null {
  if (!now) return null
  const [theirs, held] = [fitOf(problem, newcomer, review).why, fitOf(problem, now, review).why]
  const shareOf = (why: Reason[], kind: Reason['kind']) => why.find((one) => one.kind === kind)?.share ?? 0
  const kinds = ['experience', 'focus', 'development', 'travel'] as const
  const worst = kinds
    .map((kind) => ({ kind, less: shareOf(held, kind) - shareOf(theirs, kind) }))
    .toSorted((a, b) => b.less - a.less)[0]
  if (!worst || worst.less < SAME) return null
  if (worst.kind === 'travel') return journeys(theirs, held)
  return {
    experience: 'they know less of what the host wishes the team to know',
    focus: 'they know less of what the host wants looked at',
    development: 'they would learn less of what they wish to',
  }[worst.kind]
}

function journeys(theirs: Reason[], held: Reason[]): string | null {
  const metres = (why: Reason[]) => why.find((one) => one.kind === 'travel')?.metres ?? Number.NaN
  const [far, near] = [metres(theirs), metres(held)]
  return Number.isFinite(far) && Number.isFinite(near)
    ? `they would come ${milesWords(far)} instead of ${milesWords(near)}`
    : null
}
