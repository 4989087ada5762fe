import { readDate, readNumber } from './read-values.ts'

/** Each field with the columns that can give it, by official name; of several, the first that is there. */
export type Columns<Field extends string> = Record<Field, readonly string[]>

export function plainName(column: string): string {
  return column.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** Where each field stands in this file. Layouts change every year, so a position is never assumed. */
export class ColumnPositions<Field extends string> {
  readonly width: number
  readonly #header: string[]
  readonly #positions: Map<Field, number[]>

  constructor(columns: Columns<Field>, header: string[]) {
    this.#header = header
    this.width = header.length
    const byName = new Map(header.map((name, at) => [plainName(name), at]))
    const fields = Object.keys(columns) as Field[]
    this.#positions = new Map(
      fields.map((field) => [
        field,
        columns[field].map((name) => byName.get(plainName(name))).filter((at) => at !== undefined),
      ]),
    )
  }

  of(field: Field): number[] {
    return this.#positions.get(field) ?? []
  }

  nameOf(at: number): string {
    return (this.#header[at] ?? '').trim()
  }

  present(): Field[] {
    return [...this.#positions].filter(([, at]) => at.length > 0).map(([field]) => field)
  }
}

/** What is wrong with one row, without its line number. */
export class BadRow extends Error {}

/** One row, read by field. A value that is not what its column promises throws `BadRow`, naming the column. */
export class RowCells<Field extends string> {
  readonly #positions: ColumnPositions<Field>
  readonly #cells: string[]

  constructor(positions: ColumnPositions<Field>, cells: string[]) {
    this.#positions = positions
    this.#cells = cells
  }

  text(field: Field): string | null {
    return this.#cells[this.#positions.of(field)[0] ?? -1]?.trim() || null
  }

  /** All the columns of a field, such as the lines of an address, in one. */
  joined(field: Field): string | null {
    const parts = this.#positions.of(field).map((at) => this.#cells[at]?.trim())
    return parts.filter(Boolean).join(', ') || null
  }

  required(field: Field): string {
    return this.text(field) ?? this.#refuse(field, 'is blank')
  }

  matching(field: Field, pattern: RegExp, what: string): string {
    const text = this.required(field)
    return pattern.test(text) ? text : this.#refuse(field, `${text} is not ${what}`)
  }

  date(field: Field): string | null {
    const text = this.text(field)
    return text === null ? null : (readDate(text) ?? this.#refuse(field, `${text} is not a date`))
  }

  number(field: Field, most = Number.POSITIVE_INFINITY): number | null {
    const text = this.text(field)
    if (text === null) return null
    const value = readNumber(text)
    return value === null || value > most ? this.#refuse(field, `${text} is not a number we can use`) : value
  }

  wholeNumber(field: Field): number | null {
    const value = this.number(field)
    return value === null || Number.isInteger(value)
      ? value
      : this.#refuse(field, `${value} is not a whole number`)
  }

  #refuse(field: Field, what: string): never {
    throw new BadRow(`${this.#positions.nameOf(this.#positions.of(field)[0] ?? -1)} ${what}.`)
  }
}
