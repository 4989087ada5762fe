import type { PolicyPart } from './policy-text.ts'

type Line = {
  heading: boolean
  text: string
  /** tells it from another line of the same words */
  key: string
}
export type ChangedLine = Line & { change: 'same' | 'added' | 'removed' }

/** Headings and paragraphs as they are read, one after another. */
export const policyLines = (parts: PolicyPart[]): Line[] =>
  parts.flatMap(({ heading, words }, part) => [
    { heading: true, text: heading, key: `${part}` },
    ...words.map((text, place) => ({ heading: false, text, key: `${part} ${place}` })),
  ])
const alike = (one: Line | undefined, other: Line | undefined) =>
  one !== undefined && one.text === other?.text && one.heading === other.heading

/**
 * What changed between two versions, paragraph by paragraph, in reading order: what goes stands before what takes
 * its place. Without the added lines it is the earlier text, without the removed ones the later.
 */
export function policyDiff(earlier: PolicyPart[], later: PolicyPart[]): ChangedLine[] {
  const [from, to] = [policyLines(earlier), policyLines(later)]
  const shared = sharedFrom(from, to)
  const lines: ChangedLine[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [gone, come] = [from[i], to[j]]
    if (gone === undefined && come === undefined) return lines
    if (gone && alike(gone, come)) {
      lines.push({ ...gone, key: come?.key ?? gone.key, change: 'same' })
      i++
      j++
    } else if (gone && (!come || at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      lines.push({ ...gone, key: `${gone.key} gone`, change: 'removed' })
      i++
    } else if (come) {
      lines.push({ ...come, change: 'added' })
      j++
    }
  }
}

export const hasChanges = (lines: ChangedLine[]) => lines.some(({ change }) => change !== 'same')

const at = (table: number[][], i: number, j: number) => table[i]?.[j] ?? 0

/** How many lines the two still share from each place on. */
function sharedFrom(from: Line[], to: Line[]): number[][] {
  const table = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row)
        row[j] = alike(from[i], to[j])
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  }
  return table
}
