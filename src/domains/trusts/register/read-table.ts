import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { CsvError, type Info, parse } from 'csv-parse'
import { Refused } from './register-file.ts'

export type TableVisitor = {
  header: (cells: string[]) => void
  /** `line` is where the row starts, as a text editor counts. */
  row: (cells: string[], line: number) => void
}

const LF = 0x0a
const CR = 0x0d
const SLICE = 256 * 1024
/** No real row comes near this; a quote that is never closed would otherwise swallow the rest of the file. */
const LONGEST_ROW = 100_000
const AGAIN = 'Download it again and load it without opening it in another program.'

/**
 * Shows each row to the visitor and keeps none, so that a file of all England takes little memory, and in
 * slices, so that other requests are answered meanwhile.
 */
export async function readTable(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'windows-1252',
  visitor: TableVisitor,
): Promise<void> {
  const lines = new LineCounter()
  let headerSeen = false
  const onRecord = (cells: string[], info: Info): undefined => {
    const line = lines.startOf(cells, info.lines)
    if (cells.length === 1 && cells[0]?.trim() === '') return
    if (headerSeen) visitor.row(cells, line)
    else {
      visitor.header(cells)
      refuseUnlessLastLineEnds(bytes)
    }
    headerSeen = true
  }
  const parser = parse({ relax_column_count: true, max_record_size: LONGEST_ROW, on_record: onRecord })
  parser.resume()
  try {
    await pipeline(Readable.from(textSlices(bytes, encoding)), parser)
  } catch (error) {
    throw error instanceof CsvError ? brokenQuote(error, lines.next) : error
  }
}

async function* textSlices(bytes: Uint8Array, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < bytes.length; at += SLICE) {
    yield Buffer.from(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }))
    // Streams alone only queue microtasks, which would hold everybody else up until the end of the file.
    await setImmediate()
  }
}

/** The parser counts CRLF inside quotes as two lines, so only its "more than one" can be trusted. */
class LineCounter {
  next = 1
  #parserLines = 0

  startOf(cells: string[], parserLines: number): number {
    const start = this.next
    this.next += 1
    if (parserLines - this.#parserLines > 1)
      for (const cell of cells) this.next += cell.split(/\r\n|\n|\r/).length - 1
    this.#parserLines = parserLines
    return start
  }
}

function brokenQuote(error: CsvError, line: number): Refused {
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
  return unclosed
    ? new Refused(
        'cut-short',
        `A quotation mark opened on line ${line} is never closed: part of the file is missing. ${AGAIN}`,
      )
    : new Refused(
        'not-csv',
        `The quotation marks on line ${line} do not match, so its columns cannot be told apart. ${AGAIN}`,
      )
}

/**
 * Ragged rows are legitimate in the search-results layout, so a short last row proves nothing, and a cut inside
 * the last column leaves the right number of columns. But official files end every line, the last one too:
 * a file that does not was cut, or was saved again by another program.
 */
function refuseUnlessLastLineEnds(bytes: Uint8Array): void {
  const last = bytes[bytes.length - 1]
  if (last === LF || last === CR) return
  let line = 1
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) line += 1
  throw new Refused(
    'cut-short',
    `The file stops in the middle of line ${line}, so part of it is missing. ${AGAIN}`,
  )
}
