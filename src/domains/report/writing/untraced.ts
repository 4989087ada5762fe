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
  return sentencesIn(block.plain)
    .filter(({ segment, index }) => index + segment.trimEnd().length > covered && /\p{L}/u.test(segment))
    .map(({ segment }) => ({ blockId: block.id, sentence: segment.trim() }))
}

/** As a reader counts them: the stop after an initial or a title ends nothing. */
function sentencesIn(text: string): { segment: string; index: number }[] {
  const whole: { segment: string; index: number }[] = []
  for (const { segment, index } of sentences.segment(text)) {
    const last = whole.at(-1)
    if (last && goesOn.test(last.segment)) last.segment += segment
    else whole.push({ segment, index })
  }
  return whole
}
const goesOn = /(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|e\.g|i\.e)\.\s+$/u
