import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { clockTime, dateOf, fullDate } from '../../dates.ts'
import type { OwnKind, OwnValue } from './own-data.server.ts'

/** A workbook with a list of what is in it, and a sheet for each kind. `today`: the London day, yyyy-mm-dd. */
export function ownDataWorkbook(
  kinds: OwnKind[],
  { name, today }: { name: string; today: string },
): Promise<Buffer> {
  const contents: OwnValue[][] = kinds.map(({ title, rows }, place) => [place + 1, title, rows.length])
  return writeXlsxFile([
    sheet('Contents', ['Sheet', `What Candour holds of ${name}, as at ${fullDate(today)}`, 'Rows'], contents),
    ...kinds.map(({ title, headings, rows }, place) => sheet(nameOf(title, place), headings, rows)),
  ]).toBuffer()
}

// Excel takes 31 letters, and none of these.
const nameOf = (title: string, place: number) =>
  `${place + 1} ${title.replace(/[[\]:*?/\\]/g, '')}`.slice(0, 31)

const sheet = (name: string, headings: string[], rows: OwnValue[][]) => ({
  sheet: name,
  data: [
    headings.map((value): Cell => ({ value, fontWeight: 'bold' })),
    ...rows.map((row) => row.map(cell)),
  ] as SheetData,
  columns: headings.map((_, place) => ({ width: widthOf(rows, place) })),
  stickyRowsCount: 1,
})

const widthOf = (rows: OwnValue[][], place: number) =>
  Math.min(60, Math.max(14, ...rows.slice(0, 200).map((row) => String(row[place] ?? '').length)))

/** Days and moments as a spreadsheet holds them, codes as words. */
function cell(value: OwnValue): Cell {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.join('; ')
  const at = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.test(value)
    ? new Date(value)
    : null
  // words that only look like a day stay words
  if (!at || Number.isNaN(at.getTime()))
    return /^[a-z]+(?:_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value
  return value.includes('T')
    ? { value: inLondon(at), type: Date, format: 'd mmm yyyy hh:mm' }
    : { value: at, type: Date, format: 'd mmm yyyy' }
}

/** What the clock showed: a spreadsheet knows no time zone. */
const inLondon = (at: Date) => new Date(`${dateOf(at)}T${clockTime(at)}:00Z`)
