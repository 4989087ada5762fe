import type { z } from 'zod'
import { fromMatrix } from './matrix.ts'
import { type AllocationProblem, allocationProblem, matrixProblem } from './problem.ts'
import { crossFaults } from './read-problem/cross-faults.ts'
import { wordsOf } from './read-problem/fault-words.ts'

/** A fault of what was given: where, such as `reviewers[3].load.most`, and in words. */
export type Fault = { path: string; words: string }

const MOST_FAULTS = 100

/**
 * Reads a problem, or a plain matrix, from whatever was given. Every fault is named with its path, up to a hundred:
 * of its shape first, and once that is right, of what refers to what. It never throws.
 */
export function readProblem(json: unknown): { problem: AllocationProblem } | { faults: Fault[] } {
  if (typeof json === 'object' && json !== null && 'matrix' in json) return readMatrix(json)
  const read = allocationProblem.safeParse(json)
  if (!read.success) return { faults: shapeFaults(read.error) }
  const faults = crossFaults(read.data)
  return faults.length > 0 ? { faults: faults.slice(0, MOST_FAULTS) } : { problem: read.data }
}

const shapeFaults = (error: z.ZodError): Fault[] =>
  error.issues.slice(0, MOST_FAULTS).map((issue) => ({ path: pathOf(issue.path), words: wordsOf(issue) }))

/** A path as people write it: `reviews[2].windows[0].days`. */
const pathOf = (path: PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'the whole'

function readMatrix(json: object): { problem: AllocationProblem } | { faults: Fault[] } {
  const read = matrixProblem.safeParse(json)
  if (!read.success) return { faults: shapeFaults(read.error) }
  const { matrix, load, perItem } = read.data
  const width = matrix[0]?.length ?? 0
  const faults: Fault[] = matrix.flatMap((row, r) =>
    row.length === width
      ? []
      : [{ path: `matrix[${r}]`, words: `This row has ${row.length} numbers, the first has ${width}.` }],
  )
  if (width === 0)
    faults.push({ path: 'matrix[0]', words: 'There is no item: a row needs at least one number.' })
  if (load.least > load.most)
    faults.push({ path: 'load.least', words: `At least ${load.least} is more than at most ${load.most}.` })
  if (perItem > matrix.length)
    faults.push({ path: 'perItem', words: `There are only ${matrix.length} reviewers to choose from.` })
  if (matrix.length > 5000 || width > 1000)
    faults.push({ path: 'matrix', words: 'At most 5,000 reviewers and 1,000 items can be worked out.' })
  return faults.length > 0 ? { faults: faults.slice(0, MOST_FAULTS) } : { problem: fromMatrix(read.data) }
}
