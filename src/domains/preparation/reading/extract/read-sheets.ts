import { type Extracted, extracted, type Part, stretches } from './extracted.ts'
import { escapeHtml } from './safe-html.ts'

type Cell = string | number | boolean | Date | null
type Sheet = { name: string; rows: Cell[][] }

const SHEETS = 20
const ROWS_READ = 5_000
const ROWS_SHOWN = 200
const COLUMNS_SHOWN = 30

export async function readExcel(bytes: Uint8Array): Promise<Extracted> {
  const { default: readXlsxFile } = await import('read-excel-file/node')
  const sheets = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const parts = sheets
    .slice(0, SHEETS)
    .flatMap(({ sheet, data }) => partsOf({ name: sheet, rows: data as unknown as Cell[][] }))
  return extracted(parts, sheets.length)
}

export async function readCsv(text: string): Promise<Extracted> {
  const { parse } = await import('csv-parse/sync')
  const rows = parse(text, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    to: ROWS_READ,
    delimiter: [',', ';', '\t'],
  }) as string[][]
  return extracted(partsOf({ name: '', rows }), null)
}

/** A sheet is shown as a table as far as it fits; its words are searched further than that. */
export function partsOf({ name, rows }: Sheet): Part[] {
  const label = name && `Sheet ${name}`
  const used = rows.slice(0, ROWS_READ).map((row) => row.map(cellWords))
  const body = used.map((row) => row.filter(Boolean).join('\t')).join('\n')
  const [first = '', ...more] = stretches(body)
  const preview = tableOf(used, rows.length)
  return [{ label, body: first, preview }, ...more.map((text) => ({ label, body: text, preview: null }))]
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
function cellWords(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : day.format(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return String(cell)
}

function tableOf(rows: string[][], all: number): string {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(Boolean) + 1))
  const columns = Math.min(width, COLUMNS_SHOWN)
  if (columns === 0) return '<p>This sheet is empty.</p>'
  const heads = Array.from({ length: columns }, (_, place) => `<th scope="col">${columnName(place)}</th>`)
  const lines = rows.slice(0, ROWS_SHOWN).map((row, place) => {
    const cells = Array.from({ length: columns }, (_, column) => `<td>${escapeHtml(row[column] ?? '')}</td>`)
    return `<tr><th scope="row">${place + 1}</th>${cells.join('')}</tr>`
  })
  const table = `<table><thead><tr><td></td>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
  return `<div class="c-document-table c-document-sheet" role="group" aria-label="Cells" tabindex="0">${table}</div>${leftOut(all, width)}`
}

function leftOut(rows: number, columns: number): string {
  const said = [
    rows > ROWS_SHOWN && `the first ${ROWS_SHOWN} of ${rows.toLocaleString('en-GB')} rows`,
    columns > COLUMNS_SHOWN && `the first ${COLUMNS_SHOWN} of ${columns} columns`,
  ].filter(Boolean)
  return said.length > 0 ? `<p>Shown here: ${said.join(' and ')}.</p>` : ''
}

/** A, B … Z, AA, AB */
function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last
}
