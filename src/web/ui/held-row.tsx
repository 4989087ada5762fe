import type { ReactNode } from 'react'

type HeldRowProps = { title: ReactNode; note?: ReactNode; action?: ReactNode }

/** Something that somebody has made and can end: its name, how it stands, and what to do with it. */
export function HeldRow({ title, note, action }: HeldRowProps) {
  return (
    <div className="c-held">
      <div className="c-held-words">
        <p className="c-held-title">{title}</p>
        {note && <p className="c-held-note">{note}</p>}
      </div>
      {action && <div className="c-held-action">{action}</div>}
    </div>
  )
}
