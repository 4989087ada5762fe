export type Step<T> = { kind: 'same' | 'added' | 'removed'; item: T }

/**
 * What changed between two lists, in reading order: what goes stands before what takes its place. Without the added
 * items it is the earlier list, without the removed ones the later.
 */
export function listDiff<T>(from: T[], to: T[], alike: (one: T, other: T) => boolean): Step<T>[] {
  const shared = sharedFrom(from, to, alike)
  const steps: Step<T>[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [gone, come] = [from[i], to[j]]
    if (gone === undefined && come === undefined) return steps
    if (gone !== undefined && come !== undefined && alike(gone, come)) {
      steps.push({ kind: 'same', item: come })
      i++
      j++
    } else if (gone !== undefined && (come === undefined || at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      steps.push({ kind: 'removed', item: gone })
      i++
    } else if (come !== undefined) {
      steps.push({ kind: 'added', item: come })
      j++
    }
  }
}

const at = (table: number[][], i: number, j: number) => table[i]?.[j] ?? 0

/** How many items the two still share from each place on. Both are short: the words of a question, a policy's lines. */
function sharedFrom<T>(from: T[], to: T[], alike: (one: T, other: T) => boolean): number[][] {
  const table = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  for (const [i, one] of [...from.entries()].reverse()) {
    const row = table[i] ?? []
    for (const [j, other] of [...to.entries()].reverse())
      row[j] = alike(one, other)
        ? at(table, i + 1, j + 1) + 1
        : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  }
  return table
}
