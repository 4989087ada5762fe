import { Refused } from './register-file.ts'
import { plainName } from './row-cells.ts'

const AGAIN = 'Download it again and load it without opening it.'
const LONG_NUMBERS = new Set(
  [
    'URN',
    'UKPRN',
    'UPRN',
    'TelephoneNum',
    'Companies House Number',
    'CHNumber',
    'Group UID',
    'Linked UID',
  ].map(plainName),
)
const DATES =
  /^(opendate|closedate|censusdate|lastchangeddate|open date|closed date|joined date|incorporated on.*|statutory(low|high)age)$/

const SCIENTIFIC = /^\d([.,]\d+)?E\+?\d+$/i
/** Any of these: the day may have changed places with the month, or be gone. */
const REWRITTEN_DATE = new RegExp(
  [
    '^(\\d{1,2}-)?[A-Z][a-z]{2}-\\d{2,4}$', // Sep-11, 01-Sep-11
    '^\\d{1,2}-[A-Z][a-z]{2}$', // 11-Sep
    '^\\d{5}$', // 43709, days since 1900
    '^(\\d/\\d{1,2}|\\d{1,2}/\\d)/\\d{2,4}$', // 9/1/2016
    '^\\d\\d/\\d\\d/\\d\\d$', // 01/09/16
    '^\\d\\d/(1[3-9]|[23]\\d)/\\d{4}$', // 09/13/2016
  ].join('|'),
)
const ERROR_CELL = /^#(#+|NAME\?|VALUE!|REF!|N\/A|NUM!|DIV\/0!)$/

/** Looks at every row for what a spreadsheet does to a file that was only opened and saved. */
export class SpreadsheetDamage {
  readonly #header: string[]
  readonly #watched: { at: number; date: boolean }[]
  readonly #telephone: number
  readonly #codes: number[]
  #telephones = 0
  #withoutZero = 0
  #zeroKept = false

  constructor(header: string[]) {
    this.#header = header
    const names = header.map(plainName)
    this.#watched = names
      .map((name, at) => ({ at, date: DATES.test(name), long: LONG_NUMBERS.has(name) }))
      .filter((column) => column.date || column.long)
    this.#telephone = names.indexOf('telephonenum')
    this.#codes = names.flatMap((name, at) => (name.endsWith('(code)') ? [at] : []))
  }

  look(cells: string[], line: number): void {
    for (const { at, date } of this.#watched) {
      const cell = cells[at]?.trim()
      if (!cell) continue
      if (ERROR_CELL.test(cell)) throw this.#refuse(at, line, cell, 'the value itself is lost')
      if (!date && SCIENTIFIC.test(cell)) throw this.#refuse(at, line, cell, 'the number was rounded')
      if (date && REWRITTEN_DATE.test(cell)) throw this.#refuse(at, line, cell, 'the date was rewritten')
    }
    this.#countZeros(cells)
  }

  /**
   * Telephone numbers begin with 0. A few schools forget it; a spreadsheet drops it from nearly all, and from
   * codes such as 02 as well, so one code that kept its zero clears the file.
   */
  refuseLostZeros(): void {
    if (this.#zeroKept || this.#withoutZero * 2 <= this.#telephones) return
    throw new Refused(
      'saved-by-spreadsheet',
      `A spreadsheet saved this file again: telephone numbers have lost the 0 they begin with, and other numbers may have too. ${AGAIN}`,
    )
  }

  #countZeros(cells: string[]): void {
    const telephone = cells[this.#telephone]?.trim() ?? ''
    if (/^0?[1-9]\d{8,9}$/.test(telephone)) this.#telephones += 1
    if (/^[1-9]\d{8,9}$/.test(telephone)) this.#withoutZero += 1
    if (!this.#zeroKept) this.#zeroKept = this.#codes.some((at) => /^0\d/.test(cells[at] ?? ''))
  }

  #refuse(at: number, line: number, cell: string, what: string): Refused {
    const name = this.#header[at]?.trim()
    return new Refused(
      'saved-by-spreadsheet',
      `A spreadsheet saved this file again: ${name} on line ${line} is ${cell}, so ${what}. ${AGAIN}`,
    )
  }
}
