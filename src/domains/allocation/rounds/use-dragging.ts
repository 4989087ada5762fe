import { type DragEvent, useMemo, useState } from 'react'
import { useNavigate, useSubmit } from 'react-router'
import { canRelax } from '../../../engines/allocation/rules.ts'
import type { BoardDrag } from '../../../web/ui/round-board.tsx'
import type { BoardSeen } from './board.server.ts'
import { type Cell, cellKey } from './board.ts'
import { heldOf } from './held.ts'
import { afterMove, brokenBy, type Move } from './moves.ts'
import { ruleInWords } from './rule-words.ts'

type Lifted = { reviewer: string; name: string; from: string }
type Over = { key: string; look: 'free' | 'asks' | 'never'; words: string }
type CellDrag = BoardDrag & { over?: Over['look'] }
export type Dragging = { said: string; of: (reviewId: string, cell: Cell) => CellDrag }

/** A proposal picked up with the pointer. Every rule that a place would break is said before it is let go. */
export function useDragging(board: BoardSeen): Dragging {
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const submit = useSubmit()
  const navigate = useNavigate()
  const held = useMemo(() => heldOf(board.rows), [board.rows])
  const idle = !board.work?.working

  const enter = (reviewId: string, cell: Cell) => {
    if (lifted) setOver(tried(board, held, moveTo(lifted, reviewId, cell), cell, lifted.name))
  }
  const drop = (reviewId: string, cell: Cell) => {
    if (!lifted || over?.key !== cellKey(reviewId, cell) || over.look === 'never') return
    const place = `/allocation/${board.id}?place=${over.key}`
    if (over.look === 'asks')
      navigate(`${place}&person=${lifted.reviewer}#place`, { preventScrollReset: true })
    else submit(fieldsOf(moveTo(lifted, reviewId, cell)), { method: 'post', preventScrollReset: true })
  }
  const of = (reviewId: string, cell: Cell): CellDrag => {
    const movable = idle && cell.seatId !== null && cell.person !== null
    return {
      draggable: movable,
      onDragStart: (event: DragEvent) => {
        if (!movable || !cell.person || !cell.seatId) return event.preventDefault()
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', cell.person.name)
        setLifted({ reviewer: cell.person.id, name: cell.person.name, from: cell.seatId })
      },
      onDragEnter: () => enter(reviewId, cell),
      onDragOver: (event: DragEvent) => {
        if (lifted && over?.look !== 'never') event.preventDefault()
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        drop(reviewId, cell)
      },
      onDragEnd: () => {
        setLifted(null)
        setOver(null)
      },
      over: over?.key === cellKey(reviewId, cell) ? over.look : undefined,
    }
  }
  return { said: over?.words ?? '', of }
}

const moveTo = ({ reviewer, from }: Lifted, review: string, cell: Cell): Move => ({
  reviewer,
  review,
  role: cell.place,
  instead: cell.seatId,
  from,
})

function tried(
  board: BoardSeen,
  held: ReturnType<typeof heldOf>,
  move: Move,
  cell: Cell,
  name: string,
): Over {
  const key = cellKey(move.review, cell)
  const host = board.rows.find(({ review }) => review.id === move.review)?.review.trustName ?? ''
  if (isSamePlace(held, move)) return { key, look: 'never', words: `${name} has this place already.` }
  if (cell.memberId) return { key, look: 'never', words: `${cell.person?.name} has been asked, and stays.` }
  const broken = brokenBy(board.problem, afterMove(held, move), board.windows)
  if (broken.length === 0) return { key, look: 'free', words: `${name} to ${host}: no rule is broken.` }
  const words = broken.map(({ seat, rule }) => {
    const who = board.problem.reviewers.find(({ id }) => id === seat.reviewer)?.name ?? name
    return `${who}: ${ruleInWords(rule, board.problem, board.names)}`
  })
  const never = broken.some(({ rule }) => !canRelax(rule))
  return {
    key,
    look: never ? 'never' : 'asks',
    words: `${words.join(' ')} ${never ? 'This cannot be set aside.' : 'Let go to say why you set this aside.'}`,
  }
}

/** A place of the same kind in the same review: nothing would change. */
const isSamePlace = (held: ReturnType<typeof heldOf>, { from, review, role }: Move) =>
  held.some((seat) => seat.seatId === from && seat.review === review && seat.role === role)

const fieldsOf = ({ reviewer, review, role, instead, from }: Move) => ({
  intent: 'place',
  personId: reviewer,
  reviewId: review,
  place: role,
  instead: instead ?? '',
  from: from ?? '',
})
