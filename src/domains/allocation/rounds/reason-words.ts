import type { Reason } from '../../../engines/allocation/plan.ts'
import { type Names, reasonWords } from '../../../engines/allocation/words.ts'

/** Whether they have all three days free, and whether journeys are counted from where their trust is. */
type About = { free: boolean; fromTrust: boolean }
export type ToldReason = { key: string; kind: Reason['kind']; words: string }

/** What speaks for somebody in a place, a sentence each. What says nothing about them here is left out. */
export const reasonsInWords = (why: Reason[], names: Names, about: About): ToldReason[] =>
  why
    .filter(speaks)
    .map((reason) => ({ key: reason.kind, kind: reason.kind, words: wordsOf(reason, names, about) }))

function speaks(reason: Reason): boolean {
  if (reason.kind === 'experience' || reason.kind === 'focus' || reason.kind === 'development')
    return reason.matched.length > 0
  return reason.kind === 'travel' ? Number.isFinite(reason.metres) : reason.kind !== 'given'
}

function wordsOf(reason: Reason, names: Names, { free, fromTrust }: About) {
  const words = reasonWords(reason, names, fromTrust ? 'their trust’s schools' : 'home')
  return reason.kind === 'load' && free ? `Can do all three days. ${words}` : words
}
