import type { Listener } from '../../../web/event-stream.server.ts'

/** Somebody who has the board open, and the finding that they are writing in. */
export type Here = { personId: string; name: string; writing: string | null }
type Open = { listener: Listener; here: Here }

// Who is here is known to this process while they are, and written down nowhere. Of the team, told to the team.
const boards = new Map<string, Map<string, Open>>()

export function comeTo(reviewId: string, listener: Listener, name: string): () => void {
  const board = boards.get(reviewId) ?? new Map<string, Open>()
  boards.set(reviewId, board)
  board.set(listener.id, { listener, here: { personId: listener.personId, name, writing: null } })
  tellAll(board)
  return () => {
    board.delete(listener.id)
    if (board.size === 0) boards.delete(reviewId)
    else tellAll(board)
  }
}

/** Only from the page that the person has open themselves. */
export function writeIn(reviewId: string, stream: string, personId: string, finding: string | null) {
  const board = boards.get(reviewId)
  const open = board?.get(stream)
  if (!board || open?.here.personId !== personId || open.here.writing === finding) return
  open.here.writing = finding
  tellAll(board)
}

function tellAll(board: Map<string, Open>) {
  const people = new Map<string, Here>()
  for (const { here } of board.values()) {
    const other = people.get(here.personId)
    people.set(here.personId, { ...here, writing: here.writing ?? other?.writing ?? null })
  }
  const list = [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  for (const { listener } of board.values()) listener.send('here', { people: list })
}
