import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'

type MarginSheetProps = { draft?: boolean; label?: string; children: ReactNode }

/** A sheet whose rows carry notes in the margin beside the paper; on a phone they follow their paragraph. */
export function MarginSheet({ draft, label, children }: MarginSheetProps) {
  return (
    <article className={classNames('c-margin-sheet', draft && 'c-margin-sheet-draft')} aria-label={label}>
      {children}
    </article>
  )
}

type SheetRowProps = { id?: string; open?: boolean; notes?: ReactNode; children: ReactNode }

/** `open` marks the row that is being worked on. */
export function SheetRow({ id, open, notes, children }: SheetRowProps) {
  return (
    <div
      id={id}
      className={classNames('c-sheet-row', open && 'c-sheet-row-open', !notes && 'c-sheet-row-bare')}
    >
      <div className="c-sheet-words">{children}</div>
      {notes && <div className="c-sheet-notes">{notes}</div>}
    </div>
  )
}

/** Last in the margin, side by side where there is room: the paragraphs close up. */
export const SheetNotesFoot = ({ children }: { children: ReactNode }) => (
  <div className="c-sheet-notes-foot">{children}</div>
)

/** The question that a section answers. */
export function SheetQuestion({ children }: { children: ReactNode }) {
  return <p className="c-sheet-question">{children}</p>
}

/** What an empty place asks for, in the voice of the interface and not of the report. */
export function SheetPrompt({ children }: { children: ReactNode }) {
  return <div className="c-sheet-prompt">{children}</div>
}

type OutlinedProps = {
  label: string
  items: { to: string; label: ReactNode }[]
  foot?: ReactNode
  children: ReactNode
}

/** Long text with the list of its sections at the left; a narrow screen loses only the list. */
export function Outlined({ label, items, foot, children }: OutlinedProps) {
  return (
    <div className="c-outlined">
      <nav aria-label={label} className="c-outline">
        <ol>
          {items.map((item) => (
            <li key={item.to}>
              <Link to={item.to}>{item.label}</Link>
            </li>
          ))}
        </ol>
        {foot && <div className="c-outline-foot">{foot}</div>}
      </nav>
      <div>{children}</div>
    </div>
  )
}
