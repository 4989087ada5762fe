import type { ReactNode } from 'react'
import { Link } from 'react-router'

type Item = { to: string; label: ReactNode; note?: ReactNode; current?: boolean }

/** A numbered list of places of the same kind, with the one being read marked. */
export function ItemNav({ label, items }: { label: string; items: Item[] }) {
  return (
    <nav aria-label={label}>
      <ol className="c-item-nav">
        {items.map((item, place) => (
          <li key={item.to}>
            <Link to={item.to} aria-current={item.current ? 'page' : undefined}>
              <span className="c-item-nav-number">{place + 1}</span>
              <span>
                <span className="c-item-nav-label">{item.label}</span>
                {item.note && <span className="c-item-nav-note">{item.note}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
