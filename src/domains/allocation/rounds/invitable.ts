import type { ChosenWindows } from '../../../engines/allocation/rules.ts'
import type { BoardRow, Cell } from './board.ts'
import { ownWindow } from './build-problem.ts'

export type ToInvite = { row: BoardRow; cell: Cell; seatId: string }

/** Whom a round would ask: the proposals of reviews that keep their days. */
export function invitable(rows: BoardRow[], windows: ChosenWindows): ToInvite[] {
  return rows
    .filter(({ review }) => !movesTo(review, windows))
    .flatMap((row) =>
      row.cells.flatMap((cell) => (cell.seatId && cell.person ? [{ row, cell, seatId: cell.seatId }] : [])),
    )
}

/** Other days that the plan would rather have a review on; null while its own are as good. */
export function movesTo(review: BoardRow['review'], windows: ChosenWindows) {
  const chosen = windows.find((one) => one.review === review.id)?.window
  if (!chosen || chosen === ownWindow(review.id)) return null
  return review.windows.find(({ id }) => id === chosen) ?? null
}
