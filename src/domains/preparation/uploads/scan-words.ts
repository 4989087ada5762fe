import type { Scan } from '../../../platform/scanner.server.ts'
import { refusalWords } from '../portal/refusal-words.ts'

/** What a sender is told of a file that the scanner did not find clean. */
export function scanProblem(name: string, scan: Scan): string | null {
  if (scan === 'clean') return null
  if (scan === 'infected') return refusalWords(name, 'virus')
  return `${name} cannot be checked for viruses just now, so nothing of it is kept. Send it again in a while.`
}
