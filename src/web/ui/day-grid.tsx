import { type ComponentProps, type ReactNode, type Ref, useId } from 'react'
import { type Block, dayGridCells, type GridCell } from './day-grid-cells.ts'
import { VisuallyHidden } from './text.tsx'

export type DayLook = 'line' | 'strong' | 'shared' | 'private' | 'quiet' | 'drive' | 'note' | 'try'
export type DayBlock = Block & {
  look: DayLook
  content: ReactNode
  /** dimmed while it is being moved elsewhere */
  faint?: boolean
  /** what it is, for whoever moves it by hand */
  item?: string
}
type DayGridProps = {
  caption: string
  columns: { id: string; head: ReactNode }[]
  blocks: DayBlock[]
  /** taken hold of by what moves blocks */
  frame?: Ref<HTMLElement>
  on?: Pick<ComponentProps<'section'>, 'onPointerDown' | 'onKeyDown' | 'onClickCapture'>
  /** drawn over the day */
  over?: ReactNode
}

/** A day with a column for each person: what several do together runs across. Scrolls sideways in its own frame. */
export function DayGrid({ caption, columns, blocks, frame, on, over }: DayGridProps) {
  const id = useId()
  const { rows } = dayGridCells(blocks, columns.length)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, so that arrow keys reach it.
    <section className="c-table-frame c-day-frame" aria-labelledby={id} tabIndex={0} ref={frame} {...on}>
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
              <th key={column.id} scope="col" data-column={column.id}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ minute, cells }, at) => (
            <tr key={minute} data-minute={minute}>
              {minute % 60 === 0 && (
                <th scope="row" rowSpan={12} className="c-day-time">
                  {String(minute / 60).padStart(2, '0')}:00
                </th>
              )}
              {at === 0 && minute % 60 > 0 && <td rowSpan={6} className="c-day-time" />}
              {cells.map((cell) => (
                <Cell
                  key={cell.key}
                  cell={cell}
                  onTheHour={minute % 60 === 0}
                  column={columns[cell.column]?.id}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {over}
    </section>
  )
}

type CellProps = { cell: GridCell<DayBlock>; onTheHour: boolean; column?: string }

function Cell({ cell: { rows, columns, block }, onTheHour, column }: CellProps) {
  if (!block) return <td rowSpan={rows} colSpan={columns} className={onTheHour ? 'c-day-hour' : undefined} />
  const boxed = block.look === 'drive' || block.look === 'note' ? '' : 'c-day-block '
  return (
    <td
      rowSpan={rows}
      colSpan={columns}
      className={`${boxed}c-day-${block.look}${block.faint ? ' c-day-faint' : ''}`}
      data-item={block.item}
      data-of={columns === 1 ? column : undefined}
    >
      {block.content}
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
export const DayKey = ({ visit = 'School visit', interview }: { visit?: string; interview?: string }) => (
  <ul className="c-day-key">
    {looks(visit).map(({ look, words }) => (
      <li key={look}>
        <i className={`c-day-${look}`} />
        {look === 'line' && interview ? interview : words}
      </li>
    ))}
  </ul>
)
