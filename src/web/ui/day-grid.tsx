import { type ReactNode, useId } from 'react'
import { type Block, dayGridCells, type GridCell } from './day-grid-cells.ts'
import { VisuallyHidden } from './text.tsx'

export type DayLook = 'line' | 'strong' | 'shared' | 'private' | 'quiet'
export type DayBlock = Block & { look: DayLook; content: ReactNode }
type DayGridProps = { caption: string; columns: { id: string; head: ReactNode }[]; blocks: DayBlock[] }

/** A day with a column for each person: what several do together runs across. Scrolls sideways in its own frame. */
export function DayGrid({ caption, columns, blocks }: DayGridProps) {
  const id = useId()
  const { rows } = dayGridCells(blocks, columns.length)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, so that arrow keys reach it.
    <section className="c-table-frame" aria-labelledby={id} tabIndex={0}>
      <table className="c-day">
        <caption id={id} className="c-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="c-day-time">
              <VisuallyHidden>Time</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ minute, cells }) => (
            <tr key={minute}>
              {minute % 60 === 0 && (
                <th scope="row" rowSpan={4} className="c-day-time">
                  {String(minute / 60).padStart(2, '0')}:00
                </th>
              )}
              {cells.map((cell) => (
                <Cell key={cell.key} cell={cell} onTheHour={minute % 60 === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({
  cell: { rows, columns, block },
  onTheHour,
}: {
  cell: GridCell<DayBlock>
  onTheHour: boolean
}) {
  const look = block ? `c-day-block c-day-${block.look}` : onTheHour ? 'c-day-hour' : undefined
  return (
    <td rowSpan={rows} colSpan={columns} className={look}>
      {block?.content}
    </td>
  )
}

const looks = (visit: string): { look: DayLook; words: string }[] => [
  { look: 'strong', words: visit },
  { look: 'line', words: 'Interview' },
  { look: 'shared', words: 'Everyone together' },
  { look: 'private', words: 'Team in private, shown to all' },
]

/** What the edges and fillings mean, in words. */
export const DayKey = ({ visit = 'School visit' }: { visit?: string }) => (
  <ul className="c-day-key">
    {looks(visit).map(({ look, words }) => (
      <li key={look}>
        <i className={`c-day-${look}`} />
        {words}
      </li>
    ))}
  </ul>
)
