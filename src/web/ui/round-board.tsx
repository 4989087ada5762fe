import { IconAlertTriangle, IconHandStop, IconMail, IconPinned } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'
import { Icon, type IconShape } from './icon.tsx'
import { VisuallyHidden } from './text.tsx'

// Things down, places across, and in each place whoever is there. A cell opens a row beneath its own, which says why.

export type BoardState = 'accepted' | 'invited' | 'chosen' | 'proposed' | 'empty' | 'none'
export type BoardDrag = {
  draggable?: boolean
  onDragStart?: (event: DragEvent) => void
  onDragEnter?: (event: DragEvent) => void
  onDragOver?: (event: DragEvent) => void
  onDrop?: (event: DragEvent) => void
  onDragEnd?: (event: DragEvent) => void
}
export type BoardCell = BoardDrag & {
  key: string
  /** where it opens; without it nothing can be opened */
  to?: string
  /** which place it is, for those who do not see the column */
  label: string
  title: string
  note?: string
  state: BoardState
  words: string
  /** what is wrong with somebody being here, in a few words */
  wrong?: string
  open?: boolean
  over?: 'free' | 'asks' | 'never'
}
export type BoardLine = {
  id: string
  title: string
  note: ReactNode
  to: string
  /** a column for each list; several cells of a list stand under each other */
  cells: BoardCell[][]
  panel?: ReactNode
}

const marks: Partial<Record<BoardState, IconShape>> = {
  accepted: IconPinned,
  chosen: IconHandStop,
  invited: IconMail,
}

type RoundBoardProps = { caption: string; first: string; columns: string[]; lines: BoardLine[] }

export function RoundBoard({ caption, first, columns, lines }: RoundBoardProps) {
  const id = useId()
  const frame = useOpenCellInSight(lines)
  return (
    <>
      <p className="c-board-swipe">Swipe for the other places</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, so that arrow keys reach it. */}
      <section ref={frame} className="c-board-frame" aria-labelledby={id} tabIndex={0}>
        <table className="c-board">
          <caption id={id} className="c-hidden">
            {caption}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="c-board-first">
                {first}
              </th>
              {columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and none moves.
                <th key={at} scope="col" className="c-board-head">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} columns={columns.length + 1} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** Where the board is wider than the screen, the cell that is open is brought into sight, beside its panel. */
function useOpenCellInSight(lines: BoardLine[]) {
  const frame = useRef<HTMLElement>(null)
  const open = lines.flatMap(({ cells }) => cells.flat()).find((cell) => cell.open)?.key
  useEffect(() => {
    const cell = open && frame.current?.querySelector('.c-board-chosen-cell')
    if (!cell || !frame.current) return
    const [within, at] = [frame.current.getBoundingClientRect(), cell.getBoundingClientRect()]
    if (at.left < within.left || at.right > within.right) frame.current.scrollLeft += at.right - within.right
  }, [open])
  return frame
}

function Line({ line, columns }: { line: BoardLine; columns: number }) {
  return (
    <>
      <tr>
        <th scope="row" className="c-board-name">
          <Link to={line.to}>{line.title}</Link>
          <span className="c-board-note">{line.note}</span>
        </th>
        {line.cells.map((cells, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column's place never changes.
          <td key={at}>
            {cells.map((cell) => (
              <Cell key={cell.key} cell={cell} />
            ))}
          </td>
        ))}
      </tr>
      {line.panel && (
        <tr className="c-board-open">
          <td colSpan={columns}>
            <div className="c-board-panel" id="place">
              {line.panel}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}

function Cell({ cell }: { cell: BoardCell }) {
  const { to, label, title, note, state, words, wrong, open, over, key: _key, ...drag } = cell
  const look = classNames(
    'c-board-cell',
    `c-board-${state}`,
    open && 'c-board-chosen-cell',
    over && `c-board-over-${over}`,
  )
  const inside = <Inside label={label} title={title} note={note} state={state} words={words} wrong={wrong} />
  if (!to) return <span className={look}>{inside}</span>
  return (
    <Link
      to={to}
      className={look}
      aria-current={open ? 'true' : undefined}
      preventScrollReset
      {...drag}
      draggable={drag.draggable ?? false}
    >
      {inside}
    </Link>
  )
}

type InsideProps = Pick<BoardCell, 'label' | 'title' | 'note' | 'state' | 'words' | 'wrong'>

function Inside({ label, title, note, state, words, wrong }: InsideProps) {
  const Mark = marks[state]
  const body = (
    <>
      <span className="c-board-who">
        <VisuallyHidden>{label}: </VisuallyHidden>
        {title}
      </span>
      {note && <span className="c-board-note">{note}</span>}
      {words && (
        <span className="c-board-state">
          {Mark && <Icon of={Mark} />}
          {words}
        </span>
      )}
      {wrong && (
        <span className="c-board-wrong">
          <Icon of={IconAlertTriangle} />
          {wrong}
        </span>
      )}
    </>
  )
  return state === 'empty' ? <span className="c-board-gap">{body}</span> : body
}

/** What the marks mean, in words. */
export function BoardKey({ items }: { items: { state: BoardState; words: string }[] }) {
  return (
    <ul className="c-board-key">
      {items.map(({ state, words }) => {
        const Mark = marks[state]
        return (
          <li key={words}>
            {Mark && <Icon of={Mark} />}
            {words}
          </li>
        )
      })}
    </ul>
  )
}

/** The head of a page whose verdict is read before anything else. */
export function VerdictHead({
  title,
  verdict,
  children,
}: {
  title: string
  verdict: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="c-verdict-head">
      <div>
        <h1>{title}</h1>
        <p className="c-verdict">{verdict}</p>
      </div>
      {children && <div className="c-buttons">{children}</div>}
    </div>
  )
}

/** The parts of an opened row, beside each other where there is room. */
export const BoardParts = ({ children }: { children: ReactNode }) => (
  <div className="c-board-parts">{children}</div>
)
export function BoardPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="c-board-part">
      <h2 className="c-board-part-title">{title}</h2>
      {children}
    </section>
  )
}

/** One reason a line, with a mark for what it speaks of. */
export function Reasons({ items }: { items: { key: string; icon: IconShape; words: ReactNode }[] }) {
  return (
    <ul className="c-reasons">
      {items.map(({ key, icon, words }) => (
        <li key={key}>
          <Icon of={icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

/** A person, and why not they. */
export function Alternative({
  name,
  note,
  words,
  action,
}: {
  name: string
  note?: string | null
  words: ReactNode
  action?: ReactNode
}) {
  return (
    <li className="c-alternative">
      <div className="c-alternative-head">
        <h3 className="c-alternative-name">
          {name}
          {note && <span className="c-board-note">{note}</span>}
        </h3>
        {action}
      </div>
      <div className="c-alternative-words">{words}</div>
    </li>
  )
}
export const Alternatives = ({ children }: { children: ReactNode }) => (
  <ul className="c-alternatives">{children}</ul>
)

/** What a move that is being tried would mean, said as it is tried. */
export const BoardSaid = ({ children }: { children?: ReactNode }) => (
  <p role="status" className="c-board-said">
    {children}
  </p>
)
