import { listDiff } from '../../../platform/list-diff.ts'

/** A stretch of words of an amended text, in reading order: what goes comes before what takes its place. */
export type Stretch = { kind: 'same' | 'added' | 'removed'; text: string }

const wordsOf = (text: string) => text.trim().split(/\s+/).filter(Boolean)

/**
 * What changed between two wordings, word by word, so that an amendment is read in place.
 * Joining what is not added gives the earlier wording; joining what is not removed gives the later one.
 */
export function wordDiff(earlier: string, later: string): Stretch[] {
  const steps = listDiff(wordsOf(earlier), wordsOf(later), (one, other) => one === other)
  return gathered(steps.map(({ kind, item }) => ({ kind, text: item })))
}

// Between two shared words, all that goes stands together and then all that comes: single words swapped in turn
// are hard to read.
function gathered(steps: Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  let gone: string[] = []
  let come: string[] = []
  const settle = () => {
    if (gone.length > 0) stretches.push({ kind: 'removed', text: gone.join(' ') })
    if (come.length > 0) stretches.push({ kind: 'added', text: come.join(' ') })
    gone = []
    come = []
  }
  for (const { kind, text } of steps) {
    if (kind === 'removed') gone.push(text)
    else if (kind === 'added') come.push(text)
    else {
      settle()
      const last = stretches.at(-1)
      if (last?.kind === 'same') last.text += ` ${text}`
      else stretches.push({ kind: 'same', text })
    }
  }
  settle()
  return stretches
}
