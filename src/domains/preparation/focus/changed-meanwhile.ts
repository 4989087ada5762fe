import { Refused } from '../../../access/outcome.ts'
import type { Wording } from './question.ts'

/** Nobody agrees to, or puts aside, words other than those in front of them. */
export function refuseIfChanged(current: Wording, readId: string) {
  if (current.id === readId) return
  throw new Refused(
    `${current.suggestedByName} changed the wording while you were reading. Nothing was recorded. Read the words as they are now, then say what you think.`,
  )
}
