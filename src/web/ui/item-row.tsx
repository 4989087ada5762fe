import type { ReactNode } from 'react'
import { Link } from 'react-router'

export function ItemRows({ children }: { children: ReactNode }) {
  return <div className="c-item-rows">{children}</div>
}

type ItemRowProps = { title: ReactNode; to: string; note?: ReactNode; children?: ReactNode }

/** Something with a name of its own on the left, and how it stands on the right. */
export function ItemRow({ title, to, note, children }: ItemRowProps) {
  return (
    <article className="c-item-row">
      <div>
        <h3 className="c-item-title">
          <Link to={to}>{title}</Link>
        </h3>
        {note && <p className="c-item-note">{note}</p>}
      </div>
      {children && <div className="c-item-body">{children}</div>}
    </article>
  )
}
