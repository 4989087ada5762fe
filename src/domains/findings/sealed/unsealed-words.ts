/** What was being written for a round and not sealed, by round: in this page's memory alone, never stored. */
export const unsealedWords = new Map<string, string>()
