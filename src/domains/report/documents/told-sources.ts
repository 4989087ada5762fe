/** How many sources of one kind a report stands on; null where there were fewer than are told. */
export type SourceCount = { kind: string; number: number | null }

const fewestTold = 3

/**
 * What a reader is told of the counts: nothing below three, for one or two would point at people. There is no
 * total from which a number that is not told could be worked out, and the order is the one that was given, for an
 * order by number would tell it too. A kind without any source is left out.
 */
export function toldSources(counts: readonly SourceCount[]): SourceCount[] {
  return counts
    .filter(({ number }) => number !== 0)
    .map(({ kind, number }) => ({ kind, number: number !== null && number >= fewestTold ? number : null }))
}
