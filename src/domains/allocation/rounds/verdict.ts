import type { AllocationPlan, Seat } from '../../../engines/allocation/plan.ts'
import { nameList } from '../../../web/dates.ts'
import { type BoardRow, isBeside, seatsOf } from './board.ts'
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

/** "Six reviews have somebody for every place, and Tallow Hill is short of one peer." From the board as it stands. */
export function boardWords(rows: BoardRow[]): string {
  if (rows.length === 0) return 'No review of this term is waiting for a team.'
  return `${filledWords(rows)} ${askedWords(rows)}`.trim()
}

function filledWords(rows: BoardRow[]): string {
  const short = rows.filter(({ cells }) => cells.some(isMissing))
  const whole = rows.length - short.length
  if (short.length === 0)
    return rows.length === 1
      ? 'The review has somebody for every place.'
      : `All ${numberWord(rows.length).toLowerCase()} reviews have somebody for every place.`
  if (whole === 0 && short.length > 3) return `${numberWord(short.length)} reviews are short of people.`
  const lacks = `${whoIsShort(short, whole)} ${short.length === 1 ? 'is' : 'are'} short of ${missingWords(short)}.`
  if (whole === 0) return lacks
  return `${numberWord(whole)} ${whole === 1 ? 'review has' : 'reviews have'} somebody for every place, and ${lacks}`
}

/** By name, where they are few enough to be read. */
function whoIsShort(short: BoardRow[], whole: number): string {
  if (short.length <= 2) return nameList(short.map(({ review }) => shortTrust(review.trustName)))
  const number = numberWord(short.length)
  return whole === 0 ? `${number} reviews` : number.toLowerCase()
}

/** Somebody for every place is not yet somebody who knows of it. */
function askedWords(rows: BoardRow[]): string {
  const held = rows.flatMap(({ cells }) => cells.filter(({ person }) => person !== null))
  const waiting = held.filter(({ memberId }) => memberId === null).length
  if (waiting === 0) return ''
  return waiting === held.length
    ? 'Nobody has been asked yet.'
    : `Nobody has been asked yet for ${numberWord(waiting).toLowerCase()} of the places.`
}

const isMissing = (cell: BoardRow['cells'][number]) => cell.state === 'empty' && !isBeside(cell)

/** "one lead and two peers", over all these reviews. */
function missingWords(rows: BoardRow[]): string {
  const cells = rows.flatMap((row) => row.cells.filter(isMissing))
  const leads = cells.filter(({ place }) => place === 'lead').length
  const peers = cells.length - leads
  const some = (n: number, one: string) =>
    n === 0 ? [] : [`${numberWord(n).toLowerCase()} ${one}${n === 1 ? '' : 's'}`]
  return nameList([...some(leads, 'lead'), ...some(peers, 'peer')])
}

/** Whether everybody on the board is where the plan put them. What was proven of the plan is true of no other board. */
export function isAsPlanned({ assignments }: AllocationPlan, rows: BoardRow[]): boolean {
  const planned = new Set(assignments.map(seatKey))
  const seats = seatsOf(rows)
  return seats.length === planned.size && seats.every((seat) => planned.has(seatKey(seat)))
}
const seatKey = ({ review, role, reviewer }: Seat) => `${review} ${role} ${reviewer}`

/** Of a board that is no longer as it was worked out: what was done by hand, and that nobody knows how good it is. */
export function movedWords({ assignments }: AllocationPlan, rows: BoardRow[], aside: Set<string>): string {
  const planned = new Set(assignments.map(seatKey))
  const byHand = rows.flatMap(({ review, cells }) =>
    cells.filter(
      ({ state, place, person }) =>
        state === 'chosen' &&
        !planned.has(seatKey({ review: review.id, role: place, reviewer: person?.id ?? '' })),
    ),
  )
  const against = byHand.filter(({ seatId }) => seatId !== null && aside.has(seatId)).length
  return byHand.length === 0
    ? 'The board has changed since it was worked out. Work it out again to see how good it is.'
    : `${byHandWords(byHand.length, against)} This has not been worked out again since. Work it out again to see how good it is.`
}

function byHandWords(many: number, against: number): string {
  const filled = many === 1 ? 'One place is filled by hand' : `${numberWord(many)} places are filled by hand`
  if (against === 0) return `${filled}.`
  if (against === many) return `${filled}, ${many === 1 ? 'against a rule' : 'each against a rule'}.`
  return `${filled}, ${numberWord(against).toLowerCase()} of them against a rule.`
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
