// A table as a CSV file that a spreadsheet opens rightly and safely.
export type Cell = string | number | null

/**
 * With a byte order mark, so that Excel takes it for UTF-8. Text that a spreadsheet would take for a formula is
 * given an apostrophe first (OWASP, CSV injection): names come from files we did not write.
 */
export function csvText(header: string[], rows: Cell[][]): string {
  return `\uFEFF${[header, ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
