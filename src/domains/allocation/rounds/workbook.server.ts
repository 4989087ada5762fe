import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { partNames } from '../parts.ts'
import { placeNames, stateWords } from './board.ts'
import { milesOf } from './miles.ts'
import type { RoundSheets } from './round-seen.server.ts'

/** A round as a workbook: typed cells, so that dates sort and numbers add up. */
export function workbookOf(seen: RoundSheets): Promise<Buffer> {
  const sheets = [
    sheet('Board', [26, 14, 14, 18, 26, 30, 16], board(seen)),
    sheet('People and loads', [26, 30, 30, 10, 10, 12, 12, 12, 16], people(seen)),
    sheet('Journeys', [26, 26, 14, 18, 16, 60, 14, 18], journeys(seen)),
    sheet('Conflicts set aside', [26, 26, 60, 60, 24, 16], setAside(seen)),
  ]
  return writeXlsxFile(sheets).toBuffer()
}

const sheet = (name: string, widths: number[], data: SheetData) => ({
  sheet: name,
  data,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
})
const head = (...words: string[]): Cell[] => words.map((value) => ({ value, fontWeight: 'bold' }))
/** A London date as a spreadsheet holds one: midnight without a time zone. */
const date = (day: string | null): Cell =>
  day === null ? null : { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'd mmm yyyy' }
const miles = (metres: number | null): Cell =>
  metres === null ? null : { value: Math.round(milesOf(metres) * 10) / 10, type: Number, format: '0.0' }

const board = ({ rows }: RoundSheets): SheetData => [
  head('Host', 'First day', 'Last day', 'Place', 'Who', 'From', 'State'),
  ...rows.flatMap(({ review, cells }) =>
    cells.map((cell): Cell[] => [
      review.trustName,
      date(review.day1),
      date(review.day3),
      placeNames[cell.place],
      cell.person?.name ?? null,
      cell.person ? (cell.person.from ?? 'Independent') : null,
      stateWords[cell.state],
    ]),
  ),
]

const people = ({ people }: RoundSheets): SheetData => [
  head(
    'Who',
    'From',
    'Can be asked as',
    'At least',
    'At most',
    'Elsewhere',
    'In this round',
    'Leading',
    'Trained until',
  ),
  ...people.map((one): Cell[] => [
    one.name,
    one.from ?? 'Independent',
    one.roles.map((role) => partNames[role]).join(', '),
    one.least,
    one.most,
    one.elsewhere,
    one.inRound,
    one.leading,
    date(one.trainedUntil),
  ]),
]

const journeys = ({ journeys }: RoundSheets): SheetData => [
  head('Who', 'To', 'First day', 'Place', 'State', 'From where', 'Miles, one way', 'Miles, there and back'),
  ...journeys.map((one): Cell[] => [
    one.name,
    one.trustName,
    date(one.day1),
    placeNames[one.place],
    one.state,
    one.virtual ? 'By video: nobody travels.' : one.fromWords,
    miles(one.metres),
    miles(one.metres === null ? null : one.metres * 2),
  ]),
]

const setAside = ({ setAside }: RoundSheets): SheetData => [
  head('Who', 'Host', 'What was set aside', 'Why', 'By', 'On'),
  ...setAside.map((one): Cell[] => [
    one.name,
    one.trustName,
    one.what,
    one.reason,
    one.by ?? 'Not asked yet',
    one.at ? { value: one.at, type: Date, format: 'd mmm yyyy' } : null,
  ]),
]
