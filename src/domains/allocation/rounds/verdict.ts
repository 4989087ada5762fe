import type { AllocationPlan } from '../../../engines/allocation/plan.ts'
import { nameList } from '../../../web/dates.ts'
import { type BoardRow, isBeside } from './board.ts'
import { shortTrust } from './short-trust.ts'

// The state of the whole round in a sentence or two: what stands before the board.

const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]
const numberWord = (n: number) => numbers[n] ?? String(n)

/** "Seven reviews have everyone they need, and one is short of a peer." From the board as it stands. */
export function boardWords(rows: BoardRow[]): string {
  if (rows.length === 0) return 'No review of this term is waiting for a team.'
  const short = rows.filter(({ cells }) => cells.some(isMissing))
  const whole = rows.length - short.length
  if (short.length === 0)
    return rows.length === 1
      ? 'The review has everyone it needs.'
      : `All ${rows.length} reviews have everyone they need.`
  if (whole === 0 && short.length > 3) return `${numberWord(short.length)} reviews are short of people.`
  const have =
    whole === 0
      ? ''
      : `${numberWord(whole)} ${whole === 1 ? 'review has everyone it needs' : 'reviews have everyone they need'}`
  const lacks =
    short.length === 1
      ? `${whole === 0 ? 'The review' : 'one'} is short of ${missingWords(short)}`
      : `${whole === 0 ? numberWord(short.length) : numberWord(short.length).toLowerCase()} are short of ${missingWords(short)}`
  return have ? `${have}, and ${lacks}.` : `${lacks}.`
}

const isMissing = (cell: BoardRow['cells'][number]) => cell.state === 'empty' && !isBeside(cell)

/** "a lead and two peers", over all these reviews. */
function missingWords(rows: BoardRow[]): string {
  const cells = rows.flatMap((row) => row.cells.filter(isMissing))
  const leads = cells.filter(({ place }) => place === 'lead').length
  const peers = cells.length - leads
  const some = (n: number, one: string) =>
    n === 0 ? [] : [n === 1 ? `a ${one}` : `${numberWord(n).toLowerCase()} ${one}s`]
  return nameList([...some(leads, 'lead'), ...some(peers, 'peer')])
}

/** How good the plan is that the board began from: as far as the engine has shown. */
export function planWords(plan: AllocationPlan, rows: BoardRow[]): string {
  if (plan.status === 'impossible')
    return 'What people have been promised contradicts itself, so nothing could be worked out.'
  const names = new Map(rows.map(({ review }) => [review.id, shortTrust(review.trustName)]))
  const served = plan.reviews.filter(({ worst }) => worst).flatMap(({ review }) => names.get(review) ?? [])
  const total = plan.goals.find(({ goal }) => goal === 'total')
  const gap = Math.max(0, total?.gap ?? plan.gap)
  const worst = plan.goals.find(({ goal }) => goal === 'worst')
  const proven = worst !== undefined && worst.gap <= 1e-6 && served.length > 0
  const [least] = served
  const worstWords = proven ? `none could do more for the review that is served least well, ${least}` : ''
  const better = `could be more than ${percent(gap)} better than this one`
  if (gap <= 1e-6)
    return proven
      ? `No arrangement could be better than this one, and ${worstWords}.`
      : 'No arrangement could be better than this one.'
  return worstWords ? `No arrangement ${better}, and ${worstWords}.` : `No arrangement ${better}.`
}

/** Never less than it is: 1.31% is told as 1.4%. */
const percent = (share: number) =>
  share >= 0.1 ? `${Math.ceil(share * 100)}%` : `${(Math.ceil(share * 1000) / 10).toFixed(1)}%`
