/** A stretch of words of an amended text, in reading order: what goes comes before what takes its place. */
export type Stretch = { kind: 'same' | 'added' | 'removed'; text: string }

const wordsOf = (text: string) => text.trim().split(/\s+/).filter(Boolean)

/**
 * What changed between two wordings, word by word, so that an amendment is read in place.
 * Joining what is not added gives the earlier wording; joining what is not removed gives the later one.
 */
export function wordDiff(earlier: string, later: string): Stretch[] {
  const from = wordsOf(earlier)
  const to = wordsOf(later)
  const shared = longestShared(from, to)
  const steps: Stretch[] = []
  let i = 0
  let j = 0
  while (i < from.length || j < to.length) {
    const word = from[i]
    if (word !== undefined && word === to[j]) {
      steps.push({ kind: 'same', text: word })
      i++
      j++
    } else if (word !== undefined && (j >= to.length || at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      steps.push({ kind: 'removed', text: word })
      i++
    } else {
      steps.push({ kind: 'added', text: to[j] ?? '' })
      j++
    }
  }
  return gathered(steps)
}

const at = (table: number[][], i: number, j: number) => table[i]?.[j] ?? 0

/** How many words two texts still share from each place on: a wording has at most 500 letters, so a table is small. */
function longestShared(from: string[], to: string[]): number[][] {
  const table = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  for (let i = from.length - 1; i >= 0; i--) {
    const row = table[i]
    if (!row) continue
    for (let j = to.length - 1; j >= 0; j--) {
      row[j] =
        from[i] === to[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  }
  return table
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
