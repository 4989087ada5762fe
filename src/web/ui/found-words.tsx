type Piece = { text: string; found: boolean }

/** A snippet with the words that were looked for marked in it. */
export function FoundWords({ pieces }: { pieces: Piece[] }) {
  return (
    <span className="c-found">
      {pieces.map(({ text, found }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a snippet never move.
        found ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
    </span>
  )
}
