/** What somebody typed, as the database is asked for it. */
export type SearchWords = {
  /** the words as they are, with "…" for words in a row and - for words that must not be there */
  plain: string
  /** the same with the last word taken as a beginning: they may still be typing it; null where signs say otherwise */
  beginning: string | null
}

const MOST_WORDS = 12
const LONGEST = 200

export function searchWords(typed: string): SearchWords | null {
  const plain = typed.replaceAll('\u0000', '').trim().slice(0, LONGEST)
  const words = plain.match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? []
  if (words.length === 0) return null
  const beginning = /["-]|\bor\b/i.test(plain) ? null : `${words.join(' & ')}:*`
  return { plain, beginning }
}

// The database marks what it found with two signs that no document is kept with (extracted.ts takes them out).
export const FOUND = '\ue000'
export const FOUND_END = '\ue001'

export type SnippetPiece = { text: string; found: boolean }

/** A snippet in pieces, so that the page marks the words and nothing in it is taken for HTML. */
export function snippetPieces(snippet: string): SnippetPiece[] {
  return snippet.split(FOUND).flatMap((piece, place): SnippetPiece[] => {
    if (place === 0) return piece ? [{ text: piece, found: false }] : []
    const [found = '', rest = ''] = piece.split(FOUND_END)
    return [{ text: found, found: true }, ...(rest ? [{ text: rest, found: false }] : [])]
  })
}
