import type { PlaceRole } from '../../../engines/allocation/problem.ts'
import { count, nameList } from '../../../web/dates.ts'
import type { ProblemFacts } from './build-problem.ts'
import type { Move, Moved } from './moves.ts'
import { shortTrust } from './short-trust.ts'

const doings: Record<PlaceRole, string> = {
  lead: 'leads',
  peer: 'is a peer at',
  shadow: 'shadows at',
  quality_assurer: 'is the quality assurer at',
}

type Placed = { facts: ProblemFacts; moved: Moved; move: Move; against: number }

/** What a move by hand did: "Yusuf Khalil leads Thornley Wood, against one rule. Ken Abara is out of that place." */
export function placedWords({ facts, moved, move, against }: Placed): string {
  const person = (id: string) => facts.people.find((one) => one.id === id)?.name ?? 'Somebody'
  const host = (id: string) => shortTrust(facts.reviews.find((one) => one.id === id)?.trustName ?? '')
  const rules = against === 0 ? '' : `, against ${against === 1 ? 'one rule' : count(against, 'rule')}`
  const put = moved.put.map((seat) => `${person(seat.reviewer)} ${doings[seat.role]} ${host(seat.review)}`)
  const out = moved.gone.find(
    ({ seatId, reviewer }) =>
      seatId === move.instead && !moved.put.some((seat) => seat.reviewer === reviewer),
  )
  return `${nameList(put)}${rules}.${out ? ` ${person(out.reviewer)} is out of that place.` : ''}`
}
