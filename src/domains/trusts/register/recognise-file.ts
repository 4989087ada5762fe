import { Refused } from './register-file.ts'
import { plainName } from './row-cells.ts'

export type RegisterKind = 'establishments' | 'groups' | 'links'

const NEEDED =
  'The three files we read are the establishment fields, all group records and all group links, from the Downloads page of Get Information about Schools.'

/** Files that people mistake for the register, by a column that only they have. */
const OTHERS: [column: string, what: string][] = [
  ['rectype', 'This is a school performance table.'],
  ['trust_uid', 'This is a trust performance table.'],
  ['linkurn', 'This is the list of schools that came before and after one another.'],
  ['gid', 'This is the list of governors.'],
]

/** Which of the three register files this is, by the names of its columns. */
export function recogniseFile(header: string[]): RegisterKind {
  const names = new Set(header.map(plainName))
  const has = (...columns: string[]) => columns.every((column) => names.has(column))
  refuseOtherSeparators(header)
  const uid = has('group uid') || has('linked uid')
  if (has('urn', 'group type', 'joined date') && uid) return 'links'
  if (has('group uid', 'group name', 'group type') && !has('urn')) return 'groups'
  if (has('urn', 'establishmentname', 'typeofestablishment (name)', 'establishmentstatus (name)'))
    return 'establishments'
  throw wrongFile(header, has)
}

/** Pairs of (code) and (name) are only in the establishment extract; a search gives names alone. */
export function layoutOf(header: string[]): 'extract' | 'search results' {
  return header.some((name) => plainName(name) === 'typeofestablishment (code)')
    ? 'extract'
    : 'search results'
}

function refuseOtherSeparators(header: string[]): void {
  if (header.length === 1 && /[;\t]/.test(header[0] ?? ''))
    throw new Refused(
      'saved-by-spreadsheet',
      'Its columns are separated by semicolons or tabs, which a spreadsheet does when it saves a file again. Download it again and load it without opening it.',
    )
}

function wrongFile(header: string[], has: (column: string) => boolean): Refused {
  const known = OTHERS.find(([column]) => has(column))?.[1]
  const named = header.map((name) => name.trim().slice(0, 40)).filter(Boolean)
  const found = `This is not a register file. Its columns begin ${named.slice(0, 4).join(', ')}.`
  return new Refused('wrong-file', `${known ?? found} ${NEEDED}`)
}
