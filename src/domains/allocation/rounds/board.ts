import type { Seat } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem, PlaceRole } from '../../../engines/allocation/problem.ts'
import { isTaken, type ProblemFacts, placeOf } from './build-problem.ts'
import type { PoolPerson } from './people-facts.server.ts'
import type { RoundReview } from './review-facts.server.ts'

// A round as it is drawn: reviews down, places across. Facts in, cells out.

export type CellState = 'accepted' | 'invited' | 'chosen' | 'proposed' | 'empty'
export type Cell = {
  /** what an address calls it: peer.2 is the third peer's place */
  key: string
  place: PlaceRole
  person: { id: string; name: string; from: string | null } | null
  state: CellState
  /** of a proposal: the row that keeps it */
  seatId: string | null
  memberId: string | null
  /** nothing is lost where it stays empty */
  needed: boolean
}
export type BoardRow = { review: RoundReview; cells: Cell[] }

export const placeOrder: PlaceRole[] = ['lead', 'peer', 'shadow', 'quality_assurer']

export function boardRows(facts: ProblemFacts, problem: AllocationProblem): BoardRow[] {
  return facts.reviews.map((review) => {
    const places = problem.reviews.find(({ id }) => id === review.id)?.places ?? []
    const cells = placeOrder.flatMap((place) => {
      const wanted = places.filter(({ role }) => role === place).reduce((sum, { count }) => sum + count, 0)
      return cellsOf(facts, review.id, place, wanted)
    })
    return { review, cells }
  })
}

function cellsOf(facts: ProblemFacts, reviewId: string, place: PlaceRole, wanted: number): Cell[] {
  const people = new Map(facts.people.map((person) => [person.id, person]))
  const members = facts.taking
    .filter((one) => one.reviewId === reviewId && placeOf(one) === place)
    .map((one) => filled(people.get(one.personId), one.state, { memberId: one.memberId }))
  const seats = facts.seats
    .filter((seat) => seat.reviewId === reviewId && seat.place === place && !isTaken(seat, facts.taking))
    .map((seat) =>
      filled(people.get(seat.personId), seat.chosen ? 'chosen' : 'proposed', { seatId: seat.id }),
    )
  const held = [...members, ...seats]
  const empty = Array.from({ length: Math.max(0, wanted - held.length) }, () =>
    filled(undefined, 'empty', {}),
  )
  return [...held, ...empty].map((cell, at) => ({
    ...cell,
    key: `${place}.${at}`,
    place,
    needed: place === 'lead' || place === 'peer',
  }))
}

type Kept = { memberId?: string; seatId?: string }
const filled = (person: PoolPerson | undefined, state: CellState, { memberId, seatId }: Kept) => ({
  person: person ? { id: person.id, name: person.name, from: person.from } : null,
  state,
  memberId: memberId ?? null,
  seatId: seatId ?? null,
})

/** The board as the engine's rules look at it. */
export const seatsOf = (rows: BoardRow[]): Seat[] =>
  rows.flatMap(({ review, cells }) =>
    cells.flatMap(({ place, person }) =>
      person ? [{ review: review.id, role: place, reviewer: person.id }] : [],
    ),
  )

/** Most peers of any review: how many columns the board has for them. */
export const peerColumns = (rows: BoardRow[]) =>
  Math.max(1, ...rows.map(({ cells }) => cells.filter(({ place }) => place === 'peer').length))

export const isBeside = ({ place }: { place: PlaceRole }) => place === 'shadow' || place === 'quality_assurer'

export const placeNames: Record<PlaceRole, string> = {
  lead: 'Lead',
  peer: 'Peer',
  shadow: 'Shadow',
  quality_assurer: 'Quality assurer',
}
/** Within a sentence: "the lead’s place". */
export const placePhrases: Record<PlaceRole, string> = {
  lead: 'the lead’s place',
  peer: 'a peer’s place',
  shadow: 'the shadow’s place',
  quality_assurer: 'the quality assurer’s place',
}
export const stateWords: Record<CellState, string> = {
  accepted: 'Accepted',
  invited: 'Invited',
  chosen: 'Placed by hand',
  proposed: 'Proposed',
  empty: 'Nobody yet',
}

/** A review and a cell, from an address such as "<review>.peer.2"; null where it is none of the board. */
export function cellAt(rows: BoardRow[], key: string | null) {
  if (!key) return null
  const at = key.indexOf('.')
  const row = rows.find(({ review }) => review.id === key.slice(0, at))
  const cell = row?.cells.find((one) => one.key === key.slice(at + 1))
  return row && cell ? { row, cell } : null
}
export const cellKey = (reviewId: string, cell: { key: string }) => `${reviewId}.${cell.key}`

/** "Anil Deshmukh joins Merrin Valley as a peer." */
export const roleInPlace: Record<PlaceRole, string> = {
  lead: 'to lead',
  peer: 'as a peer',
  shadow: 'as a shadow',
  quality_assurer: 'as quality assurer',
}
