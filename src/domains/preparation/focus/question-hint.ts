// Key questions are open: a trust is evaluated on its own terms, with nothing scored (MISSION A1). A wording that
// closes or measures is not refused, because people may have a reason; the hint says what would open it.
const closed = /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b/i
const measuring =
  /\b(scores?|scored|scoring|grades?|graded|rank(s|ed|ing)?|ratings?|rated|out of (ten|five|\d+)|per ?cent|percentages?|outstanding|inadequate|compliant|compliance|comply|better than other trusts|how many)\b/i

/** A word of advice for whoever writes a key question, or null where there is none to give. */
export function questionHint(wording: string): string | null {
  const text = wording.trim()
  if (text.length < 10) return null
  if (measuring.test(text)) {
    return 'This seems to ask for a measure. A review does not score: ask how something works, or what it does for children.'
  }
  if (closed.test(text)) {
    return 'This can be answered with yes or no. A question that begins with how, what or where usually opens more.'
  }
  if ((text.match(/\?/g)?.length ?? 0) > 1)
    return 'These are two questions. One at a time is easier to answer well.'
  if (!text.endsWith('?')) return 'Worded as a question, with a question mark, it is easier to answer.'
  return null
}
