export type Untraced = { blockId: string; sentence: string }

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/**
 * The sentences of a paragraph that rest on nothing (MISSION G4). A citation stands for the words of its paragraph back
 * to the one before it, as a note at the end of a passage does; `upto` counts letters of the plain text.
 */
export function untracedSentences(block: {
  id: string
  plain: string
  citations: { upto: number }[]
}): Untraced[] {
  const covered = Math.max(0, ...block.citations.map(({ upto }) => upto))
  return [...sentences.segment(block.plain)]
    .filter(({ segment, index }) => index + segment.trimEnd().length > covered && /\p{L}/u.test(segment))
    .map(({ segment }) => ({ blockId: block.id, sentence: segment.trim() }))
}
