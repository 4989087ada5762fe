import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { dateOf } from '../../web/dates.ts'
import { csvText } from '../trusts/csv.ts'
import type { Action } from './action.ts'
import type { actionsToTake } from './actions-page.server.ts'
import { entryWords, standsWords } from './progress/progress.ts'

type Taken = NonNullable<Awaited<ReturnType<typeof actionsToTake>>>

const heads = [
  'Number',
  'Action',
  'From the report',
  'Who does it',
  'Done by',
  'First step',
  'First step by',
  'How we will know',
  'How it stands',
  'Last said on',
  'What came of it, or why not',
  'What changed',
  'Detail',
]

type Value = string | number | { day: string } | null
const day = (date: string | null): Value => (date ? { day: date } : null)

function rowsOf({ actions, findings, told }: Taken): Value[][] {
  return actions
    .toSorted((a, b) => a.number - b.number)
    .map((action: Action) => [
      action.number,
      action.title,
      (action.findingId && findings.get(action.findingId)) || null,
      action.ownerName,
      day(action.dueOn),
      action.firstStep || null,
      day(action.firstStepOn),
      action.howKnown || null,
      standsWords(action),
      day(action.saidAt && dateOf(action.saidAt)),
      action.state === 'open' ? null : action.outcome,
      told.find(({ actionId }) => actionId === action.id)?.body ?? null,
      action.detail || null,
    ])
}

/** The actions as a table of words and dates (ISO, so that any program sorts them). */
export const actionsCsv = (taken: Taken) =>
  csvText(
    heads,
    rowsOf(taken).map((row) => row.map((value) => (value && typeof value === 'object' ? value.day : value))),
  )

/** The same as a workbook, with what was said of them day by day on a second sheet. */
export function actionsWorkbook(taken: Taken): Promise<Buffer> {
  const numberOf = new Map(taken.actions.map(({ id, number }) => [id, number]))
  const said: Value[][] = taken.progress
    .toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime())
    .map((entry) => [
      numberOf.get(entry.actionId) ?? null,
      day(dateOf(entry.saidAt)),
      entry.saidBy,
      entryWords(entry),
      entry.did || null,
      entry.seen || null,
      entry.inTheWay || null,
    ])
  const saidHeads = [
    'Number',
    'On',
    'By',
    'How it stands',
    'What we did',
    'What we see',
    'What is in the way',
  ]
  return writeXlsxFile([
    sheet('Actions', [9, 40, 40, 22, 14, 30, 14, 40, 22, 14, 50, 50, 50], heads, rowsOf(taken)),
    sheet('What was said', [9, 14, 22, 28, 50, 50, 50], saidHeads, said),
  ]).toBuffer()
}

const sheet = (name: string, widths: number[], head: string[], rows: Value[][]) => ({
  sheet: name,
  data: [
    head.map((value): Cell => ({ value, fontWeight: 'bold' })),
    ...rows.map((row) => row.map(cell)),
  ] as SheetData,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
})
/** A London date as a spreadsheet holds one: midnight without a time zone. */
const cell = (value: Value): Cell =>
  value && typeof value === 'object'
    ? { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'd mmm yyyy' }
    : value
