// Key questions are open: a trust is evaluated on its own terms, with nothing scored (MISSION A1). A wording that
// closes, leads or measures is not refused, because people may have a reason; the hint says what would open it.
const closed =
  /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|whether|to what extent)\b/i
// the same after an opening clause: "When a school struggles, does the trust notice?"
const closedLater =
  /^(when|if|where|once|after|before|in|at|for)\b[^?]*, (is|are|do|does|did|has|have|can|could|will|would) (the|a|all|every|each|its|they|it|trustees|schools|headteachers|leaders|teachers|pupils|children|staff)\b/i
const measuring =
  /\b(scores?|scored|scoring|grades?|graded|grading|rag[- ]rat(ed|ing)|rank(s|ed|ing)?|league tables?|ratings?|rated|out of (ten|five|\d+)|per ?cent|percentages?|outstanding|requires improvement|inadequate|compliant|compliance|comply|how (good|effective|strong|successful) (is|are|was|were)|how many|better than (other|most) trusts)\b|%/i
const leading =
  /\b(why (is|are|do|does|has|have)n['’]t|why (does|do|has|have|is|are)\b.*\bnot\b|fail(s|ed|ing)? to|isn['’]t it|surely|don['’]t you)\b/i
const LONG_TO_READ_ALOUD = 60

/** A word of advice for whoever writes a key question, or null where there is none to give. */
export function questionHint(wording: string): string | null {
  const text = wording.trim()
  if (text.length < 10) return null
  if (measuring.test(text)) {
    return 'This seems to ask for a measure. A review does not score: ask how something works, or what it does for children.'
  }
  if (closed.test(text) || closedLater.test(text)) {
    return 'This can be answered with yes or no. A question that begins with how, what or where usually opens more.'
  }
  if (leading.test(text)) {
    return 'This seems to know its answer already. Ask what happens, and leave room for what works.'
  }
  if ((text.match(/\?/g)?.length ?? 0) > 1)
    return 'These are two questions. One at a time is easier to answer well.'
  if (!text.endsWith('?')) return 'Worded as a question, with a question mark, it is easier to answer.'
  if (text.split(/\s+/).length > LONG_TO_READ_ALOUD) {
    return 'This is long to read aloud. Say the half that matters most, and keep the rest for the three days.'
  }
  return null
}
