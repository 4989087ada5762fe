import type { BoardRow } from './board.ts'
import type { Held } from './moves.ts'

/** The places that are taken, as a move looks at them. */
export const heldOf = (rows: Pick<BoardRow, 'review' | 'cells'>[]): Held[] =>
  rows.flatMap(({ review, cells }) =>
    cells.flatMap(({ place, person, seatId }) =>
      person ? [{ review: review.id, role: place, reviewer: person.id, seatId }] : [],
    ),
  )
