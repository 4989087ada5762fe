import { Link } from 'react-router'
import { longDate } from '../../web/dates.ts'
import { DataTable, type TableRow } from '../../web/ui/data-table.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Row } from '../../web/ui/stack.tsx'
import { Dim } from '../../web/ui/text.tsx'
import { changesIn, changeWords, type RowChange, subjectWords } from './register-import.ts'
import type { RowSeen } from './register-imports.server.ts'
import { type Shown, showing } from './shown-rows.ts'

const A_PAGE = 100

/** One kind of row at a time: before and after, field by field, or why a row cannot be used. */
export function ImportRows({ shown, rows }: { shown: Shown; rows: RowSeen[] }) {
  const { subject, change, total } = shown
  const title = `${subjectWords[subject].many}: ${changeWords[change].toLowerCase()}, ${total.toLocaleString('en-GB')}`
  return (
    <Section title={title} id="rows">
      <DataTable
        caption={title}
        hideCaption
        columns={columnsFor(change, subject)}
        rows={rows.map((row) => rowOf(row, shown))}
      />
      <Pages shown={shown} />
    </Section>
  )
}

function columnsFor(change: RowChange, subject: Shown['subject']) {
  const name = { key: 'name', label: subject === 'membership' ? 'School' : 'Name' }
  const about = subject === 'membership' ? [{ key: 'reason', label: 'Trust' }] : []
  if (change === 'refused' || change === 'left out')
    return [
      { key: 'name', label: change === 'refused' ? 'File' : 'What' },
      { key: 'reason', label: 'Why' },
    ]
  if (change === 'changed') return [name, ...about, { key: 'changes', label: 'Before and after' }]
  return change === 'new' ? [name, ...about, { key: 'told', label: 'What the file says' }] : [name, ...about]
}

function rowOf(row: RowSeen, { change }: Shown): TableRow {
  return {
    id: String(row.position),
    cells: {
      name: row.name,
      reason: row.reason,
      changes: change === 'changed' && <Changes row={row} />,
      told: change === 'new' && <Dim>{toldWords(row)}</Dim>,
    },
  }
}

function Changes({ row }: { row: RowSeen }) {
  return (
    <ul>
      {changesIn(row.before, row.after).map(({ field, before, after }) => (
        <li key={field}>
          <Dim>{field}:</Dim> {value(before)} <Dim>becomes</Dim> {value(after)}
        </li>
      ))}
    </ul>
  )
}

const telling = ['uid', 'urn', 'type', 'phase', 'town', 'postcode', 'pupils', 'joined_on', 'left_on']

function toldWords(row: RowSeen): string {
  const told = changesIn(
    null,
    Object.fromEntries(
      Object.entries(row.after ?? {}).filter(([name, held]) => telling.includes(name) && held !== null),
    ),
  )
  return told.map(({ field, after }) => `${field} ${value(after)}`).join(', ')
}

function value(told: string | number | null): string {
  if (told === null) return 'blank'
  return typeof told === 'string' && /^\d{4}-\d\d-\d\d$/.test(told) ? longDate(told) : String(told)
}

function Pages({ shown: { subject, change, page, total } }: { shown: Shown }) {
  const pages = Math.ceil(total / A_PAGE)
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages">
      <Row gap="lg">
        {page > 1 && <Link to={showing(subject, change, page - 1)}>Before</Link>}
        <Dim>
          Page {page} of {pages}
        </Dim>
        {page < pages && <Link to={showing(subject, change, page + 1)}>After</Link>}
      </Row>
    </nav>
  )
}
