import { isAcademyTrust, whyLeftOut } from './academy-trusts.ts'
import { type LeftOut, Refused, type RowProblem } from './register-file.ts'
import { BadRow, ColumnPositions, type Columns, RowCells } from './row-cells.ts'

/** How the rows of one kind of file are read. */
export type RowKind<Row, Field extends string> = {
  columns: Columns<Field>
  read: (row: RowCells<Field>) => Row
  /** The field that tells rows apart; a problem row is known by it too. */
  keyField: Field
  keyOf: (row: Row) => string
  /** What a repeated key is called, after "The same". */
  keyName: string
  /** The kind of group a row is about, where only academy trusts are kept. */
  groupTypeOf?: (row: Row) => string
  /** Whether rows may leave out empty columns at their end. */
  ragged?: boolean
}

export class RowCollector<Row, Field extends string> {
  readonly #kind: RowKind<Row, Field>
  readonly #positions: ColumnPositions<Field>
  readonly #records: Row[] = []
  readonly #problems: RowProblem[] = []
  readonly #leftOut = new Map<string, number>()
  readonly #lineOfKey = new Map<string, number>()
  #rowsRead = 0

  constructor(kind: RowKind<Row, Field>, header: string[]) {
    this.#kind = kind
    this.#positions = new ColumnPositions(kind.columns, header)
  }

  add(cells: string[], line: number): void {
    this.#rowsRead += 1
    const row = new RowCells(this.#positions, cells)
    try {
      this.#refuseWrongWidth(cells)
      this.#keep(this.#kind.read(row), line)
    } catch (error) {
      if (!(error instanceof BadRow)) throw error
      const key = row.text(this.#kind.keyField)
      this.#problems.push({ line, key, reason: `Line ${line}: ${error.message}` })
    }
  }

  #keep(record: Row, line: number): void {
    this.#refuseRepeated(this.#kind.keyOf(record), line)
    const groupType = this.#kind.groupTypeOf?.(record)
    if (groupType === undefined || isAcademyTrust(groupType)) this.#records.push(record)
    else this.#leftOut.set(groupType, (this.#leftOut.get(groupType) ?? 0) + 1)
  }

  #refuseWrongWidth(cells: string[]): void {
    const { width } = this.#positions
    const extra = cells.slice(width).some((cell) => cell.trim() !== '')
    if (cells.length < width && !this.#kind.ragged)
      throw new BadRow(`it has ${cells.length} columns where the first line has ${width}.`)
    if (extra) throw new BadRow(`it has ${cells.length} columns where the first line has ${width}.`)
  }

  #refuseRepeated(key: string, line: number): void {
    const before = this.#lineOfKey.get(key)
    this.#lineOfKey.set(key, line)
    if (before !== undefined)
      throw new Refused(
        'repeated',
        `The same ${this.#kind.keyName}, ${key}, is on line ${before} and on line ${line}. No official file does that, so two files may have been put together. Download it again.`,
      )
  }

  finish() {
    const [problem] = this.#problems
    if (this.#rowsRead === 0)
      throw new Refused('no-rows', 'The file has its column names and nothing below them. Download it again.')
    if (problem && this.#problems.length === this.#rowsRead)
      throw new Refused('no-rows', `None of its rows can be read. The first: ${problem.reason}`)
    return {
      rowsRead: this.#rowsRead,
      records: this.#records,
      fields: new Set(this.#positions.present()),
      leftOut: this.#listLeftOut(),
      problems: this.#problems,
    }
  }

  #listLeftOut(): LeftOut[] {
    return [...this.#leftOut].map(([what, count]) => ({ what, count, why: whyLeftOut(what) }))
  }
}
