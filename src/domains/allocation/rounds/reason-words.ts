import type { Reason } from '../../../engines/allocation/plan.ts'
import { type Names, reasonWords } from '../../../engines/allocation/words.ts'

export type ToldReason = { key: string; kind: Reason['kind']; words: string }

/** What speaks for somebody in a place, a sentence each. What says nothing about them here is left out. */
export const reasonsInWords = (why: Reason[], names: Names, free: boolean): ToldReason[] =>
  why
    .filter(speaks)
    .map((reason) => ({ key: reason.kind, kind: reason.kind, words: wordsOf(reason, names, free) }))

function speaks(reason: Reason): boolean {
  if (reason.kind === 'experience' || reason.kind === 'focus' || reason.kind === 'development')
    return reason.matched.length > 0
  return reason.kind === 'travel' ? Number.isFinite(reason.metres) : reason.kind !== 'given'
}

const wordsOf = (reason: Reason, names: Names, free: boolean) =>
  reason.kind === 'load' && free
    ? `Can do all three days. ${reasonWords(reason, names)}`
    : reasonWords(reason, names)
