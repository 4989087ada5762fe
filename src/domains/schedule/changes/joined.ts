import type { Move } from './change.ts'

/** What goes and what comes at one school is one thing that changes: a visit that becomes a call, or a call a visit. */
export function joined(moves: Move[]): Move[] {
  const coming = new Map(
    moves.flatMap((move) =>
      move.before === null && move.after?.urn ? [[move.after.urn, move] as const] : [],
    ),
  )
  const pairs = new Map<Move, Move>()
  for (const move of moves) {
    const urn = move.after === null ? move.before?.urn : null
    const next = urn ? coming.get(urn) : undefined
    if (!urn || !next) continue
    pairs.set(move, next)
    coming.delete(urn)
  }
  const taken = new Set(pairs.values())
  return moves
    .filter((move) => !taken.has(move))
    .map((move) => ({ ...move, after: pairs.get(move)?.after ?? move.after }))
}
