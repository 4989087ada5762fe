import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

export type TableColumn = { key: string; label: ReactNode; sub?: ReactNode; align?: 'left' | 'right' }
export type TableRow = { id: string; cells: Record<string, ReactNode> }

type DataTableProps = {
  caption: ReactNode
  columns: TableColumn[]
  rows: TableRow[]
  hideCaption?: boolean
  density?: 'roomy' | 'close'
  empty?: ReactNode
  /** the same widths from table to table: a time first, which never breaks */
  widths?: 'day'
}

/** A table in a frame of its own, which scrolls sideways by finger or by keyboard on a narrow screen. */
export function DataTable({ caption, columns, rows, hideCaption, density, empty, widths }: DataTableProps) {
  const id = useId()
  if (rows.length === 0 && empty) return <p className="c-dim">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, so that arrow keys reach it.
    <section className="c-table-frame" aria-labelledby={id} tabIndex={0}>
      <table className={classNames('c-table', density && `c-table-${density}`, widths && 'c-table-day')}>
        <caption id={id} className={classNames(hideCaption && 'c-hidden')}>
          {caption}
        </caption>
        <Head columns={columns} />
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Head({ columns }: { columns: TableColumn[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, label, sub, align }) => (
          <th key={key} scope="col" className={align === 'right' ? 'c-right' : undefined}>
            {label}
            {sub && <span className="c-table-sub">{sub}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Line({ columns, row }: { columns: TableColumn[]; row: TableRow }) {
  return (
    <tr>
      {columns.map(({ key, align }, place) => {
        const look = align === 'right' ? 'c-right' : undefined
        if (place > 0) {
          return (
            <td key={key} className={look}>
              {row.cells[key]}
            </td>
          )
        }
        return (
          <th key={key} scope="row" className={look}>
            {row.cells[key]}
          </th>
        )
      })}
    </tr>
  )
}
