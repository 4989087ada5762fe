import type { ImportResult } from '../domains/trusts/import-register.server.ts'
import { type ImportCounts, subjects, subjectWords } from '../domains/trusts/register-import.ts'

/** What an import found or did, for somebody at a terminal. */
export function importReport(result: ImportResult): string {
  if (!result.counts || result.reason) return `Nothing was changed. ${result.reason ?? ''}\n`
  const lines = [
    `As at ${result.asAt}.`,
    '',
    ...countLines(result.counts),
    '',
    ...result.remarks,
    ...result.refused.map(({ reason }) => `  ${reason}`),
    '',
    result.state === 'applied'
      ? 'Applied.'
      : 'Nothing was changed. Add --apply to write this into the register.',
  ]
  return `${lines.join('\n')}\n`
}

const columns = ['new', 'changed', 'gone', 'same', 'refused'] as const

function countLines(counts: ImportCounts): string[] {
  const line = (cells: (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(12) : String(cell).padStart(9))).join('')
  return [
    line(['', ...columns]),
    ...subjects.map((subject) =>
      line([subjectWords[subject].many, ...columns.map((column) => counts[subject][column])]),
    ),
  ]
}
